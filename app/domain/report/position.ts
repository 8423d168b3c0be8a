import type { ReleasedMean } from '../disclosure/released'

/** A released mean as a place on the scale: a bound stands at its bound. */
export function positionOf(score: NonNullable<ReleasedMean>): number {
  if (score === '≤5') return 5
  return score === '≥95' ? 95 : score
}
