/** Times of day as programs write them, and the zones that they name. */

/** `14:03`, `14:03:22.5`, `2:03 p.m.`, each perhaps with a zone: Z, +02:00, GMT+2, CEST. */
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?\s*((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4})?$/i

/** Hours east of UTC of the zones that survey tools print by name. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, mez: 1, cest: 2, mesz: 2 },
  ...{ eet: 2, eest: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
}

export interface ClockTime {
  /** Since midnight. */
  readonly seconds: number
  /** Seconds east of UTC; null where the text names no zone. */
  readonly offset: number | null
}

/** null: no time; 'impossible': 25:00, 13:00 p.m. */
export function readClock(text: string): ClockTime | 'impossible' | null {
  const time = TIME.exec(text)
  if (time === null) return null
  const [, hoursText, minutesText, secondsText = '0', half, zone] = time
  const offset = zone === undefined ? null : offsetOf(zone)
  if (offset === undefined) return null
  const [hours = 0, minutes = 0, seconds = 0] = [hoursText, minutesText, secondsText].map(Number)
  const isTwelve = half !== undefined
  const isPossible = isTwelve ? hours >= 1 && hours <= 12 : hours <= 23
  if (!isPossible || minutes > 59 || seconds > 59) return 'impossible'
  const isAfternoon = half?.toLowerCase() === 'p'
  const hour = isTwelve ? (hours % 12) + (isAfternoon ? 12 : 0) : hours
  return { seconds: hour * 3600 + minutes * 60 + seconds, offset }
}

/** undefined for a zone that is not known. */
function offsetOf(zone: string): number | undefined {
  const hours = ZONES[zone.toLowerCase()]
  if (hours !== undefined) return hours * 3600
  const [, sign, hour, minute = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (hour === undefined) return undefined
  const size = Number(hour) * 3600 + Number(minute) * 60
  return sign === '-' ? -size : size
}
