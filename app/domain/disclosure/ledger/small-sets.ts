import { NEEDED, PROTECTED_PERSONS, TOLERANCE } from './determined'
import { SetsAround, type Neighbour } from './sets-around'

/** Sets looked at before the safe bound takes over; one set of choices stands for many of atoms. */
const CHOICE_LIMIT = 1_000_000

/** Atoms of one column, taken together: the most of the column that this number of persons can be. */
export interface Choice {
  /** Persons, above 0; a person with atoms in several columns counts a part in each. */
  readonly persons: number
  /** Share of the column's squared length, 0…1. */
  readonly share: number
}

/** A choice with √share. */
export interface RootedChoice extends Choice {
  readonly root: number
}

/** A column with atoms of 1…4 persons. */
export interface SmallColumn {
  readonly column: number
  /** More persons, larger share. */
  readonly choices: readonly RootedChoice[]
  /** The most that the column can add to another's row, per person and unit of P. */
  readonly reach: number
  /** The largest share per person. */
  readonly densest: number
  readonly fewestPersons: number
  readonly largestShare: number
}

/** P of the released rows, and the unit vector q that would come to it: P' = P + qqᵀ. */
export interface Proposal {
  readonly diagonal: Float64Array
  /** P_ab for all b. */
  row(column: number): Float64Array
  /** q, dense. */
  readonly added: Float64Array
  /**
   * An upper bound of the gain (largest |P_ab|·√share per person, over all other columns b) for each
   * column a, without q. The search makes it smaller where it looks, which saves the next one looking.
   */
  readonly gains: Float64Array
  /**
   * By column, how many determined sets had been found when the last one around it was; 0 for none.
   * The search keeps it: what spoke against one row often speaks against the next.
   */
  readonly finds: Float64Array
}

export function smallColumn(column: number, given: readonly Choice[]): SmallColumn {
  const choices = given.map(({ persons, share }) => ({ persons, share, root: Math.sqrt(share) }))
  let reach = 0
  let densest = 0
  let fewestPersons = Infinity
  for (const { persons, share, root } of choices) {
    reach = Math.max(reach, root / persons)
    densest = Math.max(densest, share / persons)
    fewestPersons = Math.min(fewestPersons, persons)
  }
  const largestShare = choices.at(-1)?.share ?? 0
  return { column, choices, reach, densest, fewestPersons, largestShare }
}

/**
 * Whether some set S of atoms with Σn ≤ 4 has λmax(P'_SS) ≥ 0.9, that is: whether some combination of
 * rows rests (for nine tenths) on fewer than five persons (method section 9).
 *
 * Within a column all atoms point the same way, so λmax depends on the share of each column that is in
 * S, and grows with it: of all sets of so many persons in a column only the largest share is looked
 * at. S is looked for from the row with the largest sum M_aa + Σ_b |M_ab|, M = P'_SS: λmax is at most
 * that sum (Gershgorin) and at most the trace, so a branch is left when either stays below 0.9. Sets
 * that q does not touch were judged before.
 *
 * Beyond the limit the answer is the safe bound: determined unless P_aa ≤ n_a/5 for every choice, as
 * then every trace is at most 4/5.
 */
export function hasDeterminedSet(
  columns: readonly SmallColumn[],
  proposal: Proposal,
  limit = CHOICE_LIMIT,
): boolean {
  return new Search(columns, proposal, limit).run()
}

class Search {
  readonly #columns: readonly SmallColumn[]
  readonly #proposal: Proposal
  readonly #limit: number
  /** P'_aa by place in the list of columns. */
  readonly #whole: Float64Array
  /** The largest trace that one person can add. */
  readonly #density: number
  readonly #fewestPersons: number
  /** The largest |q_b|·reach: how much q can add to a gain, per unit of q_a. */
  readonly #addedGain: number
  #looked = 0
  /** |P'_ab| of the column last measured, by place. */
  readonly #sizes: Float64Array
  /** By which anchors are ordered, by place. */
  readonly #order: Float64Array

  constructor(columns: readonly SmallColumn[], proposal: Proposal, limit: number) {
    this.#columns = columns
    this.#proposal = proposal
    this.#limit = limit
    this.#whole = new Float64Array(columns.length)
    this.#sizes = new Float64Array(columns.length)
    this.#order = new Float64Array(columns.length)
    const { added, diagonal } = proposal
    let density = 0
    let fewest = 1
    let addedGain = 0
    for (let place = 0; place < columns.length; place++) {
      const { column, densest, fewestPersons, reach } = columns[place] as SmallColumn
      const own = added[column] as number
      const whole = (diagonal[column] as number) + own ** 2
      this.#whole[place] = whole
      addedGain = Math.max(addedGain, Math.abs(own) * reach)
      density = Math.max(density, whole * densest)
      fewest = Math.min(fewest, fewestPersons)
    }
    this.#density = density
    this.#fewestPersons = fewest
    this.#addedGain = addedGain
  }

