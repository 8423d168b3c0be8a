import type { Day } from '../../calendar/day'
import type { CooperationForm, Phase, Predictability, Scope } from '../../cooperation/cooperation'
import { entryKey } from '../../cooperation/in-force'
import type { Framework } from '../../framework/framework'
import type { CooperationColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { Choices, readYesNo } from '../values/choice'
import { PlaceReader, type PlaceContext } from '../values/place'
import { CooperationJudge } from './cooperation-judge'
import { readFact } from './date-fact'
import { readPlace } from './place-cells'
import type { RecordReader } from './record-reader'
import { readWhole } from './register-cells'
import type { CooperationBatch } from './row-batch'
import type { RowCells } from './row-cells'
import { RowConflicts } from './row-conflicts'
import type { CooperationRow } from './rows'
import { readThemes, themeWords } from './theme-cell'
import { TypedRowReader } from './typed-row-reader'

const FORMS = new Choices<CooperationForm>([
  ['purchase', ['inkoop', 'purchase']],
  ['alignment', ['afstemming', 'alignment']],
  ['steering_group', ['stuurgroep', 'steering_group']],
  ['project_group', ['projectgroep', 'project_group']],
  ['subsidiary', ['dochter', 'gezamenlijke dochter', 'subsidiary']],
  ['union', ['unie', 'personele unie', 'union']],
  ['merger', ['fusie', 'merger']],
])

const PHASES = new Choices<Phase>([
  [1, ['1', 'lering trekken', 'drawing lessons']],
  [2, ['2', 'doelen bepalen', 'setting goals']],
  [3, ['3', 'praktisch samenwerken', 'practical cooperation']],
  [4, ['4', 'structureren', 'structuring']],
  [5, ['5', 'verbreden en verdiepen', 'broadening and deepening']],
])

const SCOPES = new Choices<Scope>([
  ['one', ['één', 'één thema', 'one', 'one theme', '1']],
  ['several', ['enkele', 'enkele thema’s', 'several', 'several themes', 'a few']],
  ['many', ['veel', 'veel thema’s', 'many', 'many themes']],
])

const PREDICTABILITIES = new Choices<Predictability>([
  ['high', ['hoog', 'high']],
  ['middle', ['midden', 'middle', 'medium']],
  ['low', ['laag', 'low']],
])

/** What a yield may be: 1 costs far more than it yields, 5 yields far more than it costs. */
const YIELD = { minimum: 1, maximum: 5 }

export interface CooperationContext extends PlaceContext {
  /** The region set of rows that name none. */
  readonly regionSet: string | null
  readonly today: Day
}

/**
 * Cooperations, a row per partner and reference date. A cell that cannot be read rejects its row, and so does
 * one that says something else of the cooperation than its other rows; of a partner who answers twice on a
 * date neither row is taken.
 */
export function createCooperationReader(
  mapping: ColumnMapping<CooperationColumn>,
  framework: Framework,
  context: CooperationContext,
  readings?: Readings,
): RecordReader<CooperationBatch> {
  const places = new PlaceReader(context)
  const themes = themeWords(framework)
  const conflicts = new RowConflicts<CooperationColumn>('partner', 'partner_twice')
  const judge = new CooperationJudge()
  const build = (cells: RowCells<CooperationColumn>): CooperationRow => {
    if (cells.raw('as_of') === '') cells.reject('as_of', { code: 'value_missing' })
    if (cells.raw('form') === '') cells.reject('form', { code: 'value_missing' })
    const row: CooperationRow = {
      rowNumber: cells.rowNumber,
      cooperationId: cells.requiredText('cooperation_id').replace(/\s+/g, ' '),
      title: cells.requiredText('cooperation'),
      place: readPlace(cells, places, cells.text('region_set') ?? context.regionSet),
      themes: readThemes(cells, themes),
      form: cells.read('form', (text) => FORMS.read(text)) ?? 'purchase',
      partner: cells.requiredText('partner').replace(/\s+/g, ' '),
      asOf: cells.day('as_of') ?? 0,
      phase: cells.read('phase', (text) => PHASES.read(text)),
      hours: atLeastNothing(cells, 'hours'),
      euros: atLeastNothing(cells, 'euros'),
      ownYield: readYield(cells, 'yield'),
      expectedYield: readYield(cells, 'expected_yield_of_others'),
      mandate: cells.read('mandate', readYesNo),
      teams: readWhole(cells, 'teams'),
      scope: cells.read('scope', (text) => SCOPES.read(text)),
      predictability: cells.read('predictability', (text) => PREDICTABILITIES.read(text)),
      evidence: {
        agreed: readFact(cells, 'agreed_on'),
        team: readFact(cells, 'team_on'),
        first_result: readFact(cells, 'first_result_on'),
        changed_procedure: readFact(cells, 'changed_procedure_on'),
        other_theme: readFact(cells, 'other_theme_on'),
      },
    }
    if (row.asOf > context.today + 1) cells.warn('as_of', { code: 'date_in_future' })
    conflicts.judge(cells, [entryKey(row)])
    judge.judge(cells, row)
    return row
  }
  return new TypedRowReader(
    mapping,
    {
      ...{ kind: 'cooperation', build, retracted: conflicts.retracted },
      remarks: () => places.questions(),
    },
    readings,
  )
}

function atLeastNothing(
  cells: RowCells<CooperationColumn>,
  name: 'hours' | 'euros',
): number | null {
  const number = cells.number(name)
  if (number === null || number >= 0) return number
  return cells.reject(name, { code: 'number_out_of_range', params: { minimum: 0 } })
}

function readYield(
  cells: RowCells<CooperationColumn>,
  name: 'yield' | 'expected_yield_of_others',
): number | null {
  const number = cells.number(name)
  if (number === null || (number >= YIELD.minimum && number <= YIELD.maximum)) return number
  return cells.reject(name, { code: 'answer_outside_scale', params: YIELD })
}
