/**
 * How a figure is drawn: `firm` filled, `provisional` hollow, `survey` half filled (no record part),
 * `records` a diamond (no answers, so no interval).
 */
export type Look = 'firm' | 'provisional' | 'survey' | 'records'

/** A score is known only to lie at or beyond this end of the scale ("≤5", "≥95"). */
export type Bound = 'low' | 'high' | null

/** One score with its 95 % interval; low and high null where there is none to show. */
export interface Figure {
  readonly value: number
  readonly bound: Bound
  readonly low: number | null
  readonly high: number | null
  readonly look: Look
}

/** Why a quarter has nothing to draw: too few to show, too few heard, or nothing at all. */
export type Gap = 'suppressed' | 'insufficient' | 'no_data'

/** One quarter of a line; figure null where the quarter has nothing to draw. */
export interface TrendPoint {
  readonly quarter: string
  readonly figure: Figure | null
  /** Why there is no figure, where the drawing tells it. */
  readonly gap?: Gap
  /** No line is drawn from the quarter before to this one. */
  readonly breaks?: boolean
  /** Why, in a word or two, where the drawing says so. */
  readonly breakWord?: string
}

/** A score as it is released → where it stands and whether that is a bound. */
export function figureOf(
  score: number | '≤5' | '≥95',
  low: number | null,
  high: number | null,
  look: Look,
): Figure {
  if (score === '≤5') return { value: 5, bound: 'low', low, high, look }
  if (score === '≥95') return { value: 95, bound: 'high', low, high, look }
  return { value: score, bound: null, low, high, look }
}
