import type { Quarter } from '../calendar/quarter'
import { boardPage } from './board-report-page'
import type {
  BoardCell,
  BoardPage,
  BoardReport,
  BoardReportRegion,
  BoardReportSource,
  BoardRow,
} from './board-report-model'
import { COLUMNS, type Column } from './columns'
import type { OverviewRegion } from './overview-cells'
import type { Overview } from './overview-model'
import { DEFAULT_REFERENCE, referenceIn, type Reference } from './reference'
import { leadingColumn } from './region-tiles'
import { differenceFrom, isDemonstrable } from './shown-difference'
import type { Statement } from './statements'

/** So many quarters are drawn, the chosen one last: two years back with room before. */
const QUARTERS_DRAWN = 12

/**
 * What the report of a quarter says: a pure function of what may be shown, so it tells nothing more.
 *
 * @returns null without a region set, or without a quarter that has a row
 */
export function boardReportOf({ overview, regions }: BoardReportSource): BoardReport | null {
  const { regionSet, quarter } = overview
  if (regionSet === null || quarter === null) return null
  const reference = referenceOfTitle(overview, quarter)
  const known = new Map(regions.map((each) => [each.report.region, each]))
  const found = overview.regions.flatMap((shown) => {
    const region = known.get(shown.region)
    const row = region && rowOf(shown, region, quarter, reference)
    return region && row ? [{ region, row }] : []
  })
  const pages = found.flatMap(({ region, row }) => boardPage(region, row) ?? [])
  return {
    regionSet,
    quarter,
    findings: overview.findings,
    reference,
    isCalm: reference.against === 'previous_quarter' ? null : isCalm(regions),
    leading: leadingColumn(overview),
    rows: found.map(({ row }) => row),
    pages: pages.sort(bySaidFirst),
    framework: overview.framework,
    sample: overview.sample,
  }
}

/** That of what the title says changed; else what is usual. */
function referenceOfTitle({ findings: { title } }: Overview, quarter: Quarter): Reference {
  const since = title.key === 'statement' ? title.values.since : null
  return since ?? referenceIn(DEFAULT_REFERENCE, quarter)
}

function rowOf(
  { region, areas, persons, weakest }: OverviewRegion,
  { report }: BoardReportRegion,
  quarter: Quarter,
  reference: Reference,
): BoardRow | null {
  const { forms, differences } = report
  if (forms === null) return null
  const cellOf = (column: Column): BoardCell => ({
    chosen: forms[column].chosen,
    course: forms[column].course.filter((at) => at.quarter <= quarter).slice(-QUARTERS_DRAWN),
    difference: differenceFrom(reference, differences[column]),
  })
  const [input, process] = [cellOf('input'), cellOf('process')]
  const [output, feedback, index] = [cellOf('output'), cellOf('feedback'), cellOf('index')]
  return { region, areas, persons, weakest, cells: { input, process, output, feedback, index } }
}

/** Whether nothing of any region changed demonstrably since the previous quarter. */
function isCalm(regions: readonly BoardReportRegion[]): boolean {
  const previous: Reference = { against: 'previous_quarter', quarter: null }
  return regions.every(({ report }) =>
    COLUMNS.every(
      (column) => !isDemonstrable(differenceFrom(previous, report.differences[column])),
    ),
  )
}

const KINDS: readonly Statement['kind'][] = ['weak_and_falling', 'weak', 'falling', 'rising']

/** Weak and falling, weak, and then what moved, the largest change first; of equal ones by name. */
function bySaidFirst({ opening: one }: BoardPage, { opening: other }: BoardPage): number {
  const rank = ({ kind }: Statement) => Math.min(KINDS.indexOf(kind), KINDS.indexOf('falling'))
  return rank(one) - rank(other) || sizeOf(other) - sizeOf(one)
}

function sizeOf({ kind, parts: [first] }: Statement): number {
  if (first === undefined) return 0
  return kind === 'weak' ? -first.score : Math.abs(first.change?.difference ?? 0)
}
