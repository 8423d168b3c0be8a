/** In a set of so many persons nobody may be singled out. */
export const PROTECTED_PERSONS = 4
/** λmax(P_SS) from which a set of atoms counts as determined; 1 is exactly. */
const DETERMINED_FROM = 0.9
/** Choices looked at before the safe bound takes over; one choice stands for many sets of atoms. */
const CHOICE_LIMIT = 20_000
/** Lets no set slip through by rounding. */
const TOLERANCE = 1e-9
const NEEDED = DETERMINED_FROM - TOLERANCE

/** Atoms of one column, taken together: the most of the column that this number of persons can be. */
export interface Choice {
  /** Persons, above 0; a person with atoms in several columns counts a part in each. */
  readonly persons: number
  /** Share of the column's squared length, 0…1. */
  readonly share: number
}

/** A column with atoms of 1…4 persons. */
export interface SmallColumn {
  readonly column: number
  /** More persons, larger share. */
  readonly choices: readonly Choice[]
  /** reachOf the choices. */
  readonly reach: number
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
}

/** The most that a column can add to another's row, per person and unit of P. */
export function reachOf(choices: readonly Choice[]): number {
  return choices.reduce((most, { persons, share }) => Math.max(most, Math.sqrt(share) / persons), 0)
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

interface Member {
  readonly column: number
  readonly share: number
}

interface Neighbour {
  readonly column: number
  readonly choices: readonly Choice[]
  /** Largest |P'_ab|·√share per person over the choices. */
  readonly gain: number
  /** |P'_ab| */
  readonly size: number
}

class Search {
  readonly #columns: readonly SmallColumn[]
  readonly #proposal: Proposal
  readonly #limit: number
  /** The largest trace that one person can add. */
  readonly #density: number
  readonly #fewestPersons: number
  /** The largest |q_b|·reach: how much q can add to a gain, per unit of q_a. */
  readonly #addedGain: number
  #looked = 0

  constructor(columns: readonly SmallColumn[], proposal: Proposal, limit: number) {
    this.#columns = columns
    this.#proposal = proposal
    this.#limit = limit
    let density = 0
    let fewest = 1
    let addedGain = 0
    for (const { column, choices, reach } of columns) {
      const whole = this.#diagonal(column)
      addedGain = Math.max(addedGain, Math.abs(proposal.added[column] as number) * reach)
      for (const { persons, share } of choices) {
        density = Math.max(density, (whole * share) / persons)
        fewest = Math.min(fewest, persons)
      }
    }
    this.#density = density
    this.#fewestPersons = fewest
    this.#addedGain = addedGain
  }

  run(): boolean {
    if (this.#density * PROTECTED_PERSONS < NEEDED) return false
    const { gains, added } = this.#proposal
    for (const anchor of this.#columns) {
      const { column, choices } = anchor
      const bound = (gains[column] as number) + Math.abs(added[column] as number) * this.#addedGain
      if (!choices.some((choice) => this.#couldAnchor(column, choice, bound))) continue
      const gain = this.#measureGain(column)
      const anchors = choices.filter((choice) => this.#couldAnchor(column, choice, gain))
      for (const choice of anchors) {
        const own = choice.share * this.#diagonal(column)
        const left = PROTECTED_PERSONS - choice.persons
        const neighbours = this.#neighboursOf(column, choice, gain)
        const set = [{ column, share: choice.share }]
        if (this.#extend(set, neighbours, 0, left, own, own)) return true
        if (this.#looked > this.#limit) return this.#exceedsSafeBound()
      }
    }
    return false
  }

  /** Whether trace and row sum can reach 0.9; over k others Σ|P_ab| ≤ √k·√(P_aa − P_aa²), as P² = P. */
  #couldAnchor(column: number, { persons, share }: Choice, gain: number): boolean {
    const whole = this.#diagonal(column)
    const left = PROTECTED_PERSONS - persons
    const own = share * whole
    if (own + left * this.#density < NEEDED) return false
    if (own + left * Math.sqrt(share) * gain < NEEDED) return false
    const others = Math.floor(left / this.#fewestPersons + TOLERANCE)
    return own + Math.sqrt(others * share * Math.max(0, whole - whole * whole)) >= NEEDED
  }

  /** The column's gain with q in it; keeps the one without. */
  #measureGain(column: number): number {
    const row = this.#proposal.row(column)
    const added = this.#proposal.added
    const own = added[column] as number
    let without = 0
    let gain = 0
    for (const { column: other, reach } of this.#columns) {
      if (other === column) continue
      const released = row[other] as number
      without = Math.max(without, Math.abs(released) * reach)
      gain = Math.max(gain, Math.abs(released + own * (added[other] as number)) * reach)
    }
    this.#proposal.gains[column] = without
    return gain
  }

  /** The other columns with which trace and row sum can reach 0.9, by falling gain. */
  #neighboursOf(anchor: number, { persons, share }: Choice, most: number): Neighbour[] {
    const row = this.#proposal.row(anchor)
    const added = this.#proposal.added
    const ownAdded = added[anchor] as number
    const own = share * this.#diagonal(anchor)
    const root = Math.sqrt(share)
    const left = PROTECTED_PERSONS - persons
    const neighbours: Neighbour[] = []
    for (const { column, choices, reach } of this.#columns) {
      if (column === anchor) continue
      const size = Math.abs((row[column] as number) + ownAdded * (added[column] as number))
      const whole = this.#diagonal(column)
      const fitting = choices.filter((other) => {
        const rest = left - other.persons
        if (rest < -TOLERANCE) return false
        const trace = own + other.share * whole + rest * this.#density
        const rowSum = own + root * (size * Math.sqrt(other.share) + rest * most)
        return trace >= NEEDED && rowSum >= NEEDED
      })
      if (fitting.length > 0)
        neighbours.push({ column, choices: fitting, size, gain: size * reach })
    }
    return neighbours.sort((first, second) => second.gain - first.gain)
  }

  /** Looks at the set, then at the set with each further neighbour of its anchor that fits. */
  #extend(
    set: readonly Member[],
    neighbours: readonly Neighbour[],
    from: number,
    left: number,
    trace: number,
    rowSum: number,
  ): boolean {
    this.#looked += 1
    if (this.#looked > this.#limit) return false
    if (trace >= NEEDED && rowSum >= NEEDED && this.#isDetermined(set)) return true
    if (trace + left * this.#density < NEEDED) return false
    const anchorShare = Math.sqrt((set[0] as Member).share)
    for (let next = from; next < neighbours.length; next++) {
      const { column, choices, gain, size } = neighbours[next] as Neighbour
      if (rowSum + left * anchorShare * gain < NEEDED) return false
      for (const { persons, share } of choices) {
        if (persons > left + TOLERANCE) break
        const moreTrace = trace + share * this.#diagonal(column)
        const moreRow = rowSum + anchorShare * Math.sqrt(share) * size
        const extended = [...set, { column, share }]
        const found = this.#extend(
          extended,
          neighbours,
          next + 1,
          left - persons,
          moreTrace,
          moreRow,
        )
        if (found) return true
      }
    }
    return false
  }

  /** λmax ≥ 0.9 exactly where 0.9·I − M has no Cholesky factor with a positive diagonal. */
  #isDetermined(set: readonly Member[]): boolean {
    if (set.every(({ column }) => this.#proposal.added[column] === 0)) return false
    const lower: number[][] = []
    for (const [place, member] of set.entries()) {
      const entries: number[] = []
      for (let column = 0; column <= place; column++) {
        let value = column === place ? DETERMINED_FROM : 0
        value -= this.#entry(member, set[column] as Member)
        const other = column === place ? entries : (lower[column] as number[])
        for (let k = 0; k < column; k++) value -= (entries[k] as number) * (other[k] as number)
        if (column < place) entries.push(value / (other[column] as number))
        else if (value <= TOLERANCE) return true
        else entries.push(Math.sqrt(value))
      }
      lower.push(entries)
    }
    return false
  }

  #entry(first: Member, second: Member): number {
    const { added } = this.#proposal
    const shares = Math.sqrt(first.share * second.share)
    if (first.column === second.column) return shares * this.#diagonal(first.column)
    const released = this.#proposal.row(first.column)[second.column] as number
    return shares * (released + (added[first.column] as number) * (added[second.column] as number))
  }

  #exceedsSafeBound(): boolean {
    return this.#columns.some(({ column, choices }) => {
      const whole = this.#diagonal(column)
      return choices.some(({ persons, share }) => whole * share > persons / (PROTECTED_PERSONS + 1))
    })
  }

  #diagonal(column: number): number {
    return (
      (this.#proposal.diagonal[column] as number) + (this.#proposal.added[column] as number) ** 2
    )
  }
}
