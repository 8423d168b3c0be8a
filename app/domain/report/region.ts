import { keyOf } from '../grouping'
import type { Day } from '../calendar/day'
import { addQuarters, lastDayOf, type Quarter } from '../calendar/quarter'
import { COOPERATION_ROW, type ReleasedCooperation } from '../disclosure/cooperation'
import type { ReleasedGap } from '../disclosure/gap-door'
import type { ReleasedRecordPart } from '../disclosure/record-door'
import type { ReleasedGroupScore, ReleasedScore } from '../disclosure/released'
import { DIMENSIONS, type Framework } from '../framework/framework'
import type { ExpectedWeight } from '../scoring/expected-weights'
import { COLUMNS, type Column } from './columns'
import { quartersToShow, quartersWithRows } from './quarters'
import { gapsOf } from './region-gaps'
import { formFinding, groupFinding, regionFinding } from './region-findings'
import type { RegionArea, RegionForm, RegionQuarter, RegionReport } from './region-model'
import type { Wave } from '../stakeholders/waves'
import {
  quartersToChoose,
  referenceIn,
  referencesIn,
  type AskedReference,
  type Reference,
} from './reference'
import { groupsOf, unheardIn } from './region-groups'
import { regionEvents, type DatedDecision } from './region-events'
import { differenceFrom, differencesOf, shownDifference } from './shown-difference'
import { shownFigures } from './shown-figures'
import { silenceIn } from './region-silence'
import { standingOf } from './standing'
import { statementsOf, type Statement } from './statements'

/** What may be shown of one region. */
export interface RegionRows {
  /** All quarters, in any order; those of the chosen quarter with their differences from what is asked for. */
  readonly scores: readonly ReleasedScore[]
  /** At least those of the chosen quarter. */
  readonly groups: readonly ReleasedGroupScore[]
  readonly records: readonly ReleasedRecordPart[]
  /** Of the chosen quarter. */
  readonly gaps: readonly ReleasedGap[]
  readonly cooperation: ReleasedCooperation | null
}

/** What the rows do not tell. */
export interface RegionContext {
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  readonly region: string | null
  readonly regions: readonly string[]
  /** null: the newest with a row. */
  readonly quarter: Quarter | null
  /** What to hold the scores against. */
  readonly reference: AskedReference
  /** W_g as the region expects its groups in the chosen quarter. */
  readonly expected: readonly ExpectedWeight[]
  /** Group code → persons; a group is absent where it is unknown, or nobody was. */
  readonly invited: ReadonlyMap<string, number>
  readonly areas: readonly Omit<RegionArea, 'current'>[]
  /** Of the survey in the region, in order of time. */
  readonly waves: readonly Wave[]
  readonly decisions: readonly DatedDecision[]
  /** By version, what its waves asked with, as far as it is known. */
  readonly frameworks: ReadonlyMap<string, Framework>
  readonly framework: Framework
  readonly asOf: string | null
  readonly sample: boolean
}

/** Below the title. */
const MOST_SENTENCES = 3

