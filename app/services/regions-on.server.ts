import { heldIn } from '#app/domain/grouping'
import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import type { ActiveMembership } from '#db/repositories/memberships.server'

/** The regions of a set with an area on the quarter's last day, and how many; none without a quarter. */
export function regionsOn(
  active: readonly ActiveMembership[],
  regionSet: string | null,
  quarter: Quarter | null,
): { name: string; areas: number }[] {
  if (quarter === null) return []
  const areas = areasOn(active, quarter).get(regionSet ?? '') ?? []
  return [...areas].map(([name, { size }]) => ({ name, areas: size }))
}

/** Region set → region → its places on the quarter's last day. */
export function areasOn(
  active: readonly ActiveMembership[],
  quarter: Quarter,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
  const sets = new Map<string, Map<string, Set<number>>>()
  for (const { regionSet, region, placeId } of heldOn(active, quarter)) {
    const regions = heldIn(sets, regionSet, () => new Map<string, Set<number>>())
    heldIn(regions, region, () => new Set<number>()).add(placeId)
  }
  return sets
}

/** Which areas the regions of a set hold on the quarter's last day; none without a quarter. */
export function membershipsOn(
  active: readonly ActiveMembership[],
  regionSet: string | null,
  quarter: Quarter | null,
): readonly ActiveMembership[] {
  if (quarter === null) return []
  return heldOn(active, quarter).filter((row) => row.regionSet === regionSet)
}

function heldOn(active: readonly ActiveMembership[], quarter: Quarter): ActiveMembership[] {
  const day = lastDayOf(quarter)
  return active.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day),
  )
}
