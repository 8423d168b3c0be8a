/** A civil day, counted from 1970-01-01 (day 0). No time zone: the calendar of the people who answered. */
export type Day = number

const MILLISECONDS_PER_DAY = 86_400_000

/** Years that a date may lie in: others are slips of the pen. */
export const YEARS = { first: 1900, last: 2200 } as const

/** Day of a civil date, or null where the calendar has no such date (31-02-2026). Month 1…12. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < YEARS.first || year > YEARS.last) return null
  const time = Date.UTC(year, month - 1, dayOfMonth)
  const date = new Date(time)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists ? time / MILLISECONDS_PER_DAY : null
}

/** `2026-09-30` → day; null where it is not a real ISO date. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** day → `2026-09-30`. */
export function formatIsoDay(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}
