import { nameKey } from '#app/domain/ingest/text/text-key'
import { nameKeyInSet, type AreasByRegion, type DaySpan } from '#app/domain/ingest/values/place'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as regions from '#db/repositories/regions.server'

export interface KnownPlaces {
  /** Area code, upper case → place id. */
  readonly placesByAreaCode: ReadonlyMap<string, number>
  /** nameKey or nameKeyInSet of the region → place id of rows that name it; 'ambiguous' in several sets. */
  readonly regionsByName: ReadonlyMap<string, number | 'ambiguous'>
  /** What each of them holds. */
  readonly areasByRegion: AreasByRegion
  /** nameKey of an area → its code, where one area alone is called so. */
  readonly areaCodesByName: ReadonlyMap<string, string>
  /** nameKey of `set` and `region` → region ids. */
  readonly regions: readonly KnownRegion[]
}

export interface KnownRegion {
  readonly id: number
  readonly setKey: string
  readonly nameKey: string
}

/**
 * The places that a file may name: those of active imports. A region is known while a membership of it
 * counts, so what was undone is unknown again.
 * @param regionSet only regions of this set may be named; null for all
 */
export async function findKnownPlaces(
  db: Database,
  regionSet: string | null,
): Promise<KnownPlaces> {
  const placesByAreaCode = new Map<string, number>()
  const codesByName = new Map<string, string | null>()
  const active = new Set<number>()
  const areasByRegion = new Map<string, Map<number, DaySpan[]>>()
  for (const membership of await memberships.findAllActive(db)) {
    active.add(membership.regionId)
    if (regionSet === null || nameKey(membership.regionSet) === nameKey(regionSet)) {
      hold(areasByRegion, membership)
    }
    if (membership.areaCode !== null) {
      const code = membership.areaCode.toUpperCase()
      placesByAreaCode.set(code, membership.placeId)
      const name = nameKey(membership.areaName ?? '')
      const known = codesByName.get(name)
      codesByName.set(name, known === undefined || known === code ? code : null)
    }
  }
  const regionsByName = new Map<string, number | 'ambiguous'>()
  const known: KnownRegion[] = []
  for (const region of await regions.findAll(db)) {
    if (!active.has(region.id)) continue
    const key = nameKey(region.name)
    const setKey = nameKey(region.regionSet)
    known.push({ id: region.id, setKey, nameKey: key })
    if (region.placeId === null) continue
    if (regionSet !== null && setKey !== nameKey(regionSet)) continue
    regionsByName.set(key, regionsByName.has(key) ? 'ambiguous' : region.placeId)
    regionsByName.set(nameKeyInSet(region.regionSet, region.name), region.placeId)
  }
  codesByName.delete('')
  const areaCodesByName = new Map(
    [...codesByName].flatMap(([name, code]) => (code === null ? [] : [[name, code] as const])),
  )
  return { placesByAreaCode, regionsByName, areasByRegion, areaCodesByName, regions: known }
}

function hold(
  areasByRegion: Map<string, Map<number, DaySpan[]>>,
  { region, placeId, validFrom: from, validTo: to }: memberships.ActiveMembership,
): void {
  const areas = areasByRegion.get(nameKey(region)) ?? new Map<number, DaySpan[]>()
  areasByRegion.set(nameKey(region), areas)
  areas.set(placeId, [...(areas.get(placeId) ?? []), { from, to }])
}
