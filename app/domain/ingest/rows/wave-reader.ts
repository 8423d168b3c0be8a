import type { Framework } from '../../framework/framework'
import type { WaveColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { nameKey } from '../text/text-key'
import { GroupReader } from '../values/group'
import { readPeriod } from './period'
import type { RecordReader } from './record-reader'
import { readGroup, readWhole } from './register-cells'
import type { WaveBatch } from './row-batch'
import type { RowCells } from './row-cells'
import { RowConflicts } from './row-conflicts'
import type { WaveRow } from './rows'
import type { StakeholderContext } from './stakeholder-reader'
import { TypedRowReader } from './typed-row-reader'

/**
 * Waves of the survey: when each was open, and how many of a group were invited in a region. Of a wave,
 * region, quarter and group that stands twice the repetition is rejected, or both rows where they differ;
 * so is a wave that closes before it opens.
 */
export function createWaveReader(
  mapping: ColumnMapping<WaveColumn>,
  framework: Framework,
  context: StakeholderContext,
  readings?: Readings,
): RecordReader<WaveBatch> {
  const groups = new GroupReader(framework)
  const conflicts = new RowConflicts<WaveColumn>('wave')
  const build = (cells: RowCells<WaveColumn>): WaveRow => {
    const wave = cells.requiredText('wave')
    const period = readPeriod(cells, 'period', context.period)
    const opens = cells.optionalDay('opens')
    const closes = cells.optionalDay('closes')
    if (opens !== null && closes !== null && opens > closes) {
      cells.reject('opens', { code: 'dates_reversed', params: { other: cells.raw('closes') } })
    }
    const regionSet = cells.text('region_set') ?? context.regionSet
    const region = cells.requiredText('region')
    const stakeholderGroup = readGroup(cells, groups, framework)
    const names = [regionSet ?? '', region, wave].map(nameKey)
    conflicts.judge(cells, [...names, period, stakeholderGroup])
    return {
      ...{ rowNumber: cells.rowNumber, wave, period, opens, closes },
      ...{ regionSet, region, stakeholderGroup, invited: readWhole(cells, 'invited') },
      instrument: cells.text('instrument'),
    }
  }
  return new TypedRowReader(
    mapping,
    { kind: 'waves', build, retracted: conflicts.retracted },
    readings,
  )
}
