import { allowanceAt, secondsToWait, type Allowance, type RateLimit } from '#app/access/rate-limit'

/** More who ask than this, and those who asked longest ago are forgotten: memory stays flat. */
const MOST_KEYS = 10_000

/** Counts requests in the memory of this process: a restart forgets them, a second process counts anew. */
export class RateLimiter {
  readonly #limit: RateLimit
  readonly #known = new Map<string, Allowance>()

  constructor(limit: RateLimit) {
    this.#limit = limit
  }

  /**
   * Seconds until the next request may come; null when one may come now. Counts nothing.
   * @param now milliseconds since 1970-01-01 UTC
   */
  wait(key: string, now: number): number | null {
    return secondsToWait(this.#limit, allowanceAt(this.#limit, this.#known.get(key) ?? null, now))
  }

  /** Counts a request. */
  count(key: string, now: number): void {
    const { left } = allowanceAt(this.#limit, this.#known.get(key) ?? null, now)
    this.#known.delete(key)
    this.#known.set(key, { left: left - 1, at: now })
    if (this.#known.size <= MOST_KEYS) return
    const [oldest] = this.#known.keys()
    if (oldest !== undefined) this.#known.delete(oldest)
  }
}
