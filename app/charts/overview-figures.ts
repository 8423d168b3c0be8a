import { figureOf, type Figure, type Look, type TrendPoint } from './marks/figure'
import { trendDomain, type ScoreDomain } from './marks/score-scale'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import { COLUMNS, type CellStatus } from '#app/domain/report/columns'

const LOOKS: Readonly<Partial<Record<CellStatus, Look>>> = {
  final: 'firm',
  provisional: 'provisional',
  survey_only: 'survey',
  records_only: 'records',
}

/** How a score of this status is drawn; undefined where there is none. */
export function lookOf(status: CellStatus): Look | undefined {
  return LOOKS[status]
}

/** What the interval bar of a cell draws; null where there is no score. */
export function figureOfCell({ status, score, ciLow, ciHigh }: OverviewCell): Figure | null {
  const look = lookOf(status)
  return look && score !== null ? figureOf(score, ciLow, ciHigh, look) : null
}

/** What the sparkline of a cell draws. */
export function trendOfCell(cell: OverviewCell, quarters: readonly string[]): TrendPoint[] {
  const broken = new Set(cell.lineBreaks.map(([at]) => at))
  return quarters.map((quarter, at) => {
    const point = cell.trend[at]
    if (!point) return { quarter, figure: null }
    const [score, low, high, isProvisional] = point
    const figure = figureOf(score, low, high, isProvisional ? 'provisional' : 'firm')
    return { quarter, figure, breaks: broken.has(at) }
  })
}

/** One scale for all sparklines of the page. */
export function domainOf({ regions }: Overview): ScoreDomain {
  const points = regions.flatMap(({ cells }) => COLUMNS.flatMap((column) => cells[column].trend))
  const values = points.flatMap((point) =>
    point ? [figureOf(point[0], null, null, 'firm').value, point[1], point[2]] : [],
  )
  return trendDomain(values)
}
