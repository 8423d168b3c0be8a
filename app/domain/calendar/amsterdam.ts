import { parseIsoDay, type Day } from './day'

/** Where the field lives; fixed, so that server and browser write the same. */
const TIME_ZONE = 'Europe/Amsterdam'

let format: Intl.DateTimeFormat | null = null

/** Made once, and when it is needed: a slow machine takes a third of a second for it. */
function dutchFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONE,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  })
  return format
}

/** The civil day and time of a moment in Dutch local time: `2026-10-22`, `10:00`. @param moment ISO */
export function amsterdamTime(moment: string): { readonly day: string; readonly time: string } {
  const parts = new Map(
    dutchFormat()
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** The day on which a moment falls by the Dutch calendar. @param moment ISO */
export function amsterdamDay(moment: string): Day {
  return parseIsoDay(amsterdamTime(moment).day) as Day
}

/**
 * The moment of a civil day and time in Dutch local time, as ISO text in UTC; null where there is none: no
 * such day or time, or an hour that summer time leaves out. Of an hour that comes twice, the first.
 */
export function momentInAmsterdam(day: string, time: string): string | null {
  if (parseIsoDay(day) === null || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  for (const offset of ['+02:00', '+01:00']) {
    const moment = new Date(`${day}T${time}:00${offset}`).toISOString()
    const there = amsterdamTime(moment)
    if (there.day === day && there.time === time) return moment
  }
  return null
}
