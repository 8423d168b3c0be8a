/** Nearer than this to a df that was judged, rounding might tell otherwise: then it is judged itself. */
const MARGIN = 1e-9

/** What is known of one end: the quantile falls as df grows, so what holds for one df holds beyond. */
interface Judged {
  /** The largest df at which the end lies below the quantile. */
  below: number
  /** The smallest df at which it does not. */
  above: number
}

/**
 * On which side of a quantile of Student's t the powers of two lie that bracket it. A run asks one
 * tail of thousands of df, and its few ends change sides at a few df only: most are known already.
 * What was asked before never changes an answer.
 */
export class BracketEnds {
  #tail = NaN
  #judged = new Map<number, Judged>()

  /** @param judge P(T > end) > tail at this df, computed */
  isBelow(end: number, tail: number, df: number, judge: (end: number) => boolean): boolean {
    if (tail !== this.#tail) {
      this.#tail = tail
      this.#judged = new Map()
    }
    let known = this.#judged.get(end)
    if (known === undefined) this.#judged.set(end, (known = { below: 0, above: Infinity }))
    if (df < known.below * (1 - MARGIN)) return true
    if (df > known.above * (1 + MARGIN)) return false
    const isBelow = judge(end)
    if (isBelow) known.below = Math.max(known.below, df)
    else known.above = Math.min(known.above, df)
    return isBelow
  }
}
