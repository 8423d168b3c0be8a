import type { Day } from '#app/domain/calendar/day'
import type { TokenState } from '#app/domain/people/api-token'

/** A token works for a year at most: whoever forgets one has not opened a door for ever. */
export const LONGEST_TOKEN_DAYS = 366

/** What decides whether a token works. */
export interface TokenLife {
  /** The last day, in UTC, on which it works. */
  readonly lastDay: Day
  /** ISO moment; null while it was not taken back. */
  readonly revokedAt: string | null
}

/** @param today in UTC */
export function tokenStateOf({ lastDay, revokedAt }: TokenLife, today: Day): TokenState {
  if (revokedAt !== null) return 'revoked'
  return today > lastDay ? 'ended' : 'works'
}
