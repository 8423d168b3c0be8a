import type { Period } from '#app/domain/calendar/period'
import type { Against, DifferenceReason, ScoreDifference } from '#app/domain/scoring/difference'
import type { BreakReason } from '#app/domain/scoring/line-break'
import type { Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import type { ScoreDifferenceTable } from '#db/schema/scores'
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
      await transaction.deleteFrom('score_difference').where('period', 'in', chunk).execute()
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
      .where('period', 'in', chunk)
      .orderBy('region_id')
      .orderBy('period')
      .orderBy('dimension')
      .orderBy('against')
      .execute()
    found.push(...rows.map(toDifference))
  }
  return found
}

function toRow(given: ScoreDifference) {
  const { regionId, period, dimension, against, comparison } = given
  const line = { line_break: given.lineBreak }
  const key = { region_id: regionId, period, dimension, against, ...line }
  if (!comparison.comparable) {
    return {
      ...{ ...key, difference: null, later: null, earlier: null, constant_weights: null },
      ...{ survey_only: null, se: null, df: null, p: null },
      reasons: JSON.stringify(comparison.reasons),
    }
  }
  const { difference, later, earlier, constantWeights, surveyOnly, se, df, p } = comparison
  return {
    ...{ ...key, difference, later, earlier, constant_weights: constantWeights ? 1 : 0 },
    ...{ survey_only: surveyOnly ? 1 : 0, se, df, p, reasons: null },
  }
}

function toDifference(row: Selectable<ScoreDifferenceTable>): ScoreDifference {
  const { difference, later, earlier, se, df, p } = row
  return {
    regionId: row.region_id,
    period: row.period,
    dimension: row.dimension as ScoreDifference['dimension'],
    against: row.against as Against,
    lineBreak: row.line_break as BreakReason | null,
    comparison:
      difference === null || later === null || earlier === null
        ? { comparable: false, reasons: JSON.parse(row.reasons ?? '[]') as DifferenceReason[] }
        : {
            ...{ comparable: true, difference, later, earlier, se, df, p },
            constantWeights: row.constant_weights === 1,
            surveyOnly: row.survey_only === 1,
          },
  }
}
