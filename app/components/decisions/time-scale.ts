import type { Day } from '#app/domain/calendar/day'

export interface TimeSpan {
  readonly from: Day
  readonly to: Day
}

/** Where days stand on a line of time, in per cent of its width. */
export function timeScale({ from, to }: TimeSpan) {
  const at = (day: Day) => 100 * Math.min(1, Math.max(0, (day - from) / (to - from)))
  return {
    at,
    x: (day: Day) => `${at(day).toFixed(2)}%`,
    isWithin: (day: Day | null): day is Day => day !== null && day >= from && day <= to,
  }
}
