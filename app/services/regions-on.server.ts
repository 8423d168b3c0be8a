import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import type { ActiveMembership } from '#db/repositories/memberships.server'

/** The regions of a set with an area on the quarter's last day, and how many; none without a quarter. */
export function regionsOn(
  active: readonly ActiveMembership[],
  regionSet: string | null,
  quarter: Quarter | null,
): { name: string; areas: number }[] {
  if (quarter === null) return []
  const day = lastDayOf(quarter)
  const areas = new Map<string, number>()
  for (const row of active) {
    if (row.regionSet !== regionSet) continue
    const holds =
      (row.validFrom === null || row.validFrom <= day) &&
      (row.validTo === null || row.validTo >= day)
    if (holds) areas.set(row.region, (areas.get(row.region) ?? 0) + 1)
  }
  return [...areas].map(([name, count]) => ({ name, areas: count }))
}
