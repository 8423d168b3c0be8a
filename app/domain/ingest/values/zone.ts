/** Of each zone that was asked for; null for one that nobody knows. */
const formats = new Map<string, Intl.DateTimeFormat | null>()

/**
 * The instant at which a clock in a zone shows this; UTC where the zone is not known.
 * @param civil seconds since 1970-01-01 by that clock
 * @returns seconds since 1970-01-01 UTC
 */
export function civilToUtc(civil: number, zone: string): number {
  const format = formatOf(zone)
  if (format === null) return civil
  const first = civil - offsetAt(civil, format)
  // Around a change of the clock the offset of the first guess may be that of the other side
  return civil - offsetAt(first, format)
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = newFormat(zone)
  formats.set(zone, made)
  return made
}

function newFormat(timeZone: string): Intl.DateTimeFormat | null {
  if (/^(etc\/)?(utc|gmt)$/i.test(timeZone)) return null
  try {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
    const time = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const
    return new Intl.DateTimeFormat('en-US', { ...parts, ...time, timeZone, hourCycle: 'h23' })
  } catch {
    return null
  }
}

/** Seconds east of UTC at an instant. */
function offsetAt(utc: number, format: Intl.DateTimeFormat): number {
  const shown = new Map(format.formatToParts(utc * 1000).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(shown.get(type))
  const civil = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return civil / 1000 + part('second') - utc
}
