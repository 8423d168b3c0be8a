import { amsterdamDay, amsterdamTime } from '#app/domain/calendar/amsterdam'
import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import { bilingual, type Language } from './language'

const DUTCH = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

const ENGLISH: typeof DUTCH = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

const wordsIn = bilingual(DUTCH, ENGLISH)

/** An ISO instant as `14 oktober 2026, 09:12` in Dutch local time. @throws RangeError on another text */
export function formatInstant(instant: string, language: Language): string {
  return `${formatDay(amsterdamDay(instant), language)}, ${amsterdamTime(instant).time}`
}

/** The time of day of an ISO instant, in Dutch local time: `09:12`. */
export function formatTime(instant: string): string {
  return formatInstant(instant, 'nl').split(', ')[1] ?? ''
}

/** A civil day as `30 september 2026`. */
export function formatDay(day: Day, language: Language): string {
  const [year, month, dayOfMonth] = formatIsoDay(day).split('-').map(Number)
  return `${dayOfMonth} ${wordsIn(language)[(month ?? 1) - 1]} ${year}`
}

/** A civil day in a table: `30-9-2026` in Dutch, `30 Sep 2026` in English. */
export function formatShortDay(day: Day, language: Language): string {
  const [year, month, dayOfMonth] = formatIsoDay(day).split('-').map(Number)
  if (language === 'nl') return `${dayOfMonth}-${month}-${year}`
  return `${dayOfMonth} ${wordsIn(language)[(month ?? 1) - 1]?.slice(0, 3)} ${year}`
}

/** A civil day beside others: `30 sep`, in another year than `beside` `30 sep 2025`. */
export function formatBriefDay(day: Day, beside: Day, language: Language): string {
  const [year, month, dayOfMonth] = formatIsoDay(day).split('-').map(Number)
  const name = wordsIn(language)[(month ?? 1) - 1] ?? ''
  const brief = name === 'maart' ? 'mrt' : name.slice(0, 3)
  const isSameYear = formatIsoDay(beside).startsWith(String(year))
  return `${dayOfMonth} ${brief}${isSameYear ? '' : ` ${year}`}`
}
