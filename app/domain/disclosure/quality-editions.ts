import { firstDayOf } from '../calendar/quarter'
import type { Day } from '../calendar/day'
import { addYears, type Year } from '../calendar/year'
import type { OverPersons } from '../scoring/instrument'

/** Figures of the instrument as they are on show, in full precision. */
export interface ToldQuality<Figures> extends OverPersons<Figures> {
  /** Other answers came or went since; these figures stay. */
  readonly waiting: boolean
}

/** So many persons a figure of the instrument rests on. */
const MINIMUM_CASES = 30

/**
 * Whether a year is closed: a quarter after its end, so that its last files are in. Its figures are told in
 * one edition (method section 7): two editions of nearly the same answers would tell of those between them.
 */
export function isClosed(year: Year, today: Day): boolean {
  return today >= firstDayOf(`${addYears(year, 1)}-Q2`)
}

/** What may be told of the instrument in the one edition of a closed year; null where it rests on too few. */
export function firstEdition<Figures>(
  today: OverPersons<Figures> | null,
): ToldQuality<Figures> | null {
  return today !== null && today.n >= MINIMUM_CASES ? { ...today, waiting: false } : null
}
