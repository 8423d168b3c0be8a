import { mergeArcs } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { groupBy } from '../grouping'
import type { AreaProperties, Boundaries, Surface, Surfaces } from './shapes'

/** Which region holds which areas; codes in upper case. */
export type AreasOfRegions = ReadonlyMap<string, readonly string[]>

/** A set of regions, with the areas that they are made of. */
export type RegionTopology = Topology<{
  regions: Surfaces<{ region: string }>
  areas: Surfaces<AreaProperties & { region: string }>
}>

/** A file of borders, as far as choosing one asks. */
export interface DatedBoundaries {
  readonly year: number
  readonly boundaries: Boundaries
}

/**
 * Regions as the areas that they hold, joined: the borders between areas of one region are gone from it.
 * A region of which not one area has borders is not there.
 */
export function dissolve(boundaries: Boundaries, areasOf: AreasOfRegions): RegionTopology {
  const shapes = groupBy(boundaries.objects.areas.geometries, ({ properties }) => properties.code)
  const regions: Surface<{ region: string }>[] = []
  const areas: Surface<AreaProperties & { region: string }>[] = []
  for (const [region, codes] of areasOf) {
    const members = codes.flatMap((code) => shapes.get(code) ?? [])
    if (members.length === 0) continue
    regions.push({ ...mergeArcs(boundaries, members), properties: { region } })
    for (const area of members) areas.push({ ...area, properties: { ...area.properties, region } })
  }
  const type = 'GeometryCollection'
  return {
    ...boundaries,
    objects: { regions: { type, geometries: regions }, areas: { type, geometries: areas } },
  }
}

/**
 * The borders for a year: those that know most of the areas, since areas merge; of equals the latest that
 * are not after it, else the earliest.
 *
 * @param all by year, of one year the newest last
 * @param codes areas that are to be drawn
 * @returns null where none knows any
 */
export function boundariesFor<Dated extends DatedBoundaries>(
  all: readonly Dated[],
  codes: ReadonlySet<string>,
  year: number,
): Dated | null {
  let best: Dated | null = null
  let most = 0
  // From the least wanted on, so that an equal one may take over.
  const later = all.filter((each) => each.year > year).reverse()
  for (const each of [...later, ...all.filter((one) => one.year <= year)]) {
    const { geometries } = each.boundaries.objects.areas
    const known = new Set(geometries.map(({ properties }) => properties.code))
    const count = [...codes].filter((code) => known.has(code)).length
    if (count > 0 && count >= most) [best, most] = [each, count]
  }
  return best
}
