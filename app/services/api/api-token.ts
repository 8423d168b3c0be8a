import type { Day } from '#app/domain/calendar/day'

/** What a token begins with, so that whoever finds one knows what it opens. */
export const API_TOKEN_PREFIX = 'draagvlak_'

/** The prefix and 256 bits in base64url. */
export const API_TOKEN = /^draagvlak_[\w-]{43}$/

const MILLISECONDS_A_DAY = 86_400_000

/** The day of a moment, in UTC. */
export function dayOf(moment: Date): Day {
  return Math.floor(moment.getTime() / MILLISECONDS_A_DAY)
}
