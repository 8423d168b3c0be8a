import type { Day } from '../calendar/day'
import type { Membership } from './membership'

/** Two memberships that put one place in two different regions of a set, and the days on which. */
export interface Overlap<Row extends Membership> {
  /** The one that begins first. */
  readonly earlier: Row
  readonly later: Row
  /** First and last such day; null is open. */
  readonly from: Day | null
  readonly to: Day | null
}

/**
 * Where memberships of one region set break "an area is in at most one region on a day". Every row
 * that begins while its place is still in another region is named once, with the row of another region
 * that reaches furthest; so the answer is empty exactly where nothing clashes, and no longer than the
 * rows. The same region twice on a day is harmless. Order: by place, then by first day.
 * @param memberships of one set; rows that end before they begin hold no day and are passed over
 */
export function findOverlaps<Row extends Membership>(memberships: readonly Row[]): Overlap<Row>[] {
  const rows = memberships
    .filter((row) => startOf(row) <= endOf(row))
    .sort((a, b) => a.placeId - b.placeId || compareStarts(a, b))
  const overlaps: Overlap<Row>[] = []
  let furthest: Row | null = null
  let furthestElsewhere: Row | null = null
  for (const row of rows) {
    if (furthest !== null && furthest.placeId !== row.placeId) {
      furthest = null
      furthestElsewhere = null
    }
    const other: Row | null = furthest?.regionId === row.regionId ? furthestElsewhere : furthest
    if (other !== null && endOf(other) >= startOf(row)) overlaps.push(overlapOf(other, row))

    if (furthest === null || endOf(row) > endOf(furthest)) {
      if (furthest !== null && furthest.regionId !== row.regionId) furthestElsewhere = furthest
      furthest = row
    } else if (
      row.regionId !== furthest.regionId &&
      (furthestElsewhere === null || endOf(row) > endOf(furthestElsewhere))
    ) {
      furthestElsewhere = row
    }
  }
  return overlaps
}

function startOf({ validFrom }: Membership): number {
  return validFrom ?? -Infinity
}

function endOf({ validTo }: Membership): number {
  return validTo ?? Infinity
}

/** Not a subtraction: two open starts would give NaN. */
function compareStarts(a: Membership, b: Membership): number {
  const [startA, startB] = [startOf(a), startOf(b)]
  return startA < startB ? -1 : startA > startB ? 1 : 0
}

function overlapOf<Row extends Membership>(earlier: Row, later: Row): Overlap<Row> {
  const to = Math.min(endOf(earlier), endOf(later))
  return { earlier, later, from: later.validFrom, to: to === Infinity ? null : to }
}
