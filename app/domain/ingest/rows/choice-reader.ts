import type { Day } from '../../calendar/day'
import {
  decisionDay,
  lastDayOf,
  type Audience,
  type Influence,
  type StepKind,
} from '../../choices/choice'
import type { Framework } from '../../framework/framework'
import type { ChoiceColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { AudienceReader } from '../values/audience'
import { Choices } from '../values/choice'
import { PlaceReader, type PlaceContext } from '../values/place'
import { readFact } from './date-fact'
import { readPlace } from './place-cells'
import type { RecordReader } from './record-reader'
import type { ChoiceBatch } from './row-batch'
import type { RowCells } from './row-cells'
import type { ChoiceRow } from './rows'
import { readTheme, themeWords } from './theme-cell'
import { TypedRowReader } from './typed-row-reader'
import { WholeChoices } from './whole-choices'

const KINDS = new Choices<StepKind>([
  ['window', ['venster', 'window']],
  ['milestone', ['mijlpaal', 'milestone']],
])

const INFLUENCES = new Choices<Influence>([
  ['inform', ['informeren', 'inform']],
  ['consult', ['raadplegen', 'consult']],
  ['advise', ['adviseren', 'advise']],
  ['decide', ['meebeslissen', 'decide', 'decide together']],
])

export interface ChoiceContext extends PlaceContext {
  /** The region set of rows that name none. */
  readonly regionSet: string | null
  readonly today: Day
}

/**
 * Decision processes, a row per step. A cell that cannot be read rejects its row, and so does what contradicts
 * itself: a step that closes before it opens, a decision that is taken or planned before its last step. With it
 * go the other rows of the same choice.
 */
export function createChoiceReader(
  mapping: ColumnMapping<ChoiceColumn>,
  framework: Framework,
  context: ChoiceContext,
  readings?: Readings,
): RecordReader<ChoiceBatch> {
  const places = new PlaceReader(context)
  const audiences = new AudienceReader(framework, context.placesByAreaCode, context.areaCodesByName)
  const themes = themeWords(framework)
  const whole = new WholeChoices()
  const build = (cells: RowCells<ChoiceColumn>): ChoiceRow => {
    const row = {
      rowNumber: cells.rowNumber,
      choiceId: cells.requiredText('choice_id').replace(/\s+/g, ' '),
      place: readPlace(cells, places, cells.text('region_set') ?? context.regionSet),
      title: cells.requiredText('choice'),
      theme: readTheme(cells, themes),
      decider: cells.text('decider'),
      plannedOn: cells.day('decision_planned_on'),
      decidedOn: cells.day('decided_on'),
      pointOfNoReturn: cells.day('point_of_no_return'),
      weighingPublishedOn: readFact(cells, 'weighing_published_on'),
      step: cells.requiredText('step'),
      kind:
        required(cells, 'kind', (name) => cells.read(name, (text) => KINDS.read(text))) ?? 'window',
      opens: required(cells, 'opens', (name) => cells.day(name)) ?? 0,
      closes: cells.day('closes'),
      audience: readAudience(cells, audiences),
      influence: cells.read('influence', (text) => INFLUENCES.read(text)),
      announcedOn: readFact(cells, 'announced_on'),
      informationOn: readFact(cells, 'information_on'),
      outcome: cells.text('outcome'),
      toldBackOn: readFact(cells, 'told_back_on'),
    } satisfies ChoiceRow
    if (!cells.rejected) judge(cells, row, context.today)
    whole.judge(cells, row)
    return row
  }
  return new TypedRowReader(
    mapping,
    {
      ...{ kind: 'choices', build, retracted: whole.retracted, misshapen: whole.misshapen },
      remarks: () => places.questions(),
    },
    readings,
  )
}

/** Rejects what contradicts itself, or lacks what makes a window one. */
function judge(cells: RowCells<ChoiceColumn>, row: ChoiceRow, today: Day): void {
  const { kind, opens, closes, decidedOn } = row
  const decision = decisionDay(row)
  if (kind === 'window') {
    for (const name of ['closes', 'audience', 'influence'] as const) {
      if (cells.raw(name) === '') cells.reject(name, { code: 'value_missing' })
    }
  }
  if (closes !== null && closes < opens) {
    cells.reject('opens', { code: 'dates_reversed', params: { other: cells.raw('closes') } })
  }
  if (decidedOn !== null && decidedOn > today + 1) {
    cells.warn('decided_on', { code: 'date_in_future' })
  }
  if (decision !== null && decision < Math.max(opens, lastDayOf(row))) {
    const last = cells.raw(closes === null ? 'opens' : 'closes')
    const column = decidedOn === null ? 'decision_planned_on' : 'decided_on'
    cells.reject(column, { code: 'step_too_early', params: { other: last } })
  }
}

/** Blank rejects the row: value_missing. */
function required<T>(
  cells: RowCells<ChoiceColumn>,
  name: ChoiceColumn,
  read: (name: ChoiceColumn) => T | null,
): T | null {
  return cells.raw(name) === '' ? cells.reject(name, { code: 'value_missing' }) : read(name)
}

/** `raad:GM0034 | huurders`: each once, in the order of the cell. */
function readAudience(
  cells: RowCells<ChoiceColumn>,
  audiences: AudienceReader,
): readonly Audience[] {
  const named = (cells.text('audience') ?? '').split('|').map((text) => text.trim())
  const read = named.filter((text) => text !== '').map((text) => audiences.read(text))
  const bad = read.find((each) => 'bad' in each)
  if (bad !== undefined && 'bad' in bad) cells.reject('audience', bad.bad)
  return [...new Set(read.flatMap((each) => ('bad' in each ? [] : [each.value])))]
}
