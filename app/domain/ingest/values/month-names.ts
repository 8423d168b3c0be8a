const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DUTCH: Readonly<Record<string, string>> = { maa: 'mar', mrt: 'mar', mei: 'may', okt: 'oct' }

/** `15 september 2026`, `15th September 2026`, `15-sep-26`, `15SEP2026`, and what follows. */
const DAY_FIRST =
  /^(\d{1,2})(?:(?:st|nd|rd|th|e|ste|de)?[\s./-]+(?:of\s+)?([a-z]{3,9})\.?[\s./,-]+(\d{4}|\d{2})|([a-z]{3})(\d{4}))(?=$|[\s,T])/i
/** `September 15, 2026` */
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[\s,T])/i

/** The same date with its month as a number, year first; a text without the name of a month is itself. */
export function withMonthNumber(text: string): string {
  if (!/[a-z]{3}/i.test(text)) return text
  const named = DAY_FIRST.exec(text)
  const [found, day, name, year] = named === null ? swapped(MONTH_FIRST.exec(text)) : parts(named)
  const key = (name ?? '').slice(0, 3).toLowerCase()
  const month = MONTHS.indexOf(DUTCH[key] ?? key) + 1
  if (found === undefined || month === 0) return text
  const century = year?.length === 2 ? '20' : ''
  return `${century}${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}${text.slice(found.length)}`
}

function parts([found, day, name, year, glued, behind]: RegExpExecArray) {
  return [found, day, name ?? glued, year ?? behind] as const
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match === null ? [] : [match[0], match[2], match[1], match[3]]
}
