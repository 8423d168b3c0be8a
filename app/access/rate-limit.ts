/** How many requests may come at once, and how many a minute in the long run. */
export interface RateLimit {
  readonly burst: number
  readonly perMinute: number
}

/** What is left of a limit for one who asks. */
export interface Allowance {
  /** Requests, with fractions. */
  readonly left: number
  /** When that was so, milliseconds since 1970-01-01 UTC. */
  readonly at: number
}

const MINUTE = 60_000

/** For a token, or a person who is logged in. */
export const CALLER_LIMIT: RateLimit = { burst: 60, perMinute: 60 }

/** For a network address whose requests are turned away: many a token is guessed nowhere, so few. */
export const STRANGER_LIMIT: RateLimit = { burst: 20, perMinute: 10 }

/** For codes of reflection sessions that are wrong, of one network: a room full of people mistypes now and then. */
export const GUESS_LIMIT: RateLimit = { burst: 40, perMinute: 20 }

/** For answers in reflection sessions, of one network: a room answers at once. */
export const PHONES_LIMIT: RateLimit = { burst: 400, perMinute: 400 }

/** What is left at this moment: it grows back evenly, up to the burst. */
export function allowanceAt(limit: RateLimit, known: Allowance | null, now: number): Allowance {
  if (known === null) return { left: limit.burst, at: now }
  const grown = (Math.max(0, now - known.at) * limit.perMinute) / MINUTE
  return { left: Math.min(limit.burst, known.left + grown), at: now }
}

/** Whole seconds until the next request may come; null when one may come now. */
export function secondsToWait(limit: RateLimit, { left }: Allowance): number | null {
  return left >= 1 ? null : Math.ceil(((1 - left) / limit.perMinute) * 60)
}
