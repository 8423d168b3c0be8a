import { calendarYearOf, type Period } from '../calendar/period'
import type { Year } from '../calendar/year'
import type { NotComparable } from './comparability'

/** What stands in the place of a comparison for which it would have to be known who answered both times. */
export const ANSWERS_GONE = {
  comparable: false,
  reasons: ['answers_gone'],
} as const satisfies { readonly comparable: false; readonly reasons: readonly NotComparable[] }

/** @param gone the last year whose single answers are gone; null where all are there */
export function isGone(period: Period, gone: Year | null): boolean {
  return gone !== null && calendarYearOf(period) <= gone
}
