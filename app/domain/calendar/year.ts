import { quarterAt, quarterIndex, type Quarter } from './quarter'

/** A calendar year, written `2026`. The text order is the order in time. */
export type Year = string

const PATTERN = /^\d{4}$/

export function isYear(text: string): boolean {
  return PATTERN.test(text)
}

/** The year of a quarter. @throws RangeError on anything but `2026-Q3` */
export function yearOf(quarter: Quarter): Year {
  return String(Math.floor(quarterIndex(quarter) / 4))
}

/** @throws RangeError on anything but `2026` */
export function addYears(year: Year, count: number): Year {
  if (!isYear(year)) throw new RangeError(`not a year: ${year}`)
  return String(Number(year) + count)
}

/** The four quarters of a year, in order. @example quartersOf('2026') // ['2026-Q1', …, '2026-Q4'] */
export function quartersOf(year: Year): Quarter[] {
  const first = Number(addYears(year, 0)) * 4
  return [0, 1, 2, 3].map((step) => quarterAt(first + step))
}

/**
 * The years that are over: those whose fourth quarter is among these.
 * @param quarters in any order
 * @returns in order of time
 */
export function endedYears(quarters: readonly Quarter[]): Year[] {
  const years = quarters.filter((quarter) => quarter.endsWith('Q4')).map(yearOf)
  return [...new Set(years)].sort()
}
