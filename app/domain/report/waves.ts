import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { NamedWaveRow } from '../export/waves-file'
import { groupBy, keyOf } from '../grouping'
import { nameKey } from '../ingest/text/text-key'

/** A wave over all regions of a set in which it asked. */
export interface WaveSummary {
  readonly regionSet: string
  readonly name: string
  readonly period: Quarter
  /** From the first day on which a region was asked to the last; null where unknown. */
  readonly opens: Day | null
  readonly closes: Day | null
  /** Versions of the framework that it asked with, as far as they are known. */
  readonly instruments: readonly string[]
  readonly regions: number
  /** Persons; null where of nobody a number is known. */
  readonly invited: number | null
}

/** What makes rows those of one wave. */
export function waveKey(row: Pick<NamedWaveRow, 'regionSet' | 'wave' | 'period'>): string {
  return keyOf(row.regionSet, nameKey(row.wave), row.period)
}

/**
 * Waves, the newest quarter first, within it by set and in order of opening.
 * @param rows in force (wavesInForce)
 */
export function wavesReport(rows: readonly NamedWaveRow[]): readonly WaveSummary[] {
  return [...groupBy(rows, waveKey).values()]
    .map(summaryOf)
    .sort(
      (a, b) =>
        (a.period > b.period ? -1 : a.period < b.period ? 1 : 0) ||
        (a.regionSet < b.regionSet ? -1 : a.regionSet > b.regionSet ? 1 : 0) ||
        (a.opens ?? -Infinity) - (b.opens ?? -Infinity) ||
        (a.name < b.name ? -1 : 1),
    )
}

export function summaryOf(rows: readonly [NamedWaveRow, ...NamedWaveRow[]]): WaveSummary {
  const newest = rows.reduce((a, b) => (b.importId > a.importId ? b : a))
  const opens = rows.flatMap((row) => row.opens ?? [])
  const closes = rows.flatMap((row) => row.closes ?? [])
  const invited = rows.flatMap((row) => row.invited ?? [])
  return {
    ...{ regionSet: newest.regionSet, name: newest.wave, period: newest.period },
    opens: opens.length === 0 ? null : Math.min(...opens),
    closes: closes.length === 0 ? null : Math.max(...closes),
    instruments: [...new Set(rows.flatMap((row) => row.instrument ?? []))].sort(),
    regions: new Set(rows.map(({ regionId }) => regionId)).size,
    invited: invited.length === 0 ? null : invited.reduce((sum, each) => sum + each, 0),
  }
}
