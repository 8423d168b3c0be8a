import type { Period } from '#app/domain/calendar/period'
import type { Against, DifferenceReason, ScoreDifference } from '#app/domain/scoring/difference'
import type { Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import type { ScoreDifferenceTable } from '../schema'
import { chunksOf } from './chunks'
import { inKeyOrder } from './key-order'

/** Puts the differences of these quarters and years in the place of all that was stored for them. */
export function replaceByPeriods(
  db: Database,
  periods: readonly Period[],
  differences: readonly ScoreDifference[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(periods)) {
      await transaction.deleteFrom('score_difference').where('quarter', 'in', chunk).execute()
    }
    const inOrder = inKeyOrder(
      differences,
      (one) => one.regionId,
      (one) => one.period,
    )
    await bulkInsertRows(transaction, 'score_difference', inOrder.map(toRow))
  })
}

/** By region, period, dimension and what they are held against. */
export async function findByPeriods(
  db: Database,
  periods: readonly Period[],
): Promise<readonly ScoreDifference[]> {
  const found: ScoreDifference[] = []
  for (const chunk of chunksOf(periods)) {
    const rows = await db
      .selectFrom('score_difference')
      .selectAll()
      .where('quarter', 'in', chunk)
      .orderBy('region_id')
      .orderBy('quarter')
      .orderBy('dimension')
      .orderBy('against')
      .execute()
    found.push(...rows.map(toDifference))
  }
  return found
}

function toRow({ regionId, period, dimension, against, comparison }: ScoreDifference) {
  const { difference, se, df, p } = comparison.comparable
    ? comparison
    : { difference: null, se: null, df: null, p: null }
  const reasons = comparison.comparable ? null : JSON.stringify(comparison.reasons)
  return {
    region_id: regionId,
    quarter: period,
    dimension,
    against,
    difference,
    se,
    df,
    p,
    reasons,
  }
}

function toDifference(row: Selectable<ScoreDifferenceTable>): ScoreDifference {
  const { difference, se, df, p } = row
  return {
    regionId: row.region_id,
    period: row.quarter,
    dimension: row.dimension as ScoreDifference['dimension'],
    against: row.against as Against,
    comparison:
      difference === null
        ? { comparable: false, reasons: JSON.parse(row.reasons ?? '[]') as DifferenceReason[] }
        : { comparable: true, difference, se, df, p },
  }
}
