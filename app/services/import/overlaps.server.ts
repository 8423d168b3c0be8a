import { formatIsoDay } from '#app/domain/calendar/day'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import { findOverlaps } from '#app/domain/regions/overlap'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'

/**
 * Within a region set an area is in at most one region on a day: an import that breaks this is refused.
 * Asked when the import is in force already, within the transaction that a refusal rolls back.
 * @throws FileRefused area_twice_in_set, for every such area
 */
export async function refuseOverlaps(db: Database, importId: number): Promise<void> {
  const bySet = new Map<number, memberships.ActiveMembership[]>()
  for (const membership of await memberships.findAllActive(db)) {
    const ofSet = bySet.get(membership.regionSetId)
    if (ofSet === undefined) bySet.set(membership.regionSetId, [membership])
    else ofSet.push(membership)
  }
  const issues = [...bySet.values()].flatMap((ofSet) =>
    findOverlaps(ofSet).flatMap(({ earlier, later, from }) => {
      const at = later.importId === importId ? later : earlier
      const other = at === later ? earlier : later
      if (at.importId !== importId) return []
      return [
        refusal(
          'area_twice_in_set',
          {
            area: at.areaCode ?? at.region,
            region: at.region,
            other: other.region,
            set: at.regionSet,
            day: from === null ? '' : formatIsoDay(from),
          },
          at.rowNumber,
          'area_code',
        ),
      ]
    }),
  )
  if (issues.length > 0) throw new FileRefused(issues)
}
