import { kindOf, type Period, type PeriodKind } from '#app/domain/calendar/period'
import type { Dimension } from '#app/domain/framework/framework'
import type { RegionScores, Score, ScoreStatus } from '#app/domain/scoring/types'
import type { Insertable, Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import type { ScoreGroupTable, ScoreTable } from '#db/schema/scores'
import { chunksOf } from './chunks'
import { inKeyOrder } from './key-order'
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

/**
 * Puts the scores of these quarters and years, with their groups' parts, in the place of all that was
 * stored for them: a region that is absent from `regions` has none there any more.
 */
export function replaceByPeriods(
  db: Database,
  periods: readonly Period[],
  regions: readonly ScoredRegion[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(periods)) {
      await transaction.deleteFrom('score_group').where('period', 'in', chunk).execute()
      await transaction.deleteFrom('score').where('period', 'in', chunk).execute()
    }
    const inOrder = inKeyOrder(
      regions,
      (one) => one.regionId,
      (one) => one.scores.period,
    )
    await bulkInsertRows(transaction, 'score', inOrder.flatMap(toScoreRows))
    await bulkInsertRows(transaction, 'score_group', inOrder.flatMap(toGroupRows))
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
    .selectAll('score')
    .select(['region_set.name as region_set', 'region.name as region'])
    .where(matching('score', filter))
    .orderBy('region_set.name')
    .orderBy('region.name')
    .orderBy('score.period')
    .orderBy('score.dimension')
    .execute()
  return rows.map(toStoredScore)
}

function toStoredScore(
  row: Selectable<ScoreTable> & { region_set: string; region: string },
): StoredScore {
  return {
    regionSet: row.region_set,
    region: row.region,
    regionId: row.region_id,
    period: row.period,
    dimension: row.dimension as StoredScore['dimension'],
    frameworkVersion: row.framework_version,
    score: row.score,
    se: row.se,
    ciLow: row.ci_low,
    ciHigh: row.ci_high,
    df: row.df,
    n: row.n,
    effectiveN: row.effective_n,
    respondents: row.respondents,
    coverage: row.coverage,
    surveyScore: row.survey_score,
    recordScore: row.record_score,
    recordKnownShare: row.record_known_share,
    recordWeight: row.record_weight,
    agreements: row.agreements,
    status: row.status as ScoreStatus,
    arithmeticMean: row.arithmetic_mean,
    weakest: row.weakest as Dimension | null,
  }
}

function toScoreRows({ regionId, scores }: ScoredRegion): Insertable<ScoreTable>[] {
  const kind = kindOf(scores.period)
  return scores.scores.map((score) => {
    const record = scores.records.find((each) => each.dimension === score.dimension)
    const isIndex = score.dimension === 'index'
    return {
      region_id: regionId,
      period: scores.period,
      period_kind: kind,
      dimension: score.dimension,
      framework_version: scores.frameworkVersion,
      score: score.score,
      se: score.se,
      ci_low: score.ciLow,
      ci_high: score.ciHigh,
      df: score.df,
      n: score.n,
      effective_n: score.effectiveN,
      respondents: score.respondents,
      coverage: score.coverage,
      survey_score: score.surveyScore,
      record_score: score.recordScore,
      record_known_share: score.recordKnownShare,
      record_weight: score.recordWeight,
      agreements: record?.records ?? 0,
      status: score.status,
      arithmetic_mean: isIndex ? scores.arithmeticMean : null,
      weakest: isIndex ? scores.weakest : null,
    }
  })
}

function toGroupRows({ regionId, scores }: ScoredRegion): Insertable<ScoreGroupTable>[] {
  const kind = kindOf(scores.period)
  return scores.survey.flatMap(({ scale, groups }) =>
    groups.map((group) => ({
      region_id: regionId,
      period: scores.period,
      period_kind: kind,
      dimension: scale,
      stakeholder_group: group.group,
      expected_weight: group.expectedWeight,
      weight: group.weight,
      n: group.n,
      respondents: group.respondents,
      clusters: group.clusters,
      mean: group.mean,
      sum_weights: group.sumWeights,
      sum_squared_weights: group.sumSquaredWeights,
      maximum_weight: group.maximumWeight,
      variance: group.variance,
      is_reference: group.isReference ? 1 : 0,
    })),
  )
}
