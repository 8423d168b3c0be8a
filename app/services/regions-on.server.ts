import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import type { ActiveMembership } from '#db/repositories/memberships.server'

/** The regions of a set with an area on the quarter's last day, and how many; none without a quarter. */
export function regionsOn(
  active: readonly ActiveMembership[],
  regionSet: string | null,
  quarter: Quarter | null,
): { name: string; areas: number }[] {
  const areas = new Map<string, number>()
  for (const { region } of membershipsOn(active, regionSet, quarter)) {
    areas.set(region, (areas.get(region) ?? 0) + 1)
  }
  return [...areas].map(([name, count]) => ({ name, areas: count }))
}

/** Which areas the regions of a set hold on the quarter's last day; none without a quarter. */
export function membershipsOn(
  active: readonly ActiveMembership[],
  regionSet: string | null,
  quarter: Quarter | null,
): readonly ActiveMembership[] {
  if (quarter === null) return []
  const day = lastDayOf(quarter)
  return active.filter(
    (row) =>
      row.regionSet === regionSet &&
      (row.validFrom === null || row.validFrom <= day) &&
      (row.validTo === null || row.validTo >= day),
  )
}
