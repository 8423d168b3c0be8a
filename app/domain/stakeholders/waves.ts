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
  /** Version of the framework that it asked with; null where nobody said. */
  readonly instrument: string | null
}

/** A wave of the survey in a region. */
export interface Wave {
  readonly name: string
  readonly period: Quarter
  readonly opens: Day | null
  readonly closes: Day | null
  /** Version of the framework that it asked with; null where nobody said. */
  readonly instrument: string | null
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

/**
 * The waves of a region in order of time: each from the first day on which it was open to any of its
 * groups to the last.
 * @param rows of one region, in force (wavesInForce)
 */
export function wavesOf(rows: readonly WaveRow[]): readonly Wave[] {
  const byWave = groupBy(rows, (row) => keyOf(nameKey(row.wave), row.period))
  return [...byWave.values()]
    .map((same) => ({
      name: same[0].wave,
      period: same[0].period,
      opens: extreme(same, 'opens', Math.min),
      closes: extreme(same, 'closes', Math.max),
      instrument: same.find(({ instrument }) => instrument !== null)?.instrument ?? null,
    }))
    .sort(
      (a, b) =>
        (a.period < b.period ? -1 : a.period > b.period ? 1 : 0) ||
        (a.opens ?? Infinity) - (b.opens ?? Infinity) ||
        (a.name < b.name ? -1 : 1),
    )
}

function extreme(
  rows: readonly WaveRow[],
  name: 'opens' | 'closes',
  of: (...days: Day[]) => Day,
): Day | null {
  const days = rows.flatMap((row) => row[name] ?? [])
  return days.length === 0 ? null : of(...days)
}
