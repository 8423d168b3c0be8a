import { kindOf, type Period } from '#app/domain/calendar/period'
import { COOPERATION_ROW } from '#app/domain/disclosure/cooperation'
import type { OnShowGroupScore, OnShowScore } from '#app/domain/disclosure/on-show'
import type { Dimension } from '#app/domain/framework/framework'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { chunksOf } from './chunks'
import { matching, type ScoreFilter } from './score-filter'

/** As the column has it. */
const COOPERATION = 'cooperation'

/** What is on show of a score or of a group, with the region's number and the edition it is of. */
export type OnShow<Row> = Row & { readonly regionId: number; readonly edition: number }

/** The four forms and the index, or the cooperation scale, whose rows bear the name COOPERATION_ROW. */
export type Scales = 'forms' | 'cooperation'

/** Sorted by region set, region, period and dimension, each in code-unit order. */
export async function findScoresBy(
  db: Database,
  filter: ScoreFilter = {},
  of: Scales = 'forms',
): Promise<readonly OnShow<OnShowScore>[]> {
  const rows = await selectRows(db, filter, of).where('stakeholder_group', '=', '').execute()
  return rows.map(({ regionSet, region, regionId, period, dimension, state, edition, content }) => {
    const score = JSON.parse(content) as OnShow<OnShowScore>
    return {
      ...score,
      ...{ regionSet, region, regionId, period, state, edition },
      dimension: nameOf(dimension) as OnShowScore['dimension'],
      // Those of an older version were stored without df.
      differences: score.differences.map((each) => ({ ...each, df: each.df ?? null })),
    }
  })
}

/** Their groups; sorted as the scores, then by group. */
export async function findGroupsBy(
  db: Database,
  filter: ScoreFilter = {},
  of: Scales = 'forms',
): Promise<readonly OnShow<OnShowGroupScore>[]> {
  const rows = await selectRows(db, filter, of).where('stakeholder_group', '<>', '').execute()
  return rows.map(({ content, ...row }) => {
    const group = JSON.parse(content) as OnShow<OnShowGroupScore>
    return {
      ...group,
      ...row,
      dimension: nameOf(row.dimension) as Dimension,
      // Those of an older version were stored without.
      respondents: group.respondents ?? null,
    }
  })
}

function nameOf(dimension: string): string {
  return dimension === COOPERATION ? COOPERATION_ROW : dimension
}

/** Puts these rows in the place of all that was on show for these quarters and years. */
export function replaceByPeriods(
  db: Database,
  periods: readonly Period[],
  scores: readonly OnShow<OnShowScore>[],
  groups: readonly OnShow<OnShowGroupScore>[],
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(periods)) {
      await transaction.deleteFrom('released_score').where('period', 'in', chunk).execute()
    }
    await insertRows(transaction, scores, groups, (row) => row.dimension)
  })
}

/** Puts what is told of cooperation beside the forms: replaceByPeriods has taken away what there was. */
export async function insertCooperation(
  db: Database,
  scores: readonly OnShow<OnShowScore>[],
  groups: readonly OnShow<OnShowGroupScore>[],
): Promise<void> {
  await insertRows(db, scores, groups, () => COOPERATION)
}

async function insertRows(
  db: Database,
  scores: readonly OnShow<OnShowScore>[],
  groups: readonly OnShow<OnShowGroupScore>[],
  dimensionOf: (row: OnShowScore | OnShowGroupScore) => string,
): Promise<void> {
  const rows = [
    ...scores.map((row) => ({ ...toRow(row, ''), dimension: dimensionOf(row) })),
    ...groups.map((row) => ({ ...toRow(row, row.group), dimension: dimensionOf(row) })),
  ]
  await bulkInsertRows(db, 'released_score', rows)
}

/** Takes everything off show. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('released_score').execute()
}

/** Quarters and years that have scores of which nothing was decided yet. */
export async function findUndecidedPeriods(db: Database): Promise<readonly Period[]> {
  const rows = await db
    .selectFrom('score')
    .select('period')
    .distinct()
    .where('period', 'not in', db.selectFrom('released_score').select('period'))
    .orderBy('period')
    .execute()
  return rows.map((row) => row.period)
}

function selectRows(db: Database, filter: ScoreFilter, of: Scales) {
  return db
    .selectFrom('released_score')
    .innerJoin('region', 'region.id', 'released_score.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .select(['region_set.name as regionSet', 'region.name as region', 'region.id as regionId'])
    .select(['released_score.period', 'released_score.dimension'])
    .select(['released_score.stakeholder_group as group', 'released_score.edition'])
    .select(['released_score.state', 'released_score.content'])
    .where(matching('released_score', filter))
    .where('released_score.dimension', of === 'forms' ? '<>' : '=', COOPERATION)
    .orderBy('region_set.name')
    .orderBy('region.name')
    .orderBy('released_score.period')
    .orderBy('released_score.dimension')
    .orderBy('released_score.stakeholder_group')
}

/** Names and what else has a column of its own stay out of the content. */
const IN_COLUMNS = {
  ...{ regionSet: undefined, region: undefined, regionId: undefined, period: undefined },
  ...{ dimension: undefined, state: undefined, edition: undefined },
}

function toRow(row: OnShow<OnShowScore | OnShowGroupScore>, group: string) {
  const { regionId, edition, state, period } = row
  return {
    region_id: regionId,
    period,
    period_kind: kindOf(period),
    stakeholder_group: group,
    state,
    edition,
    content: JSON.stringify({ ...row, ...IN_COLUMNS }),
  }
}
