import type { Quarter } from '#app/domain/calendar/quarter'
import type { Scale } from '#app/domain/framework/framework'
import type { GroupOverlap } from '#app/domain/scoring/group-overlap'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { chunksOf } from './chunks'
import { inKeyOrder } from './key-order'

/** As scored, unprotected. */
export interface StoredOverlap extends GroupOverlap {
  readonly regionId: number
  readonly period: Quarter
}

/** Puts these in the place of all that was stored for these quarters. */
export function replaceByQuarters(
  db: Database,
  quarters: readonly Quarter[],
  overlaps: readonly StoredOverlap[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(quarters)) {
      await transaction.deleteFrom('group_overlap').where('period', 'in', chunk).execute()
    }
    const inOrder = inKeyOrder(
      overlaps,
      (one) => one.regionId,
      (one) => one.period,
    )
    const rows = inOrder.map(({ regionId, period, scale, one, other, clusters, product }) => ({
      ...{ region_id: regionId, period, dimension: scale, one_group: one, other_group: other },
      ...{ clusters, product },
    }))
    await bulkInsertRows(transaction, 'group_overlap', rows)
  })
}

/** Of one region of a set in a quarter, by scale and groups. */
export async function findByRegion(
  db: Database,
  { regionSet, region }: { readonly regionSet: string; readonly region: string },
  quarter: Quarter,
): Promise<readonly StoredOverlap[]> {
  const rows = await db
    .selectFrom('group_overlap')
    .innerJoin('region', 'region.id', 'group_overlap.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .selectAll('group_overlap')
    .where('region_set.name', '=', regionSet)
    .where('region.name', '=', region)
    .where('period', '=', quarter)
    .orderBy('dimension')
    .orderBy('one_group')
    .orderBy('other_group')
    .execute()
  return rows.map((row) => ({
    ...{ regionId: row.region_id, period: row.period, scale: row.dimension as Scale },
    ...{ one: row.one_group, other: row.other_group },
    ...{ clusters: row.clusters, product: row.product },
  }))
}
