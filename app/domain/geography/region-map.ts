import { feature, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { RegionTopology } from './dissolve'
import { labelPlaceIn, type LabelPlace } from './label-place'
import { doubledArea } from './ring'
import type { Polygon, Position, Ring } from './shapes'

/** A region on a map. */
export interface DrawnRegion {
  readonly region: string
  /** As an SVG path. */
  readonly path: string
  /** Where two lines of words fit best, and where one does; null where there is no room for them. */
  readonly twoLines: LabelPlace | null
  readonly oneLine: LabelPlace | null
}

/** A map of regions in drawing units: whole numbers, from the north-western corner. */
export interface RegionMap {
  readonly width: number
  readonly height: number
  readonly regions: readonly DrawnRegion[]
  /** Borders between areas of one region, as an SVG path. */
  readonly inner: string
}

/** A map, and what is to be said beside it. */
export interface CreditedMap extends RegionMap {
  /** The year that the borders are of. */
  readonly year: number
  readonly credit: string
  /** How many areas of the regions have no borders in it. */
  readonly undrawn: number
}

/** Drawing units across; four of them are a pixel beside the matrix. */
const WIDTH = 1000
const HEIGHT = 1300
/** Height of lines of words. */
const TWO_LINES = 100
const ONE_LINE = 36
/** Characters of all paths together. It stands twice in a page: drawn, and for the browser's part. */
const MOST_CHARACTERS = 24_000
/** A bend of a unit or two is not seen. */
const FIRST_BEND = 3
const ROUNDS = 16
/** Square units, doubled: islands smaller than this are left out, but for the largest of a region. */
const SMALLEST_ISLAND = 60

/** Draws regions, with as many bends as can be seen and as the page can carry; null where there are none. */
export function regionMapOf(topology: RegionTopology): RegionMap | null {
  if (topology.objects.regions.geometries.length === 0) return null
  const weighed = presimplify(topology)
  const all = shapesOf(weighed).flatMap(({ polygons }) => polygons.flat(2))
  const [west, east] = extentOf(all.map(([x]) => x))
  const [south, north] = extentOf(all.map(([, y]) => y))
  const scale = Math.max((east - west) / WIDTH, (north - south) / HEIGHT, 1)
  const place = ([x, y]: Position): Position => [
    Math.round((x - west) / scale),
    Math.round((north - y) / scale),
  ]
  const [width, height] = place([east, south])
  let drawn: Pick<RegionMap, 'regions' | 'inner'> = { regions: [], inner: '' }
  for (let round = 0, bend = FIRST_BEND; round < ROUNDS; round += 1, bend *= 1.7) {
    drawn = drawnOf(simplify(weighed, bend * scale * scale), place)
    const paths = [drawn.inner, ...drawn.regions.map(({ path }) => path)]
    if (paths.join('').length <= MOST_CHARACTERS) break
  }
  return { width, height, ...drawn }
}

type Placing = (at: Position) => Position

function drawnOf(topology: RegionTopology, place: Placing): Pick<RegionMap, 'regions' | 'inner'> {
  const regions = shapesOf(topology).map(({ region, polygons }): DrawnRegion => {
    const placed = polygons
      .map((polygon) => polygon.map((ring) => ring.map(place)))
      .sort((one, other) => sizeOf(other) - sizeOf(one))
    const [largest] = placed
    const kept = placed.filter((each) => each === largest || sizeOf(each) >= SMALLEST_ISLAND)
    return {
      region,
      path: kept.flatMap((polygon) => polygon.map((ring) => pathOf(ring, 'z'))).join(''),
      twoLines: largest ? labelPlaceIn(largest, TWO_LINES) : null,
      oneLine: largest ? labelPlaceIn(largest, ONE_LINE) : null,
    }
  })
  const { areas } = topology.objects
  const regionsOf = new Map<unknown, string | undefined>(
    areas.geometries.map((area) => [area, area.properties.region]),
  )
  const within = mesh(
    topology,
    areas,
    (one, other) => one !== other && regionsOf.get(one) === regionsOf.get(other),
  )
  const lines = within.coordinates as Position[][]
  return { regions, inner: lines.map((line) => pathOf(line.map(place))).join('') }
}

function shapesOf(topology: RegionTopology): { region: string; polygons: Polygon[] }[] {
  return topology.objects.regions.geometries.flatMap((geometry) => {
    const { region } = geometry.properties
    const found = feature(topology, geometry)
    if (found.type !== 'Feature' || found.geometry.type !== 'MultiPolygon') return []
    return [{ region, polygons: found.geometry.coordinates as Polygon[] }]
  })
}

function sizeOf([outside = []]: Polygon): number {
  return Math.abs(doubledArea(outside))
}

function extentOf(values: readonly number[]): [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )
}

/** From each place to the next; places that fall together are one, and all together are nothing. */
function pathOf(line: Ring, end = ''): string {
  let [x, y] = line[0] ?? [0, 0]
  let path = `M${x} ${y}l`
  for (const [nextX, nextY] of line.slice(1)) {
    const step = [nextX - x, nextY - y]
    if (step[0] === 0 && step[1] === 0) continue
    path += `${path.endsWith('l') || step[0]! < 0 ? '' : ' '}${step[0]}${step[1]! < 0 ? '' : ' '}${step[1]}`
    ;[x, y] = [nextX, nextY]
  }
  return path.endsWith('l') ? '' : path + end
}
