import type { ReleasedMean } from './released'

/** Below this share of the last shown digit a difference is float noise, not data. */
const TIE_TOLERANCE = 1e-9

const LOWEST_SHOWN = 5
const HIGHEST_SHOWN = 95

/**
 * Decimal rounding, halves away from zero: 61.25 → 61.3, −61.25 → −61.3, so that swapping two
 * quarters changes nothing but the sign. A value within 1e-9 of a half (in units of the last digit)
 * counts as that half, so 1.005 at two decimals is 1.01, and a sum added in another order rounds the
 * same. Never −0.
 *
 * @param decimals 0…6
 * @example roundHalfAway(61.25, 1) // 61.3
 */
export function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const magnitude = Math.floor(Math.abs(value) * scale + 0.5 + TIE_TOLERANCE) / scale
  return value < 0 && magnitude > 0 ? -magnitude : magnitude
}

/**
 * A mean of persons as it may leave. The bounds are taken after rounding, so that no number at or
 * beyond 5 or 95 is ever shown: 5.04 at one decimal is "≤5".
 */
export function releasedMean(value: number, decimals: number): ReleasedMean {
  const rounded = roundHalfAway(value, decimals)
  if (rounded <= LOWEST_SHOWN) return '≤5'
  return rounded >= HIGHEST_SHOWN ? '≥95' : rounded
}

/** Whether a mean is shown as a bound only. */
export function isBound(mean: ReleasedMean): boolean {
  return typeof mean === 'string'
}

/** As roundHalfAway; null stays null. */
export function roundOrNull(value: number | null, decimals: number): number | null {
  return value === null ? null : roundHalfAway(value, decimals)
}
