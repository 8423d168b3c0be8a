import { kindOf } from '#app/domain/calendar/period'
import type { Scale } from '#app/domain/framework/framework'
import type { GroupEstimate, RegionScores } from '#app/domain/scoring/types'
import type { Insertable } from 'kysely'
import type { ScoreGroupTable } from '#db/schema/scores'
import type { Database } from '../client.server'
import { PackedRows } from '../packed-rows.server'
import { inTextOrder } from './key-order'
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
    .select(['region_set.name as regionSet', 'region.name as region', 'region.id as regionId'])
    .select(['score_group.period', 'score_group.content'])
    .where(matching('score_group', filter))
    .orderBy('region_set.name')
    .orderBy('region.name')
    .orderBy('score_group.period')
    .execute()
  return rows.flatMap(({ content, ...position }) => GROUPS.unpack(content, position))
}

/** What is kept of one group; the rest stands beside it. */
type PackedGroup = Omit<StoredGroupEstimate, keyof ScorePosition>

const GROUPS = new PackedRows<PackedGroup>({
  ...{ scale: 'text', group: 'text', expectedWeight: 'number', weight: 'number', n: 'number' },
  ...{ respondents: 'number', clusters: 'number', mean: 'number', sumWeights: 'number' },
  ...{ sumSquaredWeights: 'number', maximumWeight: 'number', variance: 'number' },
  isReference: 'flag',
})

/** What is stored of the groups of a region and period; nothing where there are none. */
export function toGroupRows(
  regionId: number,
  { period, survey }: RegionScores,
): Insertable<ScoreGroupTable>[] {
  const packed = survey.flatMap(({ scale, groups }) =>
    groups.map((group): PackedGroup => ({ ...group, scale })),
  )
  if (packed.length === 0) return []
  const inOrder = inTextOrder(
    packed,
    ({ scale }) => scale,
    ({ group }) => group,
  )
  const content = GROUPS.pack(inOrder)
  return [{ region_id: regionId, period, period_kind: kindOf(period), content }]
}
