import type { TrendPoint } from '../marks/figure'

/** A quarter as Recharts takes it; null is a gap. */
export interface TrendRow {
  /** Place on the axis. */
  readonly at: number
  readonly quarter: string
  /** null also for a score without answers, which no line passes through. */
  readonly score: number | null
  readonly interval: readonly [low: number, high: number] | null
  /** Which unbroken piece of the line it is part of, from 0. */
  readonly piece: number
}

/** The points of a trend as rows for Recharts. */
export function trendRows(points: readonly TrendPoint[]): TrendRow[] {
  let piece = 0
  return points.map(({ quarter, figure, breaks }, at) => ({
    at,
    quarter,
    score: figure && figure.look !== 'records' ? figure.value : null,
    interval:
      figure && figure.low !== null && figure.high !== null ? [figure.low, figure.high] : null,
    piece: breaks ? (piece += 1) : piece,
  }))
}
