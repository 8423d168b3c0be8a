import type { RowBatch } from '#app/domain/ingest/rows/row-batch'
import type { PlaceReference } from '#app/domain/ingest/survey-batch'
import { inWriteTransaction, type Database } from '#db/client.server'
import type { Staging } from './staging'

/**
 * Stores rows that are about a place (expectations, steps of a decision) under a staging import.
 * @param insertMany of their repository
 * @returns how many
 */
export async function stagePlaced<Row extends object>(
  db: Database,
  importId: number,
  batches: AsyncIterable<RowBatch<Row & { readonly place: PlaceReference }>>,
  insertMany: (
    db: Database,
    importId: number,
    rows: (Omit<Row, 'place'> & { readonly placeId: number })[],
  ) => Promise<void>,
  { names, afterBatch }: Pick<Staging, 'names' | 'afterBatch'>,
): Promise<number> {
  let accepted = 0
  const made = new Map<string, number>()
  for await (const batch of batches) {
    await inWriteTransaction(db, async (transaction) => {
      const rows: (Omit<Row, 'place'> & { readonly placeId: number })[] = []
      for (const { place, ...row } of batch.rows) {
        const key = JSON.stringify(place)
        const placeId = made.get(key) ?? (await names.placeId(transaction, place))
        made.set(key, placeId)
        rows.push({ ...row, placeId })
      }
      await insertMany(transaction, importId, rows)
    })
    accepted += batch.rows.length
    await afterBatch(batch)
  }
  return accepted
}
