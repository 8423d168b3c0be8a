/**
 * Which tests of a family survive Benjamini–Hochberg: of the expected share of false findings among
 * those that survive, at most `rate` (for independent or positively dependent tests).
 *
 * In words: sort the m p-values; the largest k with p_(k) ≤ k/m·rate and all before it survive. A test
 * survives exactly where R's `p.adjust(p, "BH") <= rate`.
 * Reference: Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57, 289–300.
 * @param p each in 0…1, of the whole family, whatever of it is on screen
 * @param rate the false discovery rate, 0…1
 * @returns one answer per p, in the same order
 * @throws RangeError where a p is not in 0…1
 * @example benjaminiHochberg([0.01, 0.04, 0.03, 0.5], 0.05) // [true, false, false, false]
 */
export function benjaminiHochberg(p: readonly number[], rate = 0.05): boolean[] {
  for (const value of p) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`not a p-value: ${value}`)
  }
  const sorted = [...p].sort((first, second) => first - second)
  const threshold = sorted.findLast((value, position) => {
    return value <= ((position + 1) / p.length) * rate
  })
  return p.map((value) => threshold !== undefined && value <= threshold)
}