  run(): boolean {
    if (this.#density * PROTECTED_PERSONS < NEEDED) return false
    if (this.#isOneDetermined()) return true
    for (const place of this.#likelyAnchors()) {
      const { column, choices } = this.#columns[place] as SmallColumn
      const whole = this.#whole[place] as number
      const gain = this.#measureGain(column)
      for (const choice of choices) {
        if (!this.#couldAnchor(whole, choice, gain)) continue
        const neighbours = this.#neighboursOf(place, choice, gain)
        const anchor = { ...choice, column, whole }
        const sets = new SetsAround(anchor, neighbours, this.#proposal, this.#limit - this.#looked)
        if (sets.search(this.#density, this.#fewestPersons)) {
          const { finds } = this.#proposal
          finds[column] = 1 + finds.reduce((most, found) => Math.max(most, found))
          return true
        }
        this.#looked += sets.looked
        if (this.#looked > this.#limit) return this.#exceedsSafeBound()
      }
    }
    return false
  }

  /** Whether a choice is determined by itself: the sets that are found with least work. */
  #isOneDetermined(): boolean {
    const { added } = this.#proposal
    return this.#columns.some(({ column, largestShare }, place) => {
      return largestShare * (this.#whole[place] as number) >= NEEDED && added[column] !== 0
    })
  }

  /**
   * Places of the columns that may be an anchor, first those around which a set was found most lately,
   * then those to which q adds most: where a set is determined, it is found soon. (Where none is, the order makes no difference, the limit included.)
   */
  #likelyAnchors(): number[] {
    const { gains, added, finds } = this.#proposal
    const places: number[] = []
    const order = this.#order
    for (let place = 0; place < this.#columns.length; place++) {
      const { column, choices, densest } = this.#columns[place] as SmallColumn
      const whole = this.#whole[place] as number
      const own = Math.abs(added[column] as number)
      const bound = (gains[column] as number) + own * this.#addedGain
      if (!choices.some((choice) => this.#couldAnchor(whole, choice, bound))) continue
      // Not above 4, as a choice holds a quarter of a person or more.
      order[place] = (finds[column] as number) * 1_000 + own * own * densest
      places.push(place)
    }
    return places.sort((first, second) => (order[second] as number) - (order[first] as number))
  }

  /** Whether trace and row sum can reach 0.9; over k others Σ|P_ab| ≤ √k·√(P_aa − P_aa²), as P² = P. */
  #couldAnchor(whole: number, { persons, share, root }: RootedChoice, gain: number): boolean {
    const left = PROTECTED_PERSONS - persons
    const own = share * whole
    if (own + left * this.#density < NEEDED) return false
    if (own + left * root * gain < NEEDED) return false
    const others = Math.floor(left / this.#fewestPersons + TOLERANCE)
    return own + Math.sqrt(others * share * Math.max(0, whole - whole * whole)) >= NEEDED
  }

  /** The column's gain with q in it, and the sizes it comes from; keeps the one without. */
  #measureGain(column: number): number {
    const columns = this.#columns
    const sizes = this.#sizes
    const row = this.#proposal.row(column)
    const added = this.#proposal.added
    const own = added[column] as number
    let without = 0
    let gain = 0
    for (let place = 0; place < columns.length; place++) {
      const { column: other, reach } = columns[place] as SmallColumn
      const released = row[other] as number
      const size = Math.abs(released + own * (added[other] as number))
      sizes[place] = size
      if (other === column) continue
      without = Math.max(without, Math.abs(released) * reach)
      gain = Math.max(gain, size * reach)
    }
    this.#proposal.gains[column] = without
    return gain
  }

  /** The other columns with which trace and row sum can reach 0.9, by falling gain. */
  #neighboursOf(place: number, { persons, share, root }: RootedChoice, most: number): Neighbour[] {
    const own = share * (this.#whole[place] as number)
    const left = PROTECTED_PERSONS - persons
    const neighbours: Neighbour[] = []
    // A person here instead of where the gain is largest costs the row sum the difference.
    const spare = own + root * left * most - NEEDED + TOLERANCE
    for (let other = 0; other < this.#columns.length; other++) {
      if (other === place) continue
      const { column, choices, reach, fewestPersons } = this.#columns[other] as SmallColumn
      const size = this.#sizes[other] as number
      const gain = size * reach
      if (root * fewestPersons * (most - gain) > spare) continue
      const whole = this.#whole[other] as number
      const fits = (choice: RootedChoice): boolean => {
        const rest = left - choice.persons
        if (rest < -TOLERANCE) return false
        if (own + root * (size * choice.root + rest * most) < NEEDED) return false
        return own + choice.share * whole + rest * this.#density >= NEEDED
      }
      const fitting = choices.every(fits) ? choices : choices.filter(fits)
      if (fitting.length > 0) neighbours.push({ column, choices: fitting, size, whole, gain })
    }
    return neighbours.sort((first, second) => second.gain - first.gain)
  }

  #exceedsSafeBound(): boolean {
    return this.#columns.some(({ choices }, place) => {
      const whole = this.#whole[place] as number
      return choices.some(({ persons, share }) => whole * share > persons / (PROTECTED_PERSONS + 1))
    })
  }
}
