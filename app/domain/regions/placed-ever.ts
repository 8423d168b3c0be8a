import type { Quarter } from '../calendar/quarter'
import { groupBy, heldIn } from '../grouping'
import type { Membership } from './membership'
import { createRegionResolver } from './region-resolver'

/** A membership of whatever import was ever in force. */
export interface EverMembership extends Membership {
  readonly importId: number
  /** Whether its import counts; else it was undone. */
  readonly active: boolean
}

/** Where a place lay in a quarter, and what other files ever said of it. */
export interface EverPlaced {
  /** Every region that a file gave it. */
  readonly regions: ReadonlySet<number>
  /** The first import that gave it one. */
  readonly since: number
  /** Of what counts today; null without one. */
  readonly now: number | null
}

/**
 * The region of each place in a quarter, on its last day in one, by every file of regions there ever was.
 * @param memberships of one region set
 */
export function placedEver(
  memberships: readonly EverMembership[],
  quarter: Quarter,
): ReadonlyMap<number, EverPlaced> {
  const resolverOf = (rows: readonly EverMembership[]) => createRegionResolver(rows, new Map())
  const today = resolverOf(memberships.filter(({ active }) => active))
  const placed = new Map<number, { regions: Set<number>; since: number; now: number | null }>()
  const byImport = [...groupBy(memberships, ({ importId }) => importId)].sort(([a], [b]) => a - b)
  for (const [since, rows] of byImport) {
    const resolver = resolverOf(rows)
    for (const placeId of new Set(rows.map((row) => row.placeId))) {
      const region = resolver.regionOf(placeId, null, quarter)
      if (region === null) continue
      const now = () => today.regionOf(placeId, null, quarter)
      heldIn(placed, placeId, () => ({ regions: new Set(), since, now: now() })).regions.add(region)
    }
  }
  return placed
}
