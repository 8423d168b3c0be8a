import type { Scale } from '#app/domain/framework/framework'
import type { GroupEstimate } from '#app/domain/scoring/types'
import type { Database } from '../client.server'
import { matching, type ScoreFilter, type ScorePosition } from './score-filter'

/** A group's part of a survey score as stored: unprotected. `scale` may be cooperation. */
export interface StoredGroupEstimate extends GroupEstimate, ScorePosition {
  readonly scale: Scale
}

/** Sorted by region set, region, period, scale and group, each in code-unit order. */
export async function findAllBy(
  db: Database,
  filter: ScoreFilter = {},
): Promise<readonly StoredGroupEstimate[]> {
  const rows = await db
    .selectFrom('score_group')
    .innerJoin('region', 'region.id', 'score_group.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .selectAll('score_group')
    .select(['region_set.name as region_set', 'region.name as region'])
    .where(matching('score_group', filter))
    .orderBy('region_set.name')
    .orderBy('region.name')
    .orderBy('score_group.period')
    .orderBy('score_group.dimension')
    .orderBy('score_group.stakeholder_group')
    .execute()
  return rows.map((row) => ({
    regionSet: row.region_set,
    region: row.region,
    regionId: row.region_id,
    period: row.period,
    scale: row.dimension as Scale,
    group: row.stakeholder_group,
    expectedWeight: row.expected_weight,
    weight: row.weight,
    n: row.n,
    respondents: row.respondents,
    clusters: row.clusters,
    mean: row.mean,
    sumWeights: row.sum_weights,
    sumSquaredWeights: row.sum_squared_weights,
    maximumWeight: row.maximum_weight,
    variance: row.variance,
    isReference: row.is_reference === 1,
  }))
}
