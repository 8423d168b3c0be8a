/** How the number in a cell is shown, as far as it changes what it means. */
export type NumberFormat = 'plain' | 'date' | 'percent'

/** Built-in formats that show dates or times, and percentages. */
const DATES = new Set([
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  45,
  46,
  47,
  ...range(27, 36),
  ...range(50, 58),
])
const PERCENTS = new Set([9, 10])

const SECONDS_PER_DAY = 86_400
/** Days from 1899-12-30, the zero of a workbook's days from March 1900 on, to 1970-01-01. */
const UNIX_EPOCH = 25_569
/** Workbooks of old Macs begin at 1904-01-01. */
const FROM_1904 = 1_462

/** @param code the format's own text, for those that are not built in */
export function numberFormatOf(id: number, code: string | null): NumberFormat {
  if (code === null) return DATES.has(id) ? 'date' : PERCENTS.has(id) ? 'percent' : 'plain'
  // Only the first of its sections, without texts, colours and locales
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';')[0] ?? ''
  if (/[dyhs]|m(?!l)/i.test(bare) && !/general|standaard/i.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'plain'
}

/** A number as a person sees it: a date as ISO, 0.95 shown as a percentage as 95%. */
export function numberAsText(raw: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(raw)
  if (!Number.isFinite(number)) return raw
  if (format === 'percent') return `${Number((number * 100).toPrecision(12))}%`
  return format === 'date' ? dateAsText(number, from1904) : String(number)
}

function dateAsText(serial: number, from1904: boolean): string {
  const days = serial + (from1904 ? FROM_1904 : 0)
  // A time without a day, or what no calendar has
  if (days < 61 || days > 2_958_465) return days < 1 && days >= 0 ? timeOf(days) : String(serial)
  const seconds = Math.round((days - UNIX_EPOCH) * SECONDS_PER_DAY)
  const iso = new Date(seconds * 1000).toISOString()
  return seconds % SECONDS_PER_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}

function timeOf(days: number): string {
  return new Date(Math.round(days * SECONDS_PER_DAY) * 1000).toISOString().slice(11, 19)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
