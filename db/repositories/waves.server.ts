import type { Day } from '#app/domain/calendar/day'
import type { Quarter } from '#app/domain/calendar/quarter'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'

/** How many of a group a wave of the survey invited in a region. */
export interface NewWaveRow {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
  /** What the wave is called. */
  readonly wave: string
  readonly period: Quarter
  /** Both days inclusive. */
  readonly opens: Day | null
  readonly closes: Day | null
  readonly regionId: number
  readonly group: string
  /** Whole number ≥ 0; null where unknown. */
  readonly invited: number | null
  /** Version of the framework that it asked with; null where nobody said. */
  readonly instrument: string | null
}

export interface StoredWaveRow extends NewWaveRow {
  readonly importId: number
  readonly regionSet: string
  readonly region: string
}

export async function insertMany(
  db: Database,
  importId: number,
  waves: readonly NewWaveRow[],
): Promise<void> {
  const rows = waves.map((row) => ({
    import_id: importId,
    row_number: row.rowNumber,
    wave: row.wave,
    period: row.period,
    opens: row.opens,
    closes: row.closes,
    region_id: row.regionId,
    stakeholder_group: row.group,
    invited: row.invited,
    instrument: row.instrument,
  }))
  await bulkInsertRows(db, 'wave', rows)
}

/** Which imports say something of a wave, undone ones too; spelled as they have it. */
export async function findAllVersions(
  db: Database,
): Promise<readonly Pick<StoredWaveRow, 'importId' | 'wave' | 'period' | 'regionSet'>[]> {
  return db
    .selectFrom('wave')
    .innerJoin('import', 'import.id', 'wave.import_id')
    .innerJoin('region', 'region.id', 'wave.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .select(['wave.import_id as importId', 'wave.wave', 'wave.period'])
    .select('region_set.name as regionSet')
    .distinct()
    .where('import.state', 'in', ['active', 'undone'])
    .orderBy('wave.import_id')
    .execute()
}

/** Rows of active imports, by import and row. @param regionId null: of all regions */
export async function findAllActive(
  db: Database,
  regionId: number | null = null,
): Promise<readonly StoredWaveRow[]> {
  const rows = await db
    .selectFrom('wave')
    .innerJoin('import', 'import.id', 'wave.import_id')
    .innerJoin('region', 'region.id', 'wave.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .selectAll('wave')
    .select(['region_set.name as region_set', 'region.name as region'])
    .where('import.state', '=', 'active')
    .$if(regionId !== null, (query) => query.where('wave.region_id', '=', regionId))
    .orderBy('wave.import_id')
    .orderBy('wave.row_number')
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    rowNumber: row.row_number,
    wave: row.wave,
    period: row.period,
    opens: row.opens,
    closes: row.closes,
    regionId: row.region_id,
    regionSet: row.region_set,
    region: row.region,
    group: row.stakeholder_group,
    invited: row.invited,
    instrument: row.instrument,
  }))
}
