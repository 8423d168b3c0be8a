import { TOLERANCE } from './determined'
import type { Proposal } from './proposal'

/**
 * The Cholesky factor of threshold·I − M, M_ij = √(s_i s_j)·P'_ab, row after row: λmax(M) reaches the
 * threshold exactly where the factor has no positive diagonal.
 */
export class Factor {
  /** Rows in use: made smaller, the last are forgotten. */
  size = 0
  readonly #proposal: Proposal
  /** By row of M. */
  readonly #rows: Float64Array[] = []
  readonly #shares: number[] = []
  readonly #added: number[] = []
  /** Row by row, of which row k has k + 1 entries. */
  readonly #lower: number[] = []

  constructor(proposal: Proposal) {
    this.#proposal = proposal
  }

  /** Adds rows, all with the same threshold; whether the diagonal stays positive. */
  take(
    held: readonly { readonly column: number; readonly share: number }[],
    threshold: number,
  ): boolean {
    for (const { column, share } of held) if (!this.#take(column, share, threshold)) return false
    return true
  }

  /**
   * No more than the threshold less λmax(M), and at least that divided by the number of rows: what the inverse
   * has for a trace, 1 divided by.
   */
  get spare(): number {
    let trace = 0
    const column = new Float64Array(this.size)
    for (let from = 0; from < this.size; from++) {
      // L·x = e_from
      for (let row = from; row < this.size; row++) {
        const offset = (row * (row + 1)) / 2
        let value = row === from ? 1 : 0
        for (let k = from; k < row; k++) {
          value -= (this.#lower[offset + k] as number) * (column[k] as number)
        }
        column[row] = value / (this.#lower[offset + row] as number)
        trace += (column[row] as number) ** 2
      }
    }
    return trace > 0 ? 1 / trace : 0
  }

  /** By column b: Σ of s_i·P'_ab² over the rows so far. */
  squares(target: Float64Array): Float64Array {
    const { added: q } = this.#proposal
    target.fill(0)
    for (let place = 0; place < this.size; place++) {
      const row = this.#rows[place] as Float64Array
      const share = this.#shares[place] as number
      const added = this.#added[place] as number
      for (let column = 0; column < target.length; column++) {
        const value = (row[column] as number) + added * (q[column] as number)
        target[column]! += share * value * value
      }
    }
    return target
  }

  /** Adds columns held whole, each once. */
  takeWhole(columns: Iterable<number>, threshold: number): boolean {
    for (const column of columns) if (!this.#take(column, 1, threshold)) return false
    return true
  }

  #take(column: number, share: number, threshold: number): boolean {
    const { diagonal, added: q } = this.#proposal
    const added = q[column] as number
    const lower = this.#lower
    const size = this.size
    const offset = (size * (size + 1)) / 2
    let pivot = threshold - share * ((diagonal[column] as number) + added ** 2)
    let start = 0
    for (let place = 0; place < size; place++) {
      const shares = Math.sqrt(share * (this.#shares[place] as number))
      const released = (this.#rows[place] as Float64Array)[column] as number
      let value = -shares * (released + added * (this.#added[place] as number))
      for (let k = 0; k < place; k++) {
        value -= (lower[offset + k] as number) * (lower[start + k] as number)
      }
      value /= lower[start + place] as number
      lower[offset + place] = value
      pivot -= value * value
      start += place + 1
    }
    if (pivot <= TOLERANCE) return false
    lower[offset + size] = Math.sqrt(pivot)
    this.#rows[size] = this.#proposal.row(column)
    this.#shares[size] = share
    this.#added[size] = added
    this.size += 1
    return true
  }
}
