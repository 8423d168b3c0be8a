import proj4 from 'proj4'
import type { Polygon, Position } from './shapes'

/** How a file says where something is. */
export type CoordinateSystem = 'wgs84' | 'rd'

/** What its coordinates tell of a shape: also that they stand in the wrong order, or lie elsewhere. */
export type Whereabouts = CoordinateSystem | 'swapped' | 'elsewhere'

interface Bounds {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** The Netherlands and its waters with room to spare. Swapped, the one never lies within the other. */
const BOUNDS: Readonly<Record<CoordinateSystem, Bounds>> = {
  wgs84: { west: 2, east: 8, south: 50, north: 56 },
  rd: { west: -20_000, east: 289_000, south: 289_000, north: 680_000 },
}
const SYSTEMS = ['wgs84', 'rd'] as const

/** EPSG:28992 as the EPSG registry has it; within a quarter of a metre of RDNAPTRANS. */
const RD =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 ' +
  '+units=m +no_defs'
const toRd = proj4('EPSG:4326', RD)

/** Where all of a shape lies; a single position outside makes it lie elsewhere. */
export function whereaboutsOf(polygons: readonly Polygon[]): Whereabouts {
  const all = polygons.flat(2)
  const found = SYSTEMS.find((system) => all.every((at) => lies(at, BOUNDS[system])))
  if (found !== undefined) return found
  const isSwapped = SYSTEMS.some((system) => all.every(([x, y]) => lies([y, x], BOUNDS[system])))
  return isSwapped ? 'swapped' : 'elsewhere'
}

/**
 * The same shape in whole metres of the Dutch grid: neighbours whose borders differ by less meet.
 *
 * @example inRd([[[[5.38720621, 52.1551744], …]]], 'wgs84') // [[[[155000, 463000], …]]]
 */
export function inRd(polygons: readonly Polygon[], system: CoordinateSystem): Polygon[] {
  return polygons.map((polygon) =>
    polygon.map((ring) => ring.map((at) => rounded(system === 'rd' ? at : toRd.forward(at)))),
  )
}

function rounded([x, y]: readonly number[]): Position {
  return [Math.round(x ?? NaN), Math.round(y ?? NaN)]
}

function lies([x, y]: Position, { west, east, south, north }: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north
}
