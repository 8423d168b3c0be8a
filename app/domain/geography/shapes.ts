import type {
  GeometryCollection,
  MultiPolygon as SurfacesOfArcs,
  Polygon as SurfaceOfArcs,
  Topology,
} from 'topojson-specification'

/** Two coordinates in the order of the file: longitude and latitude, or metres to the east and to the north. */
export type Position = [x: number, y: number]

/** Closed: its last position is its first. */
export type Ring = Position[]

/** The outside, then the holes. */
export type Polygon = Ring[]

/** What an area looks like. */
export interface AreaShape {
  /** In upper case: `GM0034`. */
  readonly code: string
  readonly name: string | null
  readonly polygons: readonly Polygon[]
}

/** What is kept of an area beside its borders. */
export interface AreaProperties {
  readonly code: string
  readonly name: string | null
}

/**
 * Areas with their borders in whole metres of the Dutch grid (RD). A border that two areas share stands
 * in it once, so that areas can be joined and made coarser without a gap.
 */
export type Boundaries = Topology<{ areas: Surfaces<AreaProperties> }>

/** A surface whose border is made of shared ones. */
export type Surface<Properties extends object> = (
  SurfaceOfArcs<Properties> | SurfacesOfArcs<Properties>
) & { properties: Properties }

export interface Surfaces<Properties extends object> extends GeometryCollection<Properties> {
  geometries: Surface<Properties>[]
}
