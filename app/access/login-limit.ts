/** How often somebody may try, and how long the pauses after that are. Times in milliseconds. */
export interface AttemptLimit {
  /** Attempts before the first pause. */
  readonly free: number
  /** The first pause; each further attempt doubles it. */
  readonly firstPause: number
  readonly longestPause: number
}

/** Attempts that were counted and not followed by a successful one. */
export interface Attempts {
  readonly attempts: number
  /** Milliseconds since 1970-01-01 UTC. */
  readonly lastAt: number
}

const MINUTE = 60_000

/** For one e-mail address, whether it has an account or not. */
export const ACCOUNT_LIMIT: AttemptLimit = {
  free: 5,
  firstPause: MINUTE,
  longestPause: 15 * MINUTE,
}

/** For one network address: an office can share one, so it may be wrong more often. */
export const ADDRESS_LIMIT: AttemptLimit = {
  free: 20,
  firstPause: MINUTE,
  longestPause: 60 * MINUTE,
}

/** Attempts are forgotten when nothing came for this long. */
export const FORGET_AFTER = 24 * 60 * MINUTE

/**
 * When the next attempt may come: after `free` attempts a pause that doubles each time, up to the
 * longest.
 *
 * @param now - milliseconds since 1970-01-01 UTC
 * @returns the moment until which attempts are refused; null when one may be made now
 */
export function pausedUntil(limit: AttemptLimit, counted: Attempts, now: number): number | null {
  const { attempts, lastAt } = counted
  if (attempts < limit.free || now - lastAt >= FORGET_AFTER) return null
  const pause = Math.min(limit.longestPause, limit.firstPause * 2 ** (attempts - limit.free))
  const until = lastAt + pause
  return now < until ? until : null
}

/**
 * The part of a network address that one visitor has: all of an IPv4 address, the first 64 bits of
 * an IPv6 address (a home has all of the rest).
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1] as string
  if (!address.includes(':')) return address
  const [head = '', tail] = (address.split('%')[0] as string).toLowerCase().split('::')
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
