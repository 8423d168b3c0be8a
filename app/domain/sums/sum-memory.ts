/** Float64s of one block, 64 KB. */
const BLOCK = 8192

/**
 * Room for many small rows of sums, cut from large blocks: a buffer of its own for each would take
 * more memory than the numbers in it.
 */
export class SumMemory {
  #block = new Float64Array(0)
  #used = 0

  /** `length` zeros, at most 8,192, that nobody else has. */
  take(length: number): Float64Array {
    if (this.#used + length > this.#block.length) {
      this.#block = new Float64Array(BLOCK)
      this.#used = 0
    }
    const from = this.#used
    this.#used += length
    return this.#block.subarray(from, this.#used)
  }
}
