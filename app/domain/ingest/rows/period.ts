import type { Quarter } from '../../calendar/quarter'
import { readQuarter } from '../values/quarter'
import type { RowCells } from './row-cells'

/**
 * The quarter of a row: its own, else the import's. A row of another quarter than the import's is
 * rejected (date_outside_period), a row without any too (value_missing); then '' is returned.
 */
export function readPeriod<Name extends string>(
  cells: RowCells<Name>,
  name: Name,
  ofImport: Quarter | null,
): Quarter {
  const period = cells.read(name, readQuarter)
  if (period === null) {
    if (cells.raw(name) === '' && ofImport === null) cells.reject(name, { code: 'value_missing' })
    return ofImport ?? ''
  }
  if (ofImport !== null && period !== ofImport) {
    cells.reject(name, { code: 'date_outside_period', params: { period: ofImport } })
  }
  return period
}
