import type { Quarter } from '#app/domain/calendar/quarter'
import type { OnShowItems } from '#app/domain/disclosure/items'
import type { Scale } from '#app/domain/framework/framework'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { chunksOf } from './chunks'

/** Items on show, with the region's number and the edition they are of. */
export type StoredItems = OnShowItems & { readonly regionId: number; readonly edition: number }

/** Of one region of a set, or of all, in these quarters. */
export async function findByQuarters(
  db: Database,
  quarters: readonly Quarter[],
  of: { readonly regionSet: string; readonly region: string } | null = null,
): Promise<readonly StoredItems[]> {
  const found: StoredItems[] = []
  for (const chunk of chunksOf(quarters)) {
    let query = db
      .selectFrom('released_items')
      .innerJoin('region', 'region.id', 'released_items.region_id')
      .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
      .select(['region_set.name as regionSet', 'region.name as region', 'region.id as regionId'])
      .select(['released_items.period', 'released_items.dimension', 'released_items.state'])
      .select(['released_items.edition', 'released_items.content'])
      .where('released_items.period', 'in', chunk)
    if (of !== null) {
      query = query.where('region_set.name', '=', of.regionSet).where('region.name', '=', of.region)
    }
    for (const { content, dimension, ...row } of await query.execute()) {
      const kept = JSON.parse(content) as Pick<OnShowItems, 'n' | 'items' | 'told'>
      found.push({ ...kept, ...row, dimension: dimension as Scale })
    }
  }
  return found
}

/** Puts these in the place of all that was on show in these quarters. */
export function replaceByQuarters(
  db: Database,
  quarters: readonly Quarter[],
  rows: readonly StoredItems[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(quarters)) {
      await transaction.deleteFrom('released_items').where('period', 'in', chunk).execute()
    }
    const stored = rows.map(({ regionId, period, dimension, state, edition, n, items, told }) => ({
      ...{ region_id: regionId, period, dimension, state, edition },
      content: JSON.stringify({ n, items, told }),
    }))
    await bulkInsertRows(transaction, 'released_items', stored)
  })
}

/** Takes everything off show. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('released_items').execute()
}
