const MINUTE = 60_000
const LONGEST_MINUTES = 60

/** When to try again after so many attempts: 1, 2, 4, … minutes later, an hour at most. It never ends. */
export function nextAttempt(now: Date, attempts: number): Date {
  const minutes = Math.min(2 ** Math.max(attempts - 1, 0), LONGEST_MINUTES)
  return new Date(now.getTime() + minutes * MINUTE)
}
