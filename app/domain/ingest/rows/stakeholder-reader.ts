import type { Quarter } from '../../calendar/quarter'
import type { Framework } from '../../framework/framework'
import type { StakeholderColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { nameKey } from '../text/text-key'
import { Choices } from '../values/choice'
import { GroupReader } from '../values/group'
import { readPeriod } from './period'
import { numberWithin, readGroup, readWhole } from './register-cells'
import type { RecordReader } from './record-reader'
import type { StakeholderBatch } from './row-batch'
import type { RowCells } from './row-cells'
import { RowConflicts } from './row-conflicts'
import type { StakeholderRow } from './rows'
import { TypedRowReader } from './typed-row-reader'

/** Interest and influence are judged from 0 to at most this. */
const HIGHEST_RATING = 10

const BURDENS = new Choices<'none' | 'some' | 'heavy'>([
  ['none', ['geen', 'none', 'nee', 'no']],
  ['some', ['enige', 'some', 'enigszins', 'licht', 'light']],
  ['heavy', ['zwaar', 'heavy', 'zware', 'veel']],
])

export interface StakeholderContext {
  /** The quarter of rows that name none; rows that name another are rejected. */
  readonly period: Quarter | null
  /** The region set of rows that name none. */
  readonly regionSet: string | null
}

/**
 * The stakeholder register. Of an organisation listed twice for a region, quarter and group the repetition
 * is rejected, or both rows where they differ. Cells that say no more than how somebody is judged are
 * unknown where they cannot be read.
 */
export function createStakeholderReader(
  mapping: ColumnMapping<StakeholderColumn>,
  framework: Framework,
  context: StakeholderContext,
  readings?: Readings,
): RecordReader<StakeholderBatch> {
  const groups = new GroupReader(framework)
  const conflicts = new RowConflicts<StakeholderColumn>('organisation')
  const build = (cells: RowCells<StakeholderColumn>): StakeholderRow => {
    const regionSet = cells.text('region_set') ?? context.regionSet
    const region = cells.requiredText('region')
    const period = readPeriod(cells, 'period', context.period)
    const stakeholderGroup = readGroup(cells, groups, framework)
    const organisation = cells.text('organisation')
    const weight = cells.number('weight')
    if (weight !== null && weight < 0) {
      cells.reject('weight', { code: 'number_out_of_range', params: { minimum: 0 } })
    }
    if (organisation !== null) {
      const names = [regionSet ?? '', region, organisation].map(nameKey)
      conflicts.judge(cells, [...names, period, stakeholderGroup])
    }
    return {
      rowNumber: cells.rowNumber,
      regionSet,
      region,
      period,
      stakeholderGroup,
      organisation,
      interest: numberWithin(cells, 'interest', HIGHEST_RATING),
      influence: numberWithin(cells, 'influence', HIGHEST_RATING),
      position: cells.text('position'),
      invited: readWhole(cells, 'invited'),
      weight,
      burden: cells.optional('burden', (text) => BURDENS.read(text)),
      weightReason: cells.text('weight_reason'),
    }
  }
  return new TypedRowReader(
    mapping,
    { kind: 'stakeholders', build, retracted: conflicts.retracted },
    readings,
  )
}
