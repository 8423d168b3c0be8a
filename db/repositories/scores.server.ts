import { kindOf, type Period, type PeriodKind } from '#app/domain/calendar/period'
import type { Dimension } from '#app/domain/framework/framework'
import type { RegionScores, Score } from '#app/domain/scoring/types'
import type { Insertable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { PackedRows } from '../packed-rows.server'
import type { ScoreGroupTable, ScoreTable } from '#db/schema/scores'
import { chunksOf } from './chunks'
import { inKeyOrder, inTextOrder } from './key-order'
import { toGroupRows } from './score-groups.server'
import { matching, type ScoreFilter, type ScorePosition } from './score-filter'

export interface ScoredRegion {
  readonly regionId: number
  readonly scores: RegionScores
}

/** Quarters, or years, for which anything is scored, in order of time. */
export async function findPeriods(db: Database, kind: PeriodKind): Promise<readonly Period[]> {
  const rows = await db
    .selectFrom('score')
    .select('period')
    .distinct()
    .where('period_kind', '=', kind)
    .orderBy('period')
    .execute()
  return rows.map((row) => row.period)
}

/** A score as stored: full precision, unprotected. Only domain/disclosure may let it out. */
export interface StoredScore extends Score, ScorePosition {
  readonly frameworkVersion: string
  /** Agreements that the record score speaks of; 0 for the index. */
  readonly agreements: number
  /** Index row only. */
  readonly arithmeticMean: number | null
  readonly weakest: Dimension | null
}

/** The scores of a region and period as they are stored, with their groups' parts. */
export interface PackedScores {
  readonly score: Insertable<ScoreTable>
  readonly groups: readonly Insertable<ScoreGroupTable>[]
}

/** Those of all periods together take a tenth of the memory of the scores themselves. */
export function pack(region: ScoredRegion): PackedScores {
  return { score: toScoreRow(region), groups: toGroupRows(region.regionId, region.scores) }
}

/**
 * Puts the scores of these quarters and years, with their groups' parts, in the place of all that was
 * stored for them: a region that is absent from `regions` has none there any more.
 */
export function replaceByPeriods(
  db: Database,
  periods: readonly Period[],
  regions: readonly PackedScores[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(periods)) {
      await transaction.deleteFrom('score_group').where('period', 'in', chunk).execute()
      await transaction.deleteFrom('score').where('period', 'in', chunk).execute()
    }
    const inOrder = inKeyOrder(
      regions,
      ({ score }) => score.region_id,
      ({ score }) => score.period,
    )
    await bulkInsertRows(
      transaction,
      'score',
      inOrder.map(({ score }) => score),
    )
    await bulkInsertRows(
      transaction,
      'score_group',
      inOrder.flatMap(({ groups }) => groups),
    )
  })
}

/** Sorted by region set, region, period and dimension, each in code-unit order. */
export async function findAllBy(
  db: Database,
  filter: ScoreFilter = {},
): Promise<readonly StoredScore[]> {
  const rows = await db
    .selectFrom('score')
    .innerJoin('region', 'region.id', 'score.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .select(['region_set.name as regionSet', 'region.name as region', 'region.id as regionId'])
    .select(['score.period', 'score.framework_version as frameworkVersion', 'score.content'])
    .where(matching('score', filter))
    .orderBy('region_set.name')
    .orderBy('region.name')
    .orderBy('score.period')
    .execute()
  return rows.flatMap(({ content, ...position }) => SCORES.unpack(content, position))
}

/** What is kept of one score; the rest stands beside it. */
type PackedScore = Omit<StoredScore, keyof ScorePosition | 'frameworkVersion'>

const SCORES = new PackedRows<PackedScore>({
  ...{ dimension: 'text', status: 'text', score: 'number', se: 'number', df: 'number' },
  ...{ ciLow: 'number', ciHigh: 'number', n: 'number', effectiveN: 'number' },
  ...{ respondents: 'number', coverage: 'number', surveyScore: 'number' },
  ...{ recordScore: 'number', recordKnownShare: 'number', recordWeight: 'number' },
  ...{ agreements: 'number', arithmeticMean: 'number', weakest: 'text' },
})

function toScoreRow({ regionId, scores }: ScoredRegion): Insertable<ScoreTable> {
  const { period, frameworkVersion } = scores
  const packed = scores.scores.map((score): PackedScore => {
    const record = scores.records.find((each) => each.dimension === score.dimension)
    const isIndex = score.dimension === 'index'
    return {
      ...score,
      agreements: record?.records ?? 0,
      arithmeticMean: isIndex ? scores.arithmeticMean : null,
      weakest: isIndex ? scores.weakest : null,
    }
  })
  return {
    ...{ region_id: regionId, period, period_kind: kindOf(period) },
    framework_version: frameworkVersion,
    content: SCORES.pack(inTextOrder(packed, ({ dimension }) => dimension)),
  }
}
