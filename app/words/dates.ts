import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import type { Language } from './language'

const MONTHS = {
  nl: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
}

/** Where the field lives; fixed, so that server and browser write the same. */
const TIME_ZONE = 'Europe/Amsterdam'

/** An ISO instant as `14 oktober 2026, 09:12` in Dutch local time. @throws RangeError on another text */
export function formatInstant(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = new Map(
    format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  )
  const month = MONTHS[language][Number(parts.get('month')) - 1]
  const date = `${Number(parts.get('day'))} ${month} ${parts.get('year')}`
  return `${date}, ${parts.get('hour')}:${parts.get('minute')}`
}

/** A civil day as `30 september 2026`. */
export function formatDay(day: Day, language: Language): string {
  const [year, month, dayOfMonth] = formatIsoDay(day).split('-').map(Number)
  return `${dayOfMonth} ${MONTHS[language][(month ?? 1) - 1]} ${year}`
}
