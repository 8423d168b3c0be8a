import type { EditionContent, EditionRegion } from '../edition/edition'
import { boardPage } from './board-report-page'
import type { BoardPage, BoardReport, ToldPage } from './board-report-model'
import { COLUMNS } from './columns'
import type { Reference } from './reference'
import { leadingColumn } from './region-tiles'
import { differenceFrom, isDemonstrable } from './shown-difference'
import type { Statement } from './statements'

/** What the report of a quarter says: a pure function of an edition, so it tells nothing more. */
export function boardReportOf({
  overview,
  regions,
  registers = [],
}: Pick<EditionContent, 'overview' | 'regions' | 'registers'>): BoardReport {
  const known = new Map(regions.map((each) => [each.report.region, each]))
  const pages = overview.regions.flatMap((row) => {
    const region = known.get(row.region)
    const page = region && boardPage(region, row)
    return page && isTold(page) ? [page] : []
  })
  return {
    ...{ overview, registers },
    isCalm: overview.reference.against === 'previous_quarter' ? null : isCalm(regions),
    leading: leadingColumn(overview),
    pages: pages.sort(bySaidFirst),
  }
}

/** What did not move and is not weak gets no page. */
function isTold(page: BoardPage): page is ToldPage {
  return page.opening !== null
}

const PREVIOUS: Reference = { against: 'previous_quarter', quarter: null }

function isCalm(regions: readonly EditionRegion[]): boolean {
  return regions.every(({ report: { differences } }) =>
    COLUMNS.every((column) => !isDemonstrable(differenceFrom(PREVIOUS, differences[column]))),
  )
}

const RANKS = { weak_and_falling: 0, weak: 1, falling: 2, rising: 2 } as const

/** Weak and falling, weak with the lowest first, and then what moved, the largest change first. */
function bySaidFirst({ opening: one }: ToldPage, { opening: other }: ToldPage): number {
  return RANKS[one.kind] - RANKS[other.kind] || sizeOf(other) - sizeOf(one)
}

function sizeOf({ kind, parts: [first] }: Statement): number {
  if (first === undefined) return 0
  return kind === 'weak' ? -first.score : Math.abs(first.change?.difference ?? 0)
}
