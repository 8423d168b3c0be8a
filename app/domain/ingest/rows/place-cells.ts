import type { PlaceReference } from '../survey-batch'
import type { PlaceReader } from '../values/place'
import type { RowCells } from './row-cells'

/** Stands in for the place of a row that is rejected. */
const NOWHERE: PlaceReference = { kind: 'new_region', region: '' }

/**
 * The place of a row about an area or a region: the area where both are given, which the region must hold.
 * @param regionSet that the region's name is of; null: it must be clear by itself
 */
export function readPlace<Name extends string>(
  cells: RowCells<Name | 'area_code' | 'region'>,
  places: PlaceReader,
  regionSet: string | null = null,
): PlaceReference {
  const area = cells.raw('area_code')
  const region = cells.raw('region')
  if (area === '' && region === '') {
    cells.reject(cells.has('area_code') ? 'area_code' : 'region', { code: 'value_missing' })
    return NOWHERE
  }
  const place =
    area === ''
      ? cells.read('region', (text) => places.region(text, regionSet))
      : cells.read('area_code', (text) => places.area(text))
  if (place === null) return NOWHERE
  const conflict = area !== '' && region !== '' ? places.conflict(place, region, null) : null
  if (conflict !== null) cells.reject('area_code', conflict)
  return place
}
