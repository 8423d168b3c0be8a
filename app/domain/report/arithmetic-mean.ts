import type { ReleasedMean } from '../disclosure/released'

/**
 * The mean of the four forms as they are shown, beside the index (method section 5).
 * @returns null where one of them is missing or a bound
 */
export function arithmeticMeanOf(scores: readonly ReleasedMean[]): number | null {
  const numbers = scores.flatMap((score) => (typeof score === 'number' ? [score] : []))
  if (numbers.length === 0 || numbers.length < scores.length) return null
  return numbers.reduce((sum, score) => sum + score, 0) / numbers.length
}
