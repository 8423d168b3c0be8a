import type { Quarter } from '#app/domain/calendar/quarter'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { createRegionResolver } from '#app/domain/regions/region-resolver'
import { HEARD_QUARTERS } from '#app/domain/stakeholders/heard'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as organisationRows from '#db/repositories/organisations.server'
import * as regions from '#db/repositories/regions.server'
import * as sumRows from '#db/repositories/sum-rows.server'

/** That somebody answered under the name of an organisation. */
interface Answered {
  readonly quarter: Quarter
  readonly group: string
  readonly organisation: string
}

/**
 * Which organisations answered in a region in the last quarters that were asked, and for which group.
 * @param organisations their names, spelled in any way
 * @param asked in order of time
 */
export async function findAnswered(
  db: Database,
  { setId, regionId }: { readonly setId: number; readonly regionId: number },
  organisations: readonly string[],
  asked: readonly Quarter[],
): Promise<readonly Answered[]> {
  const known = await organisationRows.findAll(db)
  const keys = new Map(
    organisations.flatMap((name): [number, string][] => {
      const id = known.get(nameKey(name))
      return id === undefined ? [] : [[id, name]]
    }),
  )
  const quarters = asked.slice(-HEARD_QUARTERS)
  const found = await sumRows.findAnswering(db, [...keys.keys()], quarters)
  const active = await memberships.findAllActive(db)
  const named = (await regions.findAll(db)).flatMap((region): [number, number][] =>
    region.regionSetId === setId && region.placeId !== null ? [[region.placeId, region.id]] : [],
  )
  const resolver = createRegionResolver(
    active.filter(({ regionSetId }) => regionSetId === setId),
    new Map(named),
  )
  return found
    .filter((row) => resolver.regionOf(row.placeId, row.segment, row.quarter) === regionId)
    .map(({ quarter, group, organisationId }) => {
      return { quarter, group, organisation: keys.get(organisationId) ?? '' }
    })
}
