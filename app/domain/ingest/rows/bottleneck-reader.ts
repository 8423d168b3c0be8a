import type { Day } from '../../calendar/day'
import { bottleneckKey, type BottleneckLevel } from '../../cooperation/bottleneck'
import type { BottleneckColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { nameKey } from '../text/text-key'
import { Choices } from '../values/choice'
import type { RecordReader } from './record-reader'
import type { BottleneckBatch } from './row-batch'
import type { RowCells } from './row-cells'
import { RowConflicts } from './row-conflicts'
import type { BottleneckRow } from './rows'
import { TypedRowReader } from './typed-row-reader'

const LEVELS = new Choices<BottleneckLevel>([
  ['floor', ['werkvloer', 'floor', 'work floor', 'team']],
  ['managers', ['leiding', 'leidinggevenden', 'managers']],
  ['steering', ['stuurgroep', 'steering', 'steering group']],
])

export interface BottleneckContext {
  readonly today: Day
  /** nameKey of ids. */
  readonly cooperations?: ReadonlySet<string>
}

/**
 * Bottlenecks. A cell that cannot be read rejects its row, and so does one that contradicts the others: settled
 * before it was raised, or nobody says how. An id that stands twice is taken once, or not at all where the rows
 * differ.
 */
export function createBottleneckReader(
  mapping: ColumnMapping<BottleneckColumn>,
  { today, cooperations }: BottleneckContext,
  readings?: Readings,
): RecordReader<BottleneckBatch> {
  const conflicts = new RowConflicts<BottleneckColumn>('bottleneck_id')
  const build = (cells: RowCells<BottleneckColumn>): BottleneckRow => {
    if (cells.raw('raised_on') === '') cells.reject('raised_on', { code: 'value_missing' })
    const row: BottleneckRow = {
      rowNumber: cells.rowNumber,
      bottleneckId: cells.requiredText('bottleneck_id').replace(/\s+/g, ' '),
      cooperationId: cells.requiredText('cooperation_id').replace(/\s+/g, ' '),
      bottleneck: cells.requiredText('bottleneck'),
      interest: cells.text('interest'),
      raisedOn: cells.day('raised_on') ?? 0,
      level: cells.read('level', (text) => LEVELS.read(text)) ?? 'floor',
      levelSince: cells.day('level_since'),
      settledOn: cells.day('settled_on'),
      how: cells.text('how'),
      agreementId: cells.text('agreement_id'),
      recurredOn: cells.day('recurred_on'),
    }
    if (cooperations?.has(nameKey(row.cooperationId)) === false && row.cooperationId !== '') {
      cells.reject('cooperation_id', { code: 'cooperation_unknown' })
    }
    if (!cells.rejected) judge(cells, row, today)
    conflicts.judge(cells, [bottleneckKey(row)])
    return row
  }
  return new TypedRowReader(
    mapping,
    { kind: 'bottlenecks', build, retracted: conflicts.retracted },
    readings,
  )
}

function judge(cells: RowCells<BottleneckColumn>, row: BottleneckRow, today: Day): void {
  const { raisedOn, settledOn, how } = row
  const follows = [
    ['level_since', row.levelSince],
    ['settled_on', settledOn],
    ['recurred_on', row.recurredOn],
  ] as const
  for (const [name, day] of follows) {
    if (day === null) continue
    if (day < raisedOn) {
      cells.reject(name, { code: 'step_too_early', params: { other: cells.raw('raised_on') } })
    } else if (day > today + 1) cells.warn(name, { code: 'date_in_future' })
  }
  if (settledOn !== null && how === null) cells.reject('how', { code: 'value_missing' })
}
