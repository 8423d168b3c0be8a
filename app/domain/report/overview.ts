import { keyOf } from '../grouping'
import type { Quarter } from '../calendar/quarter'
import type { ReleasedScore } from '../disclosure/released'
import type { Dimension, Framework } from '../framework/framework'
import { regionsWeakestIn } from './overview-order'
import { overviewFindings } from './overview-findings'
import type { Overview, OverviewFramework } from './overview-model'
import type {
  OverviewCell,
  OverviewLineBreak,
  OverviewRegion,
  OverviewTrendPoint,
} from './overview-cells'
import { byName } from './by-name'
import { COLUMNS, restsOnAnswers, type Column } from './columns'
import type { RunningQuarter } from './opening-quarter'
import { quartersToShow, quartersWithRows } from './quarters'
import { quartersToChoose, referenceIn, type AskedReference } from './reference'
import { sharedReasons, shownDifference, type ShownDifference } from './shown-difference'
import { cellStatusOf, standingOf } from './standing'
import { shownFigures } from './shown-figures'
import { statementsOf } from './statements'

/** What the rows do not tell. */
export interface OverviewContext {
  readonly regionSet: string | null
  /** In the order in which they are offered. */
  readonly regionSets: readonly string[]
  /** null: the newest with a row. */
  readonly quarter: Quarter | null
  /** Newer than the quarter that opens. */
  readonly running?: readonly RunningQuarter[]
  /** What to hold the scores against. */
  readonly reference: AskedReference
  /** Findings are of the regions whose weakest form this is; absent: of all. */
  readonly weakest?: Dimension | null
  /** Regions of the set in the chosen quarter; those that only the rows know are added without areas. */
  readonly regions: readonly { readonly name: string; readonly areas: number | null }[]
  readonly framework: OverviewFramework & Pick<Framework, 'statements'>
  readonly asOf: string | null
  readonly sample: boolean
}

/**
 * The matrix regions × forms of one quarter, with the run-up of every cell.
 *
 * @param rows released rows of one region set, all quarters, in any order; those of the chosen quarter
 *   with their differences from what is asked for
 * @returns regions by name; a pure function of what may be shown, so it tells nothing more
 */
export function overviewOf(rows: readonly ReleasedScore[], context: OverviewContext): Overview {
  const choices = quartersWithRows(rows)
  const quarter = context.quarter ?? choices[0] ?? null
  const quarters = quartersToShow(choices, quarter)
  const reference = referenceIn(context.reference, quarter)
  const byKey = new Map(rows.map((row) => [keyOf(row.region, row.dimension, row.period), row]))
  const current = rows.filter((row) => row.period === quarter)
  const areas = new Map(context.regions.map((region) => [region.name, region.areas]))
  const names = [...new Set([...areas.keys(), ...current.map((row) => row.region)])]
  const regions = names.sort(byName).map((name) => {
    const rowAt = (column: Column, at: Quarter) => byKey.get(keyOf(name, column, at))
    return regionOf(name, areas.get(name) ?? null, { quarter, quarters, reference }, rowAt)
  })
  const { bands, statements: cuts } = context.framework
  const ofForms = current.filter(
    ({ dimension, status }) => dimension !== 'index' && restsOnAnswers(status),
  )
  const told = regionsWeakestIn(regions, context.weakest ?? null)
  const toldNames = new Set(told.map(({ region }) => region))
  const said = ofForms
    .filter(({ region }) => toldNames.has(region))
    .map((row) => ({ region: row.region, form: row.dimension, row }))
    .sort((one, other) => byName(one.region, other.region))
  const statements = quarter === null ? [] : statementsOf(said, quarter, bands[0], cuts)
  const isTested = ofForms.some(({ differences }) =>
    differences.some(({ against, demonstrable }) => against !== 'others' && demonstrable !== null),
  )
  const { regionSet, regionSets, framework, asOf, sample } = context
  return {
    regionSet,
    regionSets,
    quarter,
    quarters,
    running: (context.running ?? []).filter((each) => quarter !== null && each.quarter > quarter),
    choices,
    framework: {
      version: versionsOf(current) || framework.version,
      bands: framework.bands,
      coverage: framework.coverage,
    },
    reference,
    references: quartersToChoose(choices, quarter),
    incomparable: sharedReasons(
      regions.flatMap(({ cells }) => COLUMNS.map((column) => cells[column].difference)),
    ),
    regions,
    findings: overviewFindings(told.length > 0 ? told : regions, {
      ...{ quarter, statements, isTested, bands },
      noneIn: told.length > 0 ? null : (context.weakest ?? null),
    }),
    asOf,
    sample,
  }
}

function versionsOf(rows: readonly ReleasedScore[]): string {
  return [...new Set(rows.map((row) => row.frameworkVersion))].sort().join(', ')
}

function regionOf(
  region: string,
  areas: number | null,
  { quarter, quarters, reference }: Pick<Overview, 'quarter' | 'quarters' | 'reference'>,
  rowAt: (column: Column, at: Quarter) => ReleasedScore | undefined,
): OverviewRegion {
  const cell = (column: Column) => {
    const row = quarter === null ? undefined : rowAt(column, quarter)
    const earlier = reference.quarter === null ? undefined : rowAt(column, reference.quarter)
    const course = quarters.map((at) => rowAt(column, at))
    return cellOf(row, shownDifference(row, reference, earlier), course)
  }
  const forms = { input: cell('input'), process: cell('process') }
  const results = { output: cell('output'), feedback: cell('feedback') }
  const cells = { ...forms, ...results, index: cell('index') }
  const { persons, weakest, compared, lacking } = standingOf(cells)
  return {
    region,
    areas,
    persons,
    weakest,
    compared: compared.length,
    cells: { ...cells, index: { ...cells.index, lacking } },
  }
}

function cellOf(
  row: ReleasedScore | undefined,
  difference: ShownDifference | null,
  course: readonly (ReleasedScore | undefined)[],
): OverviewCell {
  const trend = course.map(trendPointOf)
  const figures = shownFigures(cellStatusOf(row) === 'no_data' ? undefined : row)
  return { ...figures, difference, lacking: [], trend, lineBreaks: lineBreaksIn(course, trend) }
}

function trendPointOf(row: ReleasedScore | undefined): OverviewTrendPoint | null {
  if (!row || row.score === null || !restsOnAnswers(row.status)) return null
  return [row.score, row.ciLow, row.ciHigh, row.status === 'provisional']
}

function lineBreaksIn(
  course: readonly (ReleasedScore | undefined)[],
  trend: OverviewCell['trend'],
): OverviewLineBreak[] {
  const isJoined = (at: number) => trend[at] != null && trend[at - 1] != null
  return course.flatMap((row, at): OverviewLineBreak[] =>
    row?.lineBreak != null && isJoined(at) ? [[at, row.lineBreak]] : [],
  )
}
