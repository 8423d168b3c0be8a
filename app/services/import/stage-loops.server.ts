import type { LoopBatch } from '#app/domain/ingest/rows/row-batch'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import type { Staging } from './staging'

/**
 * Stores expectations under a staging import.
 * @returns how many
 */
export async function stageLoops(
  db: Database,
  importId: number,
  batches: AsyncIterable<LoopBatch>,
  { names, afterBatch }: Pick<Staging, 'names' | 'afterBatch'>,
): Promise<number> {
  let accepted = 0
  const made = new Map<string, number>()
  for await (const batch of batches) {
    await inWriteTransaction(db, async (transaction) => {
      const rows: loops.NewLoop[] = []
      for (const { place, ...row } of batch.rows) {
        const key = JSON.stringify(place)
        const placeId = made.get(key) ?? (await names.placeId(transaction, place))
        made.set(key, placeId)
        rows.push({ ...row, placeId })
      }
      await loops.insertMany(transaction, importId, rows)
    })
    accepted += batch.rows.length
    await afterBatch(batch)
  }
  return accepted
}
