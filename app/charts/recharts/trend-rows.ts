import type { TrendPoint } from '../marks/figure'

/** A quarter as Recharts takes it; null is a gap. */
export interface TrendRow {
  /** Place on the axis. */
  readonly at: number
  readonly quarter: string
  /** null also for a score without answers, which no line passes through. */
  readonly score: number | null
  readonly interval: readonly [low: number, high: number] | null
}

/** The points of a trend as rows for Recharts. */
export function trendRows(points: readonly TrendPoint[]): TrendRow[] {
  return points.map(({ quarter, figure }, at) => ({
    at,
    quarter,
    score: figure && figure.look !== 'records' ? figure.value : null,
    interval:
      figure && figure.low !== null && figure.high !== null ? [figure.low, figure.high] : null,
  }))
}
