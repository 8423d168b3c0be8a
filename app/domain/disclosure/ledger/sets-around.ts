import { DETERMINED_FROM, NEEDED, PROTECTED_PERSONS, TOLERANCE } from './determined'
import type { Proposal, RootedChoice } from './small-sets'

/** A choice of a column, as a member of the sets. */
export interface Anchor extends RootedChoice {
  readonly column: number
  /** P'_aa */
  readonly whole: number
}

/** A column with which an anchor's sets may go on. */
export interface Neighbour {
  readonly column: number
  /** Those that fit beside the anchor; more persons, larger share. */
  readonly choices: readonly RootedChoice[]
  /** Largest |P'_ab|·√share per person over the choices. */
  readonly gain: number
  /** |P'_ab| */
  readonly size: number
  /** P'_bb */
  readonly whole: number
}

/**
 * The sets that hold an anchor, one after the other, in memory of its own: the search looks at
 * millions of them. Each set carries the Cholesky factor of 0.9·I − M, M = P'_SS, so that a member more
 * costs one row of it; λmax(M) ≥ 0.9 exactly where the factor has no positive diagonal.
 */
export class SetsAround {
  looked = 0
  readonly #anchor: Anchor
  readonly #neighbours: readonly Neighbour[]
  readonly #proposal: Proposal
  readonly #limit: number
  #density = 0
  #fewestPersons = 1
  /** By place in the set. */
  readonly #rows: Float64Array[] = []
  readonly #shares: number[] = []
  readonly #added: number[] = []
  /** Row by row, of which row k has k + 1 entries. */
  readonly #lower: number[] = []

  /**
   * @param neighbours by falling gain
   * @param limit sets to look at before giving up: then `looked` is larger
   */
  constructor(anchor: Anchor, neighbours: readonly Neighbour[], proposal: Proposal, limit: number) {
    this.#anchor = anchor
    this.#neighbours = neighbours
    this.#proposal = proposal
    this.#limit = limit
  }

  /**
   * Whether one of the sets is determined; sets that q does not touch are none.
   * @param density the largest trace that one person can add
   * @param fewestPersons the fewest persons of any choice
   */
  search(density: number, fewestPersons: number): boolean {
    this.#density = density
    this.#fewestPersons = fewestPersons
    const { column, share, whole, persons } = this.#anchor
    const own = share * whole
    this.looked = 1
    const added = this.#proposal.added[column] as number
    const pivot = DETERMINED_FROM - own
    const fails = pivot <= TOLERANCE
    if (fails && added !== 0 && own >= NEEDED) return true
    this.#lower[0] = fails ? 0 : Math.sqrt(pivot)
    this.#take(0, column, share)
    return this.#extend(1, 0, PROTECTED_PERSONS - persons, own, own, added !== 0, fails)
  }

  /**
   * Goes through the set with each further neighbour that fits.
   * @param size members of the set
   * @param broken the set is determined, but q does not touch it
   */
  #extend(
    size: number,
    from: number,
    left: number,
    trace: number,
    rowSum: number,
    touched: boolean,
    broken: boolean,
  ): boolean {
    if (trace + left * this.#density < NEEDED) return false
    const neighbours = this.#neighbours
    const { root } = this.#anchor
    const { added: q } = this.#proposal
    for (let next = from; next < neighbours.length; next++) {
      const { column, choices, gain, size: strength, whole } = neighbours[next] as Neighbour
      if (rowSum + left * root * gain < NEEDED) return false
      const following = next + 1 < neighbours.length ? (neighbours[next + 1] as Neighbour).gain : 0
      for (const { persons, share, root: ownRoot } of choices) {
        if (persons > left + TOLERANCE) break
        this.looked += 1
        if (this.looked > this.#limit) return false
        const rest = left - persons
        const moreTrace = trace + share * whole
        const moreRow = rowSum + root * ownRoot * strength
        const isEnough = moreTrace >= NEEDED && moreRow >= NEEDED
        const goesOn =
          rest + TOLERANCE >= this.#fewestPersons &&
          moreTrace + rest * this.#density >= NEEDED &&
          moreRow + rest * root * following >= NEEDED
        if (!isEnough && !goesOn) continue
        const touches = touched || q[column] !== 0
        const fails = broken || !this.#factorise(size, column, share, whole)
        if (fails && touches && isEnough) return true
        if (!goesOn) continue
        this.#take(size, column, share)
        if (this.#extend(size + 1, next + 1, rest, moreTrace, moreRow, touches, fails)) return true
        if (this.looked > this.#limit) return false
      }
    }
    return false
  }

  /** Adds a row to the factor; whether its diagonal is positive. */
  #factorise(size: number, column: number, share: number, whole: number): boolean {
    const lower = this.#lower
    const added = this.#proposal.added[column] as number
    const offset = (size * (size + 1)) / 2
    let pivot = DETERMINED_FROM - share * whole
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
    return true
  }

  #take(place: number, column: number, share: number): void {
    this.#rows[place] = this.#proposal.row(column)
    this.#shares[place] = share
    this.#added[place] = this.#proposal.added[column] as number
  }
}
