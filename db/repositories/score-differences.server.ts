import type { Insertable } from 'kysely'
import type { ScoreDifferenceTable } from '#db/schema/scores'
import { groupBy, keyOf } from '#app/domain/grouping'
import type { Period } from '#app/domain/calendar/period'
import type { DifferenceReason, ScoreDifference } from '#app/domain/scoring/difference'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { PackedRows } from '../packed-rows.server'
import { chunksOf } from './chunks'
import { inKeyOrder, inTextOrder } from './key-order'

/** All differences of a region's scores in a period, as they are stored. */
export type PackedDifferences = Insertable<ScoreDifferenceTable>

/** @param differences all of each region and period that is among them */
export function pack(differences: readonly ScoreDifference[]): PackedDifferences[] {
  const byScores = [...groupBy(differences, (one) => keyOf(one.regionId, one.period)).values()]
  return byScores.map((ofScores) => {
    const [{ regionId, period }] = ofScores
    const sorted = inTextOrder(
      ofScores,
      ({ dimension }) => dimension,
      ({ against }) => against,
    )
    return { region_id: regionId, period, content: DIFFERENCES.pack(sorted.map(packed)) }
  })
}

/** Puts the differences of these quarters and years in the place of all that was stored for them. */
export function replaceByPeriods(
  db: Database,
  periods: readonly Period[],
  differences: readonly PackedDifferences[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(periods)) {
      await transaction.deleteFrom('score_difference').where('period', 'in', chunk).execute()
    }
    const inOrder = inKeyOrder(
      differences,
      (one) => one.region_id,
      (one) => one.period,
    )
    await bulkInsertRows(transaction, 'score_difference', inOrder)
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
      .execute()
    for (const { region_id: regionId, period, content } of rows) {
      const ofScores = DIFFERENCES.unpack(content, { regionId, period })
      found.push(...ofScores.map(toDifference))
    }
  }
  return found
}

/** What is kept of one difference; null from `difference` on where not comparable, and then `reasons` says why. */
type PackedDifference = Pick<ScoreDifference, 'dimension' | 'against' | 'lineBreak'> & {
  readonly [Figure in 'difference' | 'later' | 'earlier' | 'se' | 'df' | 'p']: number | null
} & Readonly<Record<'constantWeights' | 'surveyOnly', boolean | null>> & {
    /** Codes with blanks between them. */
    readonly reasons: string | null
  }

const DIFFERENCES = new PackedRows<PackedDifference>({
  ...{ dimension: 'text', against: 'text', lineBreak: 'text', difference: 'number' },
  ...{ later: 'number', earlier: 'number', constantWeights: 'flag', surveyOnly: 'flag' },
  ...{ se: 'number', df: 'number', p: 'number', reasons: 'text' },
})

const NOTHING = {
  ...{ difference: null, later: null, earlier: null, constantWeights: null, surveyOnly: null },
  ...{ se: null, df: null, p: null },
}

// Field by field: to spread a comparison into each of tens of thousands takes longer than to write them.
function packed({ dimension, against, lineBreak, comparison }: ScoreDifference): PackedDifference {
  if (!comparison.comparable) {
    return { ...NOTHING, dimension, against, lineBreak, reasons: comparison.reasons.join(' ') }
  }
  const { difference, later, earlier, constantWeights, surveyOnly, se, df, p } = comparison
  return {
    dimension,
    against,
    lineBreak,
    difference,
    later,
    earlier,
    constantWeights,
    surveyOnly,
    se,
    df,
    p,
    reasons: null,
  }
}

function toDifference(
  row: PackedDifference & Pick<ScoreDifference, 'regionId' | 'period'>,
): ScoreDifference {
  const { regionId, period, dimension, against, lineBreak, difference, later, earlier, se, df, p } =
    row
  const { reasons, constantWeights, surveyOnly } = row
  return {
    ...{ regionId, period, dimension, against, lineBreak },
    comparison:
      difference === null || later === null || earlier === null
        ? { comparable: false, reasons: reasonsIn(reasons) }
        : {
            ...{ comparable: true, difference, later, earlier, se, df, p },
            ...{ constantWeights: constantWeights === true, surveyOnly: surveyOnly === true },
          },
  }
}

function reasonsIn(text: string | null): DifferenceReason[] {
  return (text ?? '').split(' ').filter((each) => each !== '') as DifferenceReason[]
}
