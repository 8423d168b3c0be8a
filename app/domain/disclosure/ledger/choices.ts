/** What a member of a set holds of a column. */
export interface Held {
  readonly column: number
  /** Of the column's squared length, 0…1. */
  readonly share: number
  /** √share */
  readonly root: number
  /**
   * Where a set is determined, the square of this entry of its eigenvector is at most so much: with all
   * that the set holds of the column (D) and w the most that can be held it is at most
   * (w−λ)/λ · share/(w−D). Infinite where D may be w.
   */
  readonly most: number
}

/** Some alike persons, the heaviest of those that may be taken. */
export interface Choice {
  /** 1…4 */
  readonly persons: number
  /** One for each column in which they have answers. */
  readonly held: readonly Held[]
  /** Whether they hold at least half of one of these columns. */
  readonly heavy: boolean
  /** By `held`, and by how many persons an anchor leaves to be taken: see `bounded`. */
  readonly strengths: readonly Float64Array[]
}

/**
 * Persons of whom a set takes one choice or none: those with one answer, in a column, or those whose
 * answers are in the same columns with the same shares.
 */
export interface Source {
  /** More persons, larger shares. */
  readonly choices: readonly Choice[]
  /** The largest share per person over the choices. */
  readonly densest: number
}
