import { formatIsoDay, type Day } from '../calendar/day'
import { WAVE_COLUMNS, type WaveColumn } from '../ingest/columns/columns'
import type { WaveRow } from '../stakeholders/waves'
import { csvRecord } from './csv-record'

/** A row of a wave with the names of its region. */
export interface NamedWaveRow extends WaveRow {
  readonly regionSet: string
  readonly region: string
}

/**
 * Waves as the file that the import of waves reads, unchanged: semicolons, ISO days, codes of groups.
 * Sorted by region set, region, period, wave and group.
 * @param rows in force (wavesInForce)
 */
export function wavesFile(rows: readonly NamedWaveRow[]): string {
  const records = rows.map(cellsOf).sort((a, b) => compare(sortKey(a), sortKey(b)))
  const names = WAVE_COLUMNS.map(({ name }) => name)
  const lines = [names, ...records.map((cells) => names.map((name) => cells[name]))]
  return lines.map((values) => `${csvRecord(values, ';')}\n`).join('')
}

function cellsOf(row: NamedWaveRow): Readonly<Record<WaveColumn, string>> {
  return {
    wave: row.wave,
    period: row.period,
    opens: dayText(row.opens),
    closes: dayText(row.closes),
    region_set: row.regionSet,
    region: row.region,
    stakeholder_group: row.group,
    invited: row.invited === null ? '' : String(row.invited),
  }
}

function sortKey(cells: Readonly<Record<WaveColumn, string>>): string {
  const { region_set, region, period, wave, stakeholder_group } = cells
  return [region_set, region, period, wave, stakeholder_group].join('\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function dayText(day: Day | null): string {
  return day === null ? '' : formatIsoDay(day)
}
