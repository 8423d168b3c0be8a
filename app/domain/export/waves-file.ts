import { WAVE_COLUMNS } from '../ingest/columns/columns'
import type { WaveRow } from '../stakeholders/waves'
import { dayText, importFile, numberText } from './import-file'

/** A row of a wave with the names of its region. */
export interface NamedWaveRow extends WaveRow {
  readonly regionSet: string
  readonly region: string
}

/**
 * Waves as the file that the import of waves reads. Sorted by region set, region, period, wave and group.
 * @param rows in force (wavesInForce)
 */
export function wavesFile(rows: readonly NamedWaveRow[]): string {
  const records = rows.map((row) => ({
    wave: row.wave,
    period: row.period,
    opens: dayText(row.opens),
    closes: dayText(row.closes),
    region_set: row.regionSet,
    region: row.region,
    stakeholder_group: row.group,
    invited: numberText(row.invited),
    instrument: row.instrument ?? '',
  }))
  const sortedBy = ['region_set', 'region', 'period', 'wave', 'stakeholder_group'] as const
  return importFile(WAVE_COLUMNS, records, sortedBy)
}
