/** P of the released rows, and the unit vector q that would come to it: P' = P + qqᵀ. */
export interface Proposal {
  readonly diagonal: Float64Array
  /** P_ab for all b. */
  row(column: number): Float64Array
  /** q, dense. */
  readonly added: Float64Array
  /**
   * SUMS for each column a, without q: upper bounds of what others add to its row sum (see RowSums). The
   * search makes them smaller where it looks, which saves the next one looking.
   */
  readonly gains: Float64Array
  /**
   * By column, how many determined sets had been found when the last one around it was; 0 for none.
   * The search keeps it: what spoke against one row often speaks against the next.
   */
  readonly finds: Float64Array
}
