import { dayOf, type Day } from './day'

/** A calendar quarter, written `2026-Q3`. The text order is the order in time. */
export type Quarter = string

const PATTERN = /^(\d{4})-Q([1-4])$/

/** What may be asked about, ends included: nobody was heard before it, nobody plans beyond it. */
const FIRST = '1900-Q1'
const LAST = '2100-Q4'

/** Whether somebody's text names a quarter from 1900-Q1 to 2100-Q4. */
export function isQuarter(text: string): boolean {
  return PATTERN.test(text) && text >= FIRST && text <= LAST
}

/** Whether a text is written as a quarter is, but names none that may be asked about: `9999-Q4`. */
export function isFarQuarter(text: string): boolean {
  return PATTERN.test(text) && !isQuarter(text)
}

/** Quarters by number and numbers by quarter: asked for with every response, and there are few of them. */
const [NAMES, NUMBERS] = [new Map<number, Quarter>(), new Map<Quarter, number>()]
const MOST_REMEMBERED = 1_000

/** Number of the quarter: year × 4 + (0…3). Differences count quarters. @throws RangeError on anything but `2026-Q3` */
export function quarterIndex(quarter: Quarter): number {
  const known = NUMBERS.get(quarter)
  if (known !== undefined) return known
  const match = PATTERN.exec(quarter)
  if (!match) throw new RangeError(`not a quarter: ${quarter}`)
  const index = Number(match[1]) * 4 + Number(match[2]) - 1
  if (NUMBERS.size < MOST_REMEMBERED) NUMBERS.set(quarter, index)
  return index
}

export function quarterAt(index: number): Quarter {
  const known = NAMES.get(index)
  if (known !== undefined) return known
  const quarter = `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
  if (NAMES.size < MOST_REMEMBERED) NAMES.set(index, quarter)
  return quarter
}

export function addQuarters(quarter: Quarter, count: number): Quarter {
  return quarterAt(quarterIndex(quarter) + count)
}

export function quarterOfDay(day: Day): Quarter {
  const date = new Date(day * 86_400_000)
  return quarterAt(date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3))
}

export function firstDayOf(quarter: Quarter): Day {
  const index = quarterIndex(quarter)
  return dayOf(Math.floor(index / 4), (index % 4) * 3 + 1, 1) as Day
}

export function lastDayOf(quarter: Quarter): Day {
  return firstDayOf(addQuarters(quarter, 1)) - 1
}
