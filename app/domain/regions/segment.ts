import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter } from '../calendar/quarter'
import type { Membership } from './membership'

/**
 * First days of the segments into which the memberships of one place, over all region sets, divide a
 * quarter: ascending, and the first is the quarter's first day. A new segment begins on every
 * valid_from, and on the day after every valid_to, that lies inside the quarter; so within a segment
 * the place belongs to one and the same region of each set, and its sums need no single days.
 */
export function segmentBoundaries(
  memberships: readonly Membership[],
  quarter: Quarter,
): readonly Day[] {
  const first = firstDayOf(quarter)
  const last = lastDayOf(quarter)
  const starts = new Set<Day>([first])
  const add = (day: Day) => {
    if (day > first && day <= last) starts.add(day)
  }
  for (const { validFrom, validTo } of memberships) {
    if (validFrom !== null) add(validFrom)
    if (validTo !== null) add(validTo + 1)
  }
  return [...starts].sort((a, b) => a - b)
}

/**
 * The segment of a day, named by its first day.
 * @param boundaries of the day's own quarter, from `segmentBoundaries`
 * @throws RangeError where the day lies before the quarter of these boundaries
 */
export function segmentOf(day: Day, boundaries: readonly Day[]): Day {
  for (let i = boundaries.length - 1; i >= 0; i--) {
    const start = boundaries[i] as Day
    if (start <= day) return start
  }
  throw new RangeError(`day ${day} lies before the first segment`)
}
