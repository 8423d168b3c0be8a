import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { RowBatch } from '#app/domain/ingest/rows/row-batch'
import { inWriteTransaction, type Database } from '#db/client.server'
import type { KnownRegion } from './known-places.server'
import { withNamedRegions, type NamedRow, type NamingRow } from './named-region'
import type { Staging } from './staging'

export interface RegisterStaging {
  readonly known: readonly KnownRegion[]
  readonly afterBatch: Staging['afterBatch']
}

/**
 * Stores rows that each name a region; those of unknown regions are rejected.
 * @returns how many
 * @throws FileRefused all_rows_rejected where not one region is known
 */
export async function stageRegister<Row extends NamingRow>(
  db: Database,
  batches: AsyncIterable<RowBatch<Row>>,
  { known, afterBatch }: RegisterStaging,
  insert: (transaction: Database, found: readonly NamedRow<Row>[]) => Promise<void>,
): Promise<number> {
  let accepted = 0
  let read = 0
  for await (const batch of batches) {
    const { found, issues } = withNamedRegions(batch.rows, known)
    await inWriteTransaction(db, (transaction) => insert(transaction, found))
    accepted += found.length
    read += batch.rowsRead
    await afterBatch(batch, issues)
  }
  if (accepted === 0) throw new FileRefused([refusal('all_rows_rejected', { rows: read })])
  return accepted
}
