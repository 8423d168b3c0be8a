import type { Quarter } from '#app/domain/calendar/quarter'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'

/** A line of a region's stakeholder register. */
export interface NewStakeholder {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
  readonly regionId: number
  readonly period: Quarter
  readonly group: string
  readonly organisation: string | null
  readonly interest: number | null
  readonly influence: number | null
  readonly position: string | null
  /** How many were invited to the wave; whole number ≥ 0. */
  readonly invited: number | null
  /** ≥ 0; a group's share is the sum of its rows. */
  readonly weight: number | null
  /** How heavy the choices weigh on them. */
  readonly burden: 'none' | 'some' | 'heavy' | null
  /** Why the weight is what it is. */
  readonly weightReason: string | null
}

export interface Stakeholder extends NewStakeholder {
  readonly importId: number
}

export async function insertMany(
  db: Database,
  importId: number,
  stakeholders: readonly NewStakeholder[],
): Promise<void> {
  const rows = stakeholders.map((stakeholder) => ({
    import_id: importId,
    row_number: stakeholder.rowNumber,
    region_id: stakeholder.regionId,
    period: stakeholder.period,
    stakeholder_group: stakeholder.group,
    organisation: stakeholder.organisation,
    interest: stakeholder.interest,
    influence: stakeholder.influence,
    position: stakeholder.position,
    invited: stakeholder.invited,
    weight: stakeholder.weight,
    burden: stakeholder.burden,
    weight_reason: stakeholder.weightReason,
  }))
  await bulkInsertRows(db, 'stakeholder', rows)
}

/** Lines of active imports, by import and row. */
export async function findAllActive(db: Database): Promise<readonly Stakeholder[]> {
  const rows = await db
    .selectFrom('stakeholder')
    .innerJoin('import', 'import.id', 'stakeholder.import_id')
    .selectAll('stakeholder')
    .where('import.state', '=', 'active')
    .orderBy('stakeholder.import_id')
    .orderBy('stakeholder.row_number')
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    rowNumber: row.row_number,
    regionId: row.region_id,
    period: row.period,
    group: row.stakeholder_group,
    organisation: row.organisation,
    interest: row.interest,
    influence: row.influence,
    position: row.position,
    invited: row.invited,
    weight: row.weight,
    burden: row.burden,
    weightReason: row.weight_reason,
  }))
}
