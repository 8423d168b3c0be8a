import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import { groupBy, keyOf } from '../grouping'
import { nameKey } from '../ingest/text/text-key'

/** How many of a group a wave of the survey invited in a region. */
export interface WaveRow {
  readonly importId: number
  readonly regionId: number
  /** What the wave is called. */
  readonly wave: string
  readonly period: Quarter
  /** Both days inclusive; null where unknown. */
  readonly opens: Day | null
  readonly closes: Day | null
  readonly group: string
  /** Whole number ≥ 0; null where unknown. */
  readonly invited: number | null
}

/** Of every region, wave, quarter and group the row of the newest import; in the order of the rows. */
export function wavesInForce<Row extends WaveRow>(rows: readonly Row[]): readonly Row[] {
  const alike = groupBy(rows, (row) =>
    keyOf(row.regionId, nameKey(row.wave), row.period, row.group),
  )
  const newest = new Set(
    [...alike.values()].map((same) => same.reduce((a, b) => (b.importId > a.importId ? b : a))),
  )
  return rows.filter((row) => newest.has(row))
}
