/** Float64s of one block, 64 KB. */
const BLOCK = 8192

/**
 * Room for many small rows of sums, cut from large blocks: a buffer of its own for each would take
 * more memory than the numbers in it.
 */
export class SumMemory {
  readonly #blocks: Float64Array[] = []
  /** Which of them is cut from, and how much of it is taken. */
  #at = -1
  #used = BLOCK

  /** `length` numbers, at most 8,192, that nobody else has: zeros, unless they were taken before. */
  take(length: number): Float64Array {
    if (this.#used + length > BLOCK) {
      this.#at += 1
      this.#blocks[this.#at] ??= new Float64Array(BLOCK)
      this.#used = 0
    }
    const from = this.#used
    this.#used += length
    return (this.#blocks[this.#at] as Float64Array).subarray(from, this.#used)
  }

  /** All that was taken may be taken again. */
  takeBack(): void {
    this.#at = -1
    this.#used = BLOCK
  }
}
