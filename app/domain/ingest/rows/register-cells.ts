import type { Framework } from '../../framework/framework'
import type { GroupReader } from '../values/group'
import type { RowCells } from './row-cells'

/** What the database keeps as a whole number. */
const MOST = 2_147_483_647

/** The code of the group that a row is about; '' only in a row that is rejected. */
export function readGroup<Name extends string>(
  cells: RowCells<Name | 'stakeholder_group'>,
  groups: GroupReader,
  framework: Framework,
): string {
  const text = cells.requiredText('stakeholder_group')
  const code = framework.groups[groups.read(text)]?.code
  if (code === undefined && text !== '') {
    const params = { alternatives: groups.alternatives }
    cells.reject('stakeholder_group', { code: 'group_unknown', params })
  }
  return code ?? ''
}

/** A whole number ≥ 0, such as how many were invited; anything else is unknown, and reported. */
export function readWhole<Name extends string>(cells: RowCells<Name>, name: Name): number | null {
  const number = numberWithin(cells, name, MOST)
  if (number === null || Number.isInteger(number)) return number
  return cells.unknown(name, { code: 'number_not_understood' })
}

/** 0…maximum; anything else is unknown, and reported. */
export function numberWithin<Name extends string>(
  cells: RowCells<Name>,
  name: Name,
  maximum: number,
): number | null {
  const number = cells.optionalNumber(name)
  if (number === null || (number >= 0 && number <= maximum)) return number
  return cells.unknown(name, { code: 'number_out_of_range', params: { minimum: 0, maximum } })
}
