/**
 * Bytes of a piece of memory that the system maps by itself: only what is written of it takes room, and all of it
 * goes back when it is forgotten. Smaller ones stay with the thread for whoever asks next; where that begins
 * rises with what was freed before, up to 32 MiB (glibc, mallopt(3): M_MMAP_THRESHOLD).
 */
export const MAPPED_BYTES = 2 ** 25

/** From so many bytes on it is worth a piece of its own. */
const LARGE_BYTES = 2 ** 22

/** A buffer of so many bytes or more, zeros; a large one goes back to the system. */
export function bufferOf(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes < LARGE_BYTES ? bytes : Math.max(bytes, MAPPED_BYTES))
}

/** Bytes of the first piece: most files are small, and a large piece calls the collector. */
const FIRST_BYTES = 2 ** 17

/** The same bytes as float64s and as int32s, two of which lie where one float64 does. */
export interface Piece {
  readonly numbers: Float64Array
  readonly integers: Int32Array
}

/**
 * Rows of equally many numbers, in memory that grows with them: nothing is copied but the first few. A row is
 * zeros until it is written.
 */
export class LargeMemory {
  readonly #length: number
  readonly #bits: number
  readonly #mask: number
  readonly #pieces: Piece[] = []
  #count = 0

  /** @param length float64s of a row */
  constructor(length: number) {
    this.#length = length
    // A power of two, so that a row is found by its bits; what lies behind them in a piece takes no room.
    this.#bits = Math.floor(Math.log2(this.#rowsIn(MAPPED_BYTES)))
    this.#mask = 2 ** this.#bits - 1
  }

  /** Rows so far. */
  get count(): number {
    return this.#count
  }

  /** Makes another row: its number, from 0. */
  add(): number {
    const row = this.#count++
    if (row === 0) this.#pieces.push(pieceOf(FIRST_BYTES))
    else if (row === this.#rowsIn(FIRST_BYTES)) this.#enlargeFirst()
    else if ((row & this.#mask) === 0) this.#pieces.push(pieceOf(MAPPED_BYTES))
    return row
  }

  /** Where a row lies; to be asked again once another was made. */
  pieceOf(row: number): Piece {
    return this.#pieces[row >>> this.#bits] as Piece
  }

  /** Place of its first float64 there. */
  offsetOf(row: number): number {
    return (row & this.#mask) * this.#length
  }

  #rowsIn(bytes: number): number {
    return Math.floor(bytes / Float64Array.BYTES_PER_ELEMENT / this.#length)
  }

  #enlargeFirst(): void {
    const [first] = this.#pieces as [Piece]
    const larger = pieceOf(MAPPED_BYTES)
    larger.numbers.set(first.numbers)
    this.#pieces[0] = larger
  }
}

function pieceOf(bytes: number): Piece {
  const buffer = new ArrayBuffer(bytes)
  return { numbers: new Float64Array(buffer), integers: new Int32Array(buffer) }
}
