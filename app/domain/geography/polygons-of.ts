import type { IssueCode } from '../ingest/issue'
import { isRecord } from './json'
import { crossingOf, doubledArea } from './ring'
import type { Polygon, Position, Ring } from './shapes'

/** Why a geometry cannot be drawn. */
export interface GeometryFault {
  readonly code: Extract<
    IssueCode,
    | 'geometry_missing'
    | 'geometry_not_area'
    | 'coordinates_broken'
    | 'ring_open'
    | 'ring_crosses'
    | 'area_empty'
  >
  readonly params: Readonly<Record<string, string | number>>
}

/** The polygons of a GeoJSON geometry, whole and closed; or the first thing that is wrong with it. */
export function polygonsOf(geometry: unknown): readonly Polygon[] | GeometryFault {
  if (!isRecord(geometry)) return fault('geometry_missing')
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return fault('geometry_not_area', { value: String(type).slice(0, 40) })
  }
  if (!Array.isArray(coordinates)) return fault('coordinates_broken', { value: '' })
  const all: unknown[] = type === 'Polygon' ? [coordinates] : coordinates
  if (all.length === 0 || all.flat().length === 0) return fault('geometry_missing')
  const polygons: Polygon[] = []
  for (const given of all) {
    const polygon: Polygon = []
    for (const each of Array.isArray(given) ? (given as unknown[]) : [null]) {
      const ring = ringOf(each)
      if (!Array.isArray(ring)) return ring
      polygon.push(ring)
    }
    polygons.push(polygon)
  }
  const isEmpty = polygons.every(([outside]) => outside === undefined || doubledArea(outside) === 0)
  return isEmpty ? fault('area_empty') : polygons
}

function ringOf(given: unknown): Ring | GeometryFault {
  if (!Array.isArray(given)) return fault('coordinates_broken', { value: '' })
  const ring: Ring = []
  for (const at of given as unknown[]) {
    const position = positionOf(at)
    if (position === null) {
      return fault('coordinates_broken', { value: JSON.stringify(at).slice(0, 60) })
    }
    ring.push(position)
  }
  const [first, last] = [ring[0], ring.at(-1)]
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1]
  if (ring.length < 4 || !isClosed) return fault('ring_open', { count: ring.length })
  const crossing = crossingOf(ring)
  return crossing === null ? ring : fault('ring_crosses', { value: crossing.join(', ') })
}

/** A height behind the two is left out. */
function positionOf(given: unknown): Position | null {
  if (!Array.isArray(given)) return null
  const [x, y] = given as unknown[]
  const areNumbers = typeof x === 'number' && typeof y === 'number'
  if (!areNumbers || !Number.isFinite(x) || !Number.isFinite(y)) return null
  // Of millions the one that was read is taken, not a copy.
  return given.length === 2 ? (given as Position) : [x, y]
}

function fault(code: GeometryFault['code'], params: GeometryFault['params'] = {}): GeometryFault {
  return { code, params }
}
