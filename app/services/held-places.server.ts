import type { Day } from '#app/domain/calendar/day'
import { createRegionResolver } from '#app/domain/regions/region-resolver'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as places from '#db/repositories/places.server'
import type * as regions from '#db/repositories/regions.server'

/** Place → how it is called: an area by its name or code, a region by its name. */
export async function placeNames(
  db: Database,
  all: readonly regions.Region[],
): Promise<ReadonlyMap<number, string>> {
  const regionNames = new Map(all.map(({ id, name }) => [id, name]))
  return new Map(
    (await places.findAll(db)).map(({ id, areaCode, regionId, name }) => {
      return [id, name ?? areaCode ?? regionNames.get(regionId ?? -1) ?? ''] as const
    }),
  )
}

/** Place → the region of the set that holds it on a day. */
export async function heldOn(
  db: Database,
  ofSet: readonly regions.Region[],
  day: Day,
): Promise<ReadonlyMap<number, string>> {
  const ids = new Map(ofSet.map(({ id, name }) => [id, name]))
  const members = (await memberships.findAllActive(db)).filter(({ regionId }) => ids.has(regionId))
  const named = ofSet.flatMap(({ id, placeId }): [number, number][] => {
    return placeId === null ? [] : [[placeId, id]]
  })
  const held = createRegionResolver(members, new Map(named)).placesOn(day)
  return new Map(
    [...held].flatMap(([regionId, placeIds]) => {
      return placeIds.map((placeId) => [placeId, ids.get(regionId) ?? ''] as const)
    }),
  )
}
