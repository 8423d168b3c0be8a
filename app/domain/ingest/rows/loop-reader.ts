import type { Day } from '../../calendar/day'
import { isDeparture } from '../../followup/standing'
import type { Decision, LoopSource, LoopStep } from '../../followup/loop'
import type { Dimension, Framework } from '../../framework/framework'
import type { LoopColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { nameKey } from '../text/text-key'
import { Choices } from '../values/choice'
import { MAXIMUM_NOTED_LENGTH } from '../values/free-text'
import { GroupReader } from '../values/group'
import { PlaceReader, type PlaceContext } from '../values/place'
import { isUnknownWord } from '../values/unknown-word'
import { readPlace } from './place-cells'
import type { RecordReader } from './record-reader'
import type { LoopBatch } from './row-batch'
import type { RowCells } from './row-cells'
import { RowConflicts } from './row-conflicts'
import type { LoopRow } from './rows'
import { readTheme, themeWords } from './theme-cell'
import { TypedRowReader } from './typed-row-reader'

const FORMS = new Choices<Dimension>([
  ['input', ['input']],
  ['process', ['proces', 'process']],
  ['output', ['output']],
  ['feedback', ['feedback']],
])

const SOURCES = new Choices<LoopSource>([
  ['survey', ['enquête', 'survey']],
  ['meeting', ['bijeenkomst', 'meeting', 'overleg']],
  ['agreement', ['afspraak', 'agreement']],
  ['letter', ['brief', 'letter']],
])

const DECISIONS = new Choices<Decision>([
  ['yes', ['ja', 'yes']],
  ['partly', ['deels', 'partly', 'gedeeltelijk']],
  ['no', ['nee', 'no']],
  ['open', ['open']],
])

/** The date column of each step. */
const DATED: Readonly<Record<LoopStep, LoopColumn>> = {
  decided: 'decided_on',
  done: 'done_on',
  told_back: 'told_back_on',
}

export interface LoopContext extends PlaceContext {
  /** The region set of rows that name none. */
  readonly regionSet: string | null
  readonly today: Day
}

/**
 * Expectations: what was heard, decided, done and told back. A cell that cannot be read rejects its row,
 * and so does what contradicts itself: partly or no without a reason, a day of decision without one, a
 * step that is dated before one that precedes it. An id that stands twice is taken once, or not at all
 * where the rows differ.
 */
export function createLoopReader(
  mapping: ColumnMapping<LoopColumn>,
  framework: Framework,
  context: LoopContext,
  readings?: Readings,
): RecordReader<LoopBatch> {
  const places = new PlaceReader(context)
  const groups = new GroupReader(framework)
  const themes = themeWords(framework)
  const conflicts = new RowConflicts<LoopColumn>('loop_id')
  const build = (cells: RowCells<LoopColumn>): LoopRow => {
    const loopId = cells.requiredText('loop_id').replace(/\s+/g, ' ')
    const place = readPlace(cells, places, cells.text('region_set') ?? context.regionSet)
    if (cells.raw('heard_on') === '') cells.reject('heard_on', { code: 'value_missing' })
    const row = {
      ...{ rowNumber: cells.rowNumber, loopId, place },
      heard: cells.requiredText('heard', MAXIMUM_NOTED_LENGTH),
      heardOn: cells.day('heard_on') ?? 0,
      heardFrom: readGroups(cells, groups, framework),
      form: cells.read('form', (text) => FORMS.read(text)),
      theme: readTheme(cells, themes),
      source: cells.read('source', (text) => SOURCES.read(text)),
      decision: cells.read('decision', (text) => DECISIONS.read(text)) ?? 'open',
      reason: cells.text('reason', MAXIMUM_NOTED_LENGTH),
      decidedOn: readStep(cells, 'decided', context.today),
      action: cells.text('action', MAXIMUM_NOTED_LENGTH),
      owner: cells.text('owner'),
      due: cells.day('due'),
      doneOn: readStep(cells, 'done', context.today),
      toldBackOn: readStep(cells, 'told_back', context.today),
      toldBackHow: cells.text('told_back_how'),
      toldBackTo: cells.text('told_back_to'),
      untold: untoldIn(cells),
    } satisfies LoopRow
    if (!cells.rejected) judge(cells, row)
    conflicts.judge(cells, [nameKey(loopId)])
    return row
  }
  return new TypedRowReader(
    mapping,
    {
      ...{ kind: 'loops', build, retracted: conflicts.retracted },
      remarks: () => places.questions(),
    },
    readings,
  )
}

/** Rejects what contradicts itself. */
function judge(cells: RowCells<LoopColumn>, row: LoopRow): void {
  const { decision, decidedOn, heardOn, doneOn } = row
  if (isDeparture(row) && row.reason === null) cells.reject('reason', { code: 'reason_missing' })
  if (decision === 'open' && decidedOn !== null) {
    cells.reject('decision', { code: 'decision_missing' })
  }
  const follows = (name: LoopColumn, day: Day | null, earlier: LoopColumn, before: Day | null) => {
    if (day === null || before === null || day >= before) return
    cells.reject(name, { code: 'step_too_early', params: { other: cells.raw(earlier) } })
  }
  follows('decided_on', decidedOn, 'heard_on', heardOn)
  follows('done_on', doneOn, 'decided_on', decidedOn)
  follows('told_back_on', row.toldBackOn, 'heard_on', heardOn)
}

/** A day that lies ahead is kept, but somebody should look. */
function readStep(cells: RowCells<LoopColumn>, step: LoopStep, today: Day): Day | null {
  const name = DATED[step]
  if (isUnknownWord(cells.raw(name))) return null
  const day = cells.day(name)
  if (day !== null && day > today + 1) cells.warn(name, { code: 'date_in_future' })
  return day
}

/** Steps of which the file does not tell whether they were taken. */
function untoldIn(cells: RowCells<LoopColumn>): LoopStep[] {
  const steps: readonly LoopStep[] = ['decided', 'done', 'told_back']
  return steps.filter((step) => {
    const isMissing = !cells.has(DATED[step]) || (step === 'decided' && !cells.has('decision'))
    return isMissing || isUnknownWord(cells.raw(DATED[step]))
  })
}

/** `huurders | gemeente`: codes in framework order, each once. */
function readGroups(
  cells: RowCells<LoopColumn>,
  groups: GroupReader,
  framework: Framework,
): readonly string[] {
  const named = (cells.text('heard_from') ?? '').split('|').map((text) => text.trim())
  const indices = named.filter((text) => text !== '').map((text) => groups.read(text))
  if (indices.includes(-1)) {
    cells.reject('heard_from', {
      code: 'group_unknown',
      params: { alternatives: groups.alternatives },
    })
  }
  return framework.groups.filter((_, index) => indices.includes(index)).map(({ code }) => code)
}
