import type { DateFact } from '../../agreements/agreement'
import { isUnknownWord } from '../values/unknown-word'
import type { RowCells } from './row-cells'

/** Blank says that it was not done, a word for "not known" or a column that is not there that nobody knows. */
export function readFact<Name extends string>(cells: RowCells<Name>, name: Name): DateFact {
  if (!cells.has(name) || isUnknownWord(cells.raw(name))) return 'unknown'
  return cells.day(name) ?? 'not_done'
}