/** One region over all quarters: a pure function of what may be shown, so it tells nothing more. */
export function regionReportOf(rows: RegionRows, context: RegionContext): RegionReport {
  const { framework, regionSet, regionSets, region, regions, asOf, sample } = context
  const choices = quartersWithRows(rows.scores)
  const quarter = context.quarter ?? choices[0] ?? null
  const quarters = quartersToShow(choices, quarter)
  const forms = quarter === null ? null : formsOf(rows, quarters, quarter)
  const reference = referenceIn(context.reference, quarter)
  const references = quarter === null ? [] : referencesIn(context.reference, quarter, choices)
  const differences = recordOf(COLUMNS, (column) =>
    quarter === null ? [] : differencesOf(rows.scores, column, quarter, references),
  )
  const index = rows.scores.find((row) => row.period === quarter && row.dimension === 'index')
  const standing = forms && standingOf(recordOf(COLUMNS, (column) => forms[column].chosen))
  const groups = recordOf(DIMENSIONS, (form) => groupsOf(rows.groups, form, quarter, context))
  const statements = statementsFrom(rows.scores, quarter, framework)
  return {
    regionSet,
    regionSets,
    region,
    regions,
    quarter,
    quarters,
    choices,
    framework: {
      version: versionsIn(rows.scores, quarter) || framework.version,
      bands: framework.bands,
      coverage: framework.coverage,
      minimumKnown: framework.record.minimumKnown,
    },
    forms,
    standing,
    reference,
    references: quartersToChoose(choices, quarter),
    differences,
    arithmeticMean: index?.arithmeticMean ?? null,
    groups,
    gaps: gapsOf(rows.gaps, framework),
    cooperation: rows.cooperation && {
      score: rows.cooperation.score,
      groups: groupsOf(rows.cooperation.groups, COOPERATION_ROW, quarter, context),
    },
    unheard: unheardIn(groups),
    silence: silenceIn(groups, forms, context),
    events: regionEvents(quarters, context),
    areas: context.areas.map((area) => ({
      ...area,
      current: quarter !== null && holds(area, lastDayOf(quarter)),
    })),
    findings: {
      title: regionFinding(
        region,
        quarter,
        forms,
        standing,
        { reference, differenceOf: (form) => differenceFrom(reference, differences[form]) },
        statements,
      ),
      sentences: statements.slice(1, 1 + MOST_SENTENCES),
      forms:
        forms &&
        recordOf(DIMENSIONS, (form) => {
          const difference = { reference, shown: differenceFrom(reference, differences[form]) }
          const isPlain = reference.against === 'previous_quarter'
          const [said] = isPlain ? statementsFrom(rows.scores, quarter, framework, [form]) : []
          if (said && said.since !== null) {
            return { key: 'statement', values: { form, statement: said } }
          }
          return formFinding(form, forms[form], difference, framework.bands)
        }),
      groups: recordOf(DIMENSIONS, (form) => groupFinding(form, groups[form])),
    },
    asOf,
    sample,
  }
}

/** Of these, by default the four forms and the index, in that order. */
function statementsFrom(
  scores: readonly ReleasedScore[],
  quarter: Quarter | null,
  { bands, statements }: Framework,
  columns: readonly Column[] = COLUMNS,
): Statement[] {
  if (quarter === null) return []
  const said = columns.flatMap((form) =>
    scores
      .filter(({ dimension, period }) => dimension === form && period === quarter)
      .map((row) => ({ region: row.region, form, row })),
  )
  return statementsOf(said, quarter, bands[0], statements)
}

function recordOf<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>
}

function formsOf(
  { scores, records }: RegionRows,
  quarters: readonly Quarter[],
  chosen: Quarter,
): Record<Column, RegionForm> {
  const rows = new Map(scores.map((row) => [keyOf(row.dimension, row.period), row]))
  const parts = new Map(records.map((part) => [keyOf(part.dimension, part.period), part]))
  return recordOf(COLUMNS, (dimension) => {
    const at = (period: Quarter) => {
      const key = keyOf(dimension, period)
      const earlier = rows.get(keyOf(dimension, addQuarters(period, -1)))
      return quarterOf(period, rows.get(key), parts.get(key), earlier)
    }
    return { chosen: at(chosen), course: quarters.map(at) }
  })
}

function quarterOf(
  quarter: Quarter,
  row: ReleasedScore | undefined,
  part: ReleasedRecordPart | undefined,
  earlier: ReleasedScore | undefined,
): RegionQuarter {
  return {
    quarter,
    ...shownFigures(row),
    lineBreak: row?.lineBreak ?? null,
    recordWeight: part?.recordWeight ?? null,
    recordKnownShare: part?.recordKnownShare ?? null,
    change: shownDifference(row, PREVIOUS, earlier),
  }
}

const PREVIOUS: Reference = { against: 'previous_quarter', quarter: null }

function holds({ from, to }: Pick<RegionArea, 'from' | 'to'>, day: Day): boolean {
  return (from === null || from <= day) && (to === null || to >= day)
}

function versionsIn(rows: readonly ReleasedScore[], quarter: Quarter | null): string {
  const versions = rows.flatMap((row) => (row.period === quarter ? [row.frameworkVersion] : []))
  return [...new Set(versions)].sort().join(', ')
}
