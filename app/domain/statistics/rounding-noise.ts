/** Four times the unit roundoff bound: the terms, the mean they are taken from, and their product. */
const BOUND_PER_ADDITION = 4 * Number.EPSILON

/** Roundings besides the additions: products, quotients, the last subtraction. */
const OTHER_ROUNDINGS = 8

/**
 * `difference`, or exactly 0 where it is no larger than what rounding alone can leave.
 *
 * In words: a sum of n numbers, however it is grouped, is off by at most n·ε times the sum of their
 * sizes. A difference of such sums within that bound cannot be told from zero, so it is zero: persons
 * who all give the same answer then have variance 0, not 1e-17, in whatever parts their sums arrived.
 * For n = 100 the bound is 1e-13 of the sizes; the smallest difference between two person scores on
 * a five-point scale shows up to n ≈ 10⁵ persons.
 * Reference: Higham 2002, Accuracy and Stability of Numerical Algorithms, section 4.2.
 * @param difference what is left after subtraction
 * @param size sum of the absolute values of what was added and subtracted
 * @param additions how many numbers went into the sums
 * @example withoutRoundingNoise(0.1 + 0.2 - 0.3, 0.6, 3) // 0
 */
export function withoutRoundingNoise(difference: number, size: number, additions: number): number {
  const bound = BOUND_PER_ADDITION * (additions + OTHER_ROUNDINGS) * size
  return Math.abs(difference) <= bound ? 0 : difference
}
