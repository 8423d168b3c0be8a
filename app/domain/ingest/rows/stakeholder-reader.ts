import type { Quarter } from '../../calendar/quarter'
import type { Framework } from '../../framework/framework'
import type { StakeholderColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import { nameKey } from '../text/text-key'
import { GroupReader } from '../values/group'
import { readNumber } from '../values/number'
import { readPeriod } from './period'
import type { RecordReader } from './record-reader'
import type { RowBatch } from './row-batch'
import type { RowCells } from './row-cells'
import type { StakeholderRow } from './rows'
import { TypedRowReader } from './typed-row-reader'

/** Interest and influence are judged from 0 to at most this. */
const HIGHEST_RATING = 10

export interface StakeholderContext {
  /** The quarter of rows that name none; rows that name another are rejected. */
  readonly period: Quarter | null
  /** The region set of rows that name none. */
  readonly regionSet: string | null
}

/** The stakeholder register. An organisation listed twice for a region and quarter is rejected. */
export function createStakeholderReader(
  mapping: ColumnMapping<StakeholderColumn>,
  framework: Framework,
  context: StakeholderContext,
): RecordReader<RowBatch<StakeholderRow>> {
  const groups = new GroupReader(framework)
  const seen = new Map<string, number>()
  return new TypedRowReader(mapping, (cells: RowCells<StakeholderColumn>): StakeholderRow => {
    const regionSet = cells.text('region_set') ?? context.regionSet
    const region = cells.requiredText('region')
    const period = readPeriod(cells, 'period', context.period)
    const stakeholderGroup = groupOf(cells, groups, framework)
    const organisation = cells.text('organisation')
    if (organisation !== null && !cells.rejected) {
      const names = [regionSet ?? '', region, organisation].map(nameKey)
      const key = JSON.stringify([...names, period, stakeholderGroup])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, cells.rowNumber)
      else cells.reject('organisation', { code: 'duplicate_row', params: { first } })
    }
    const invited = numberWithin(cells, 'invited', 0, Number.MAX_SAFE_INTEGER)
    if (invited !== null && !Number.isInteger(invited)) {
      cells.reject('invited', { code: 'number_not_understood' })
    }
    return {
      rowNumber: cells.rowNumber,
      regionSet,
      region,
      period,
      stakeholderGroup,
      organisation,
      interest: numberWithin(cells, 'interest', 0, HIGHEST_RATING),
      influence: numberWithin(cells, 'influence', 0, HIGHEST_RATING),
      position: cells.text('position'),
      invited,
      weight: numberWithin(cells, 'weight', 0, Number.MAX_VALUE),
    }
  })
}

function groupOf(
  cells: RowCells<StakeholderColumn>,
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

function numberWithin(
  cells: RowCells<StakeholderColumn>,
  name: StakeholderColumn,
  minimum: number,
  maximum: number,
): number | null {
  const number = cells.read(name, readNumber)
  if (number === null || (number >= minimum && number <= maximum)) return number
  return cells.reject(name, { code: 'number_out_of_range', params: { minimum, maximum } })
}
