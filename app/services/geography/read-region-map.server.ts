import type { Quarter } from '#app/domain/calendar/quarter'
import { boundariesFor, dissolve } from '#app/domain/geography/dissolve'
import { regionMapOf, type CreditedMap } from '#app/domain/geography/region-map'
import { groupBy } from '#app/domain/grouping'
import type { Database } from '#db/client.server'
import * as areaBoundaries from '#db/repositories/area-boundaries.server'
import * as memberships from '#db/repositories/memberships.server'
import { membershipsOn } from '../regions-on.server'
import { remembered } from '../remembered.server'

interface MapSelection {
  readonly regionSet: string | null
  readonly quarter: Quarter | null
}

/**
 * The regions of a set as they are on the quarter's last day; null where no borders of any were imported.
 * Holds no figure, so it passes no door.
 */
export function readRegionMap(
  db: Database,
  { regionSet, quarter }: MapSelection,
): Promise<CreditedMap | null> {
  return rememberedMap(db, { regionSet, quarter })
}

const rememberedMap = remembered(makeRegionMap, { beside: 'region map' })

async function makeRegionMap(
  { db }: { readonly db: Database },
  { regionSet, quarter }: MapSelection,
): Promise<CreditedMap | null> {
  if (quarter === null) return null
  const all = await areaBoundaries.findAllActive(db)
  if (all.length === 0) return null
  const held = membershipsOn(await memberships.findAllActive(db), regionSet, quarter).flatMap(
    ({ region, areaCode }) => (areaCode === null ? [] : [{ region, code: areaCode.toUpperCase() }]),
  )
  const codes = new Set(held.map(({ code }) => code))
  const chosen = boundariesFor(all, codes, Number(quarter.slice(0, 4)))
  if (chosen === null) return null
  const { year, credit, boundaries } = chosen
  const areasOf = new Map(
    [...groupBy(held, ({ region }) => region)].map(([region, areas]) => [
      region,
      areas.map(({ code }) => code),
    ]),
  )
  const topology = dissolve(boundaries, areasOf)
  const map = regionMapOf(topology)
  const undrawn = held.length - topology.objects.areas.geometries.length
  return map && { ...map, year, credit, undrawn }
}
