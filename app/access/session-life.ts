const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A session that nobody used for this long has ended, counted from the last written moment. */
export const IDLE_END = 8 * HOUR
/** A session older than this has ended, used or not. */
export const ABSOLUTE_END = 7 * 24 * HOUR
/** Being seen is written down at most this often. */
const WRITE_SEEN_EVERY = 5 * MINUTE
/** An invitation that nobody took up. */
export const INVITATION_END = 7 * 24 * HOUR

/** Moments of a session, milliseconds since 1970-01-01 UTC. */
export interface SessionMoments {
  readonly createdAt: number
  readonly lastSeenAt: number
}

export function isAlive({ createdAt, lastSeenAt }: SessionMoments, now: number): boolean {
  return now - lastSeenAt < IDLE_END && now - createdAt < ABSOLUTE_END
}

/** Whether the moment of being seen is so old that it is written anew. */
export function isSeenLongAgo({ lastSeenAt }: SessionMoments, now: number): boolean {
  return now - lastSeenAt >= WRITE_SEEN_EVERY
}
