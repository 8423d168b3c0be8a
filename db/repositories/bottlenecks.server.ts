import type { BottleneckLevel, ImportedBottleneck } from '#app/domain/cooperation/bottleneck'
import type { BottleneckTable } from '#db/schema/cooperation'
import type { Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'

export interface StoredBottleneck extends ImportedBottleneck {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
}

export type NewBottleneck = Omit<StoredBottleneck, 'importId'>

export async function insertMany(
  db: Database,
  importId: number,
  bottlenecks: readonly NewBottleneck[],
): Promise<void> {
  await bulkInsertRows(
    db,
    'bottleneck',
    bottlenecks.map((each) => ({
      import_id: importId,
      row_number: each.rowNumber,
      bottleneck_id: each.bottleneckId,
      cooperation_id: each.cooperationId,
      bottleneck: each.bottleneck,
      interest: each.interest,
      raised_on: each.raisedOn,
      level: each.level,
      level_since: each.levelSince,
      settled_on: each.settledOn,
      how: each.how,
      agreement_id: each.agreementId,
      recurred_on: each.recurredOn,
    })),
  )
}

/** Every version of every bottleneck that an active import holds, by import and row. */
export async function findAllActive(db: Database): Promise<readonly StoredBottleneck[]> {
  const rows = await db
    .selectFrom('bottleneck')
    .innerJoin('import', 'import.id', 'bottleneck.import_id')
    .selectAll('bottleneck')
    .where('import.state', '=', 'active')
    .orderBy('bottleneck.import_id')
    .orderBy('bottleneck.row_number')
    .execute()
  return rows.map(toBottleneck)
}

function toBottleneck(row: Selectable<BottleneckTable>): StoredBottleneck {
  return {
    importId: row.import_id,
    rowNumber: row.row_number,
    bottleneckId: row.bottleneck_id,
    cooperationId: row.cooperation_id,
    bottleneck: row.bottleneck,
    interest: row.interest,
    raisedOn: row.raised_on,
    level: row.level as BottleneckLevel,
    levelSince: row.level_since,
    settledOn: row.settled_on,
    how: row.how,
    agreementId: row.agreement_id,
    recurredOn: row.recurred_on,
  }
}
