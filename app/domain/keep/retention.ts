import { addYears, yearOf, type Year } from '../calendar/year'
import type { Quarter } from '../calendar/quarter'
import type { Period } from '../calendar/period'
import { calendarYearOf } from '../calendar/period'

/**
 * After how many calendar years single answers may go. Not sooner: a score is compared with that of two
 * years ago, person by person (method section 6), so the two years before an open one must be there.
 */
export const ANSWER_YEARS = [3, 5, 7, 10] as const

/** For how many days the file of an import may be kept. */
export const FILE_DAYS = [30, 90, 365, 1_825] as const

/** What an installation keeps, and for how long. */
export interface KeepSettings {
  /** Whole calendar years after a year's end; null: for good. */
  readonly answerYears: number | null
  /** Days after an import; null: its file is not kept. */
  readonly fileDays: number | null
}

/** How far back a score is compared: what these years hang on is fixed as well. */
const COMPARED_YEARS = 2

/**
 * The last year whose single answers have had their time.
 * @example goneThrough('2030', 3) // '2026': it ended three whole years before 2030
 */
export function goneThrough(today: Year, answerYears: number): Year {
  return addYears(today, -1 - answerYears)
}

/**
 * The last year whose figures stand as they are, as its answers, or those that it is compared with,
 * are gone.
 * @param gone the last year without single answers; null where all are there
 */
export function closedThrough(gone: Year | null): Year | null {
  return gone === null ? null : addYears(gone, COMPARED_YEARS)
}

/** Whether the figures of a quarter or year stand as they are. */
export function isClosed(period: Period, closed: Year | null): boolean {
  return closed !== null && calendarYearOf(period) <= closed
}

/** The first of these quarters that answers can no longer come into. */
export function firstClosed(quarters: readonly Quarter[], closed: Year | null): Year | null {
  const [first] = quarters.filter((quarter) => isClosed(quarter, closed)).sort()
  return first === undefined ? null : yearOf(first)
}
