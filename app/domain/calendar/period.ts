import type { Day } from './day'
import { addQuarters, firstDayOf, lastDayOf, type Quarter } from './quarter'
import { addYears, isYear, quartersOf, yearOf, type Year } from './year'

/**
 * What is scored at once: a Quarter (`2026-Q3`) or a calendar Year (`2026`). Text compares in order of
 * time within one kind only.
 */
export type Period = string

/** A period's kind, as it is asked for and stored. */
export type PeriodKind = 'quarter' | 'year'

export function kindOf(period: Period): PeriodKind {
  return isYear(period) ? 'year' : 'quarter'
}

/** The calendar year that it is or lies in. */
export function calendarYearOf(period: Period): Year {
  return isYear(period) ? period : yearOf(period)
}

/** A quarter itself, a year's fourth. @throws RangeError where it is no period */
export function lastQuarterOf(period: Period): Quarter {
  return isYear(period) ? (quartersOf(period)[3] as Quarter) : addQuarters(period, 0)
}

export function periodStart(period: Period): Day {
  return firstDayOf(isYear(period) ? (quartersOf(period)[0] as Quarter) : period)
}

export function periodEnd(period: Period): Day {
  return lastDayOf(lastQuarterOf(period))
}

/** The quarter or the year before. */
export function previousPeriod(period: Period): Period {
  return isYear(period) ? addYears(period, -1) : addQuarters(period, -1)
}
