import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { AreaProperties, AreaShape, Boundaries } from './shapes'

/** A bend whose triangle is smaller than this, in square metres, is left out: 70 metres to and fro. */
const SMALLEST_BEND = 2_500

/**
 * The borders of areas, each once, without bends that no drawing of a region shows. Areas that touch go on
 * touching: a border is made coarser once, for both.
 *
 * @param areas in metres of the Dutch grid
 */
export function boundariesOf(areas: readonly AreaShape[]): Boundaries {
  const features = areas.map(({ code, name, polygons }): Feature<MultiPolygon, AreaProperties> => ({
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
  }))
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const whole = topology({ areas: collection }) as Boundaries
  const coarse = simplify(presimplify(whole), SMALLEST_BEND)
  const [west = 0, south = 0] = whole.bbox ?? []
  return quantize(coarse, { scale: [1, 1], translate: [west, south] })
}
