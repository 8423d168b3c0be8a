import type { AreaBatch } from '#app/domain/geography/read-areas'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as areaBoundaries from '#db/repositories/area-boundaries.server'
import type { Staging } from './staging'

/** Stores borders of areas under a staging import. @returns how many features were taken */
export async function stageAreas(
  db: Database,
  importId: number,
  batches: AsyncIterable<AreaBatch>,
  afterBatch: Staging['afterBatch'],
): Promise<number> {
  let accepted = 0
  for await (const batch of batches) {
    await inWriteTransaction(db, (transaction) =>
      areaBoundaries.insert(transaction, importId, batch),
    )
    accepted += batch.rowsRead - batch.rejected
    await afterBatch(batch)
  }
  return accepted
}
