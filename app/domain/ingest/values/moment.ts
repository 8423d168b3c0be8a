import { dayOf, YEARS, type Day } from '../../calendar/day'
import { readClock } from './clock'
import { plainMoment, secondsOfSerial } from './written-moment'
import { bad, type Read } from './value'
import { civilToUtc } from './zone'

/**
 * Which comes first where a date has its year last; `year_first`: a year of two digits is the first of three
 * numbers, with the month behind it; `year_day_month`: behind a year in full the day comes before the month.
 */
export const DATE_ORDERS = ['day_first', 'month_first', 'year_first', 'year_day_month'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export interface Moment {
  readonly day: Day
  /** Seconds since 1970-01-01 in civil time; the day's first second where no time is given. */
  readonly seconds: number
  /** The day as it is written, in whatever zone. */
  readonly writtenOn: Day
}

/** Nobody answered, and nothing was agreed, before this day: such a date is a slip of the pen. */
export const EARLIEST: Day = dayOf(2000, 1, 1) ?? 0

const SECONDS_PER_DAY = 86_400
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
/** Years of two digits end before this one: 69 is 2069, 70 is 1970. */
const SHORT_YEARS_END = 2070
const SHORT_YEAR = /^(\d{1,2}([-/.])\d{1,2}\2)(\d{2})$/
const MONTH = /^(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2})$/
const SHORT_YEAR_FIRST = /^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/

/**
 * A date without a time: year first (ISO, 2026-09-30), or day first (30-09-2026, 3-4-2026, 30.09.2026). With slashes
 * both orders are in use, so 03/04/2026 is date_ambiguous where 30/09/2026 is not. Where a year of two digits
 * stands tells the order of the column; else it is date_ambiguous. 31-02-2026 is
 * date_impossible, 30-09-9999 date_year_impossible, 2026-09 date_without_day; all else is date_not_understood.
 * @param order that of its column, where it is known
 */
export function readDate(text: string, order: DateOrder | null = null): Read<Day> {
  const trimmed = text.trim()
  const yearFirst = YEAR_FIRST.exec(trimmed)
  if (yearFirst) {
    const [, year, , second, third] = yearFirst
    const isDaySecond = order === 'year_day_month'
    return isDaySecond ? existing(year, third, second) : existing(year, second, third)
  }
  const yearLast = YEAR_LAST.exec(trimmed)
  if (yearLast) {
    const [, first, mark, second, year] = yearLast
    if (order === 'month_first') return existing(year, first, second)
    if (order === 'day_first' || mark !== '/') return existing(year, second, first)
    if (Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) {
      return bad('date_ambiguous')
    }
    return Number(second) > 12 ? existing(year, first, second) : existing(year, second, first)
  }
  const [, year, , month, day] = (order === 'year_first' && SHORT_YEAR_FIRST.exec(trimmed)) || []
  if (year !== undefined) return existing(longYear(year), month, day)
  const short = SHORT_YEAR.exec(trimmed)
  if (!short) return bad(MONTH.test(trimmed) ? 'date_without_day' : 'date_not_understood')
  return order === null || order === 'year_day_month'
    ? bad('date_ambiguous')
    : readDate(`${short[1]}${longYear(short[3])}`, order)
}

/** A day: readDate, or readMoment where a program has put a time behind it. */
export function readDay(text: string, order: DateOrder | null = null): Read<Day> {
  const read = readMoment(text, order)
  return 'bad' in read ? read : { value: read.value.day }
}

/**
 * A day as readDate has it or with its month in letters, perhaps with a time (`14:03`, `14:03:22`,
 * `2:03 PM`, after a space or a T). A time with a zone is an instant; it counts by the Dutch calendar at
 * that instant.
 * @param zone IANA name, of times that name none; null: as the Netherlands have it
 */
export function readMoment(
  text: string,
  order: DateOrder | null = null,
  zone: string | null = null,
): Read<Moment> {
  const trimmed = plainMoment(text.trim())
  const serial = secondsOfSerial(trimmed)
  if (serial !== null) {
    const day = Math.floor(serial / SECONDS_PER_DAY)
    return { value: { day, seconds: serial, writtenOn: day } }
  }
  const split = /,?[T\s]/i.exec(trimmed)
  const written = split ? trimmed.slice(0, split.index) : trimmed
  // What had to be made plain, as a month in letters or digits without marks, has its parts in the usual order
  const isPlain = text.trim().startsWith(written)
  const read = readDate(written, order === 'year_day_month' && !isPlain ? null : order)
  if ('bad' in read) return read
  const writtenOn = read.value
  if (!split) {
    return { value: { day: writtenOn, seconds: writtenOn * SECONDS_PER_DAY, writtenOn } }
  }
  const time = readClock(trimmed.slice(split.index + split[0].length).trim())
  if (time === null) return bad('date_not_understood')
  if (time === 'impossible') return bad('date_impossible')
  const civil = writtenOn * SECONDS_PER_DAY + time.seconds
  const offset = time.offset ?? (zone === null ? null : civil - civilToUtc(civil, zone))
  const seconds = offset === null ? civil : dutchCivilSeconds(civil - offset)
  return { value: { day: Math.floor(seconds / SECONDS_PER_DAY), seconds, writtenOn } }
}

function longYear(twoDigits = ''): string {
  const year = 2000 + Number(twoDigits)
  return String(year < SHORT_YEARS_END ? year : year - 100)
}

function existing(year?: string, month?: string, dayOfMonth?: string): Read<Day> {
  if (Number(year) < YEARS.first || Number(year) > YEARS.last) {
    return bad('date_year_impossible', YEARS)
  }
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth))
  return day === null ? bad('date_impossible') : { value: day }
}

/** UTC + 1 hour, + 2 from the last Sunday of March to that of October, both at 01:00 UTC (2000/84/EC). */
function dutchCivilSeconds(utc: number): number {
  const year = new Date(utc * 1000).getUTCFullYear()
  const summer = utc >= changeOver(year, 3) && utc < changeOver(year, 10)
  return utc + (summer ? 7200 : 3600)
}

function changeOver(year: number, month: 3 | 10): number {
  const last = dayOf(year, month, 31) ?? 0
  // Day 0 of the calendar, 1970-01-01, was a Thursday
  const sunday = last - ((last + 4) % 7)
  return sunday * SECONDS_PER_DAY + 3600
}
