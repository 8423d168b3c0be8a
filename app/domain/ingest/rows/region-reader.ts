import type { RegionColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { nameKey } from '../text/text-key'
import type { RecordReader } from './record-reader'
import { readWhole } from './register-cells'
import type { RegionBatch } from './row-batch'
import type { RowCells } from './row-cells'
import type { RegionRow } from './rows'
import { TypedRowReader } from './typed-row-reader'

/** An end that is none, in words or as programs write it. */
const OPEN_END =
  /^(?:heden|nu|onbepaald|lopend|doorlopend|present|now|open|9999-12-31|31[-/.]12[-/.]9999)(?=$|[T\s])/i

/**
 * Dated memberships. Whether an area is in two regions of a set at once is checked by regions/, which
 * sees all rows together; here only an exact repetition is rejected, and dates in the wrong order.
 * @param regionSet of rows that name none
 */
export function createRegionReader(
  mapping: ColumnMapping<RegionColumn>,
  regionSet: string | null,
  readings?: Readings,
): RecordReader<RegionBatch> {
  const seen = new Map<string, number>()
  const build = (cells: RowCells<RegionColumn>): RegionRow => {
    const ownSet = cells.text('region_set')
    if (ownSet === null && regionSet === null) cells.reject('region_set', { code: 'value_missing' })
    const set = ownSet ?? regionSet ?? ''
    const region = cells.requiredText('region')
    const area = cells.requiredText('area_code')
    const validFrom = cells.day('valid_from')
    const validTo = OPEN_END.test(cells.raw('valid_to')) ? null : cells.day('valid_to')
    if (validFrom !== null && validTo !== null && validFrom > validTo) {
      cells.reject('valid_from', {
        code: 'dates_reversed',
        params: { other: cells.raw('valid_to') },
      })
    }
    if (!cells.rejected) {
      const key = JSON.stringify([nameKey(set), nameKey(region), nameKey(area), validFrom, validTo])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, cells.rowNumber)
      else cells.reject('area_code', { code: 'duplicate_row', params: { first } })
    }
    return {
      rowNumber: cells.rowNumber,
      regionSet: set,
      region,
      areaCode: area.toUpperCase(),
      areaName: cells.text('area_name'),
      validFrom,
      validTo,
      tileColumn: readWhole(cells, 'tile_column'),
      tileRow: readWhole(cells, 'tile_row'),
    }
  }
  return new TypedRowReader(mapping, { kind: 'regions', build }, readings)
}
