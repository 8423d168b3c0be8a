import { groupBy, keyOf } from '#app/domain/grouping'
import { kindOf, type Period } from '#app/domain/calendar/period'
import type {
  OnShowDifference,
  OnShowGroupScore,
  OnShowScore,
} from '#app/domain/disclosure/on-show'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { PackedRows } from '../packed-rows.server'
import { chunksOf } from './chunks'
import { inKeyOrder, inTextOrder } from './key-order'
import { matching, type ScoreFilter } from './score-filter'

/** What is on show of a score or of a group, with the region's number and the edition it is of. */
export type OnShow<Row> = Row & { readonly regionId: number; readonly edition: number }

/** The four forms and the index, or the cooperation scale, whose rows bear the name COOPERATION_ROW. */
export type Scales = 'forms' | 'cooperation'

/** Scores and the groups within them. */
export interface OnShowRows {
  readonly scores: readonly OnShow<OnShowScore>[]
  readonly groups: readonly OnShow<OnShowGroupScore>[]
}

/** Sorted by region set, region, period and dimension, each in code-unit order. */
export async function findScoresBy(
  db: Database,
  filter: ScoreFilter = {},
  of: Scales = 'forms',
): Promise<readonly OnShow<OnShowScore>[]> {
  const rows = await selectRows(db, filter, of)
    .select(['released_score.scores', 'released_score.differences'])
    .execute()
  return rows.flatMap(({ scores, differences, ...position }) => {
    const packed = DIFFERENCES.unpack(differences, {})
    return SCORES.unpack(scores, position).map((score, place): OnShow<OnShowScore> => ({
      ...score,
      differences: packed.filter(({ of: row }) => row === place).map(toDifference),
    }))
  })
}

/** The same of the forms, without their differences. */
export async function findScoresAloneBy(
  db: Database,
  filter: ScoreFilter,
): Promise<readonly OnShow<OnShowScore>[]> {
  const rows = await selectRows(db, filter, 'forms').select('released_score.scores').execute()
  return rows.flatMap(unpackScores)
}

/** The scores of the forms of a region and period, as they are stored. */
export interface PackedScores {
  readonly regionSet: string
  readonly region: string
  readonly regionId: number
  readonly period: Period
  readonly scores: Uint8Array
}

/** All that is on show of the forms; sorted as findScoresBy. */
export function findPacked(db: Database): Promise<readonly PackedScores[]> {
  return selectRows(db, {}, 'forms').select('released_score.scores').execute()
}

/** By dimension, without their differences. */
export function unpackScores({ scores, ...position }: PackedScores): OnShow<OnShowScore>[] {
  return SCORES.unpack(scores, { ...position, differences: [] })
}

/** Their groups; sorted as the scores, then by group. */
export async function findGroupsBy(
  db: Database,
  filter: ScoreFilter = {},
  of: Scales = 'forms',
): Promise<readonly OnShow<OnShowGroupScore>[]> {
  const rows = await selectRows(db, filter, of).select('released_score.groups').execute()
  return rows.flatMap(({ groups, ...position }) => GROUPS.unpack(groups, position))
}

/** Puts these rows in the place of all that was on show for these quarters and years. */
export function replaceByPeriods(
  db: Database,
  periods: readonly Period[],
  forms: OnShowRows,
  cooperation: OnShowRows = { scores: [], groups: [] },
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(periods)) {
      await transaction.deleteFrom('released_score').where('period', 'in', chunk).execute()
    }
    const rows = [...rowsOf('forms', forms), ...rowsOf('cooperation', cooperation)]
    const inOrder = inKeyOrder(
      rows,
      (row) => row.region_id,
      (row) => row.period,
    )
    await bulkInsertRows(transaction, 'released_score', inOrder)
  })
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
    .select('released_score.period')
    .where(matching('released_score', filter))
    .where('released_score.scales', '=', of)
    .orderBy('region_set.name')
    .orderBy('region.name')
    .orderBy('released_score.period')
}

/** What has a column of its own. */
type InColumns = 'regionSet' | 'region' | 'regionId' | 'period'

const SCORES = new PackedRows<Omit<OnShow<OnShowScore>, InColumns | 'differences'>>({
  ...{ dimension: 'text', state: 'text', edition: 'number', frameworkVersion: 'text' },
  ...{ status: 'text', lineBreak: 'text', score: 'number', se: 'number', df: 'number' },
  ...{ ciLow: 'number', ciHigh: 'number', n: 'number', effectiveN: 'number' },
  ...{ respondents: 'number', coverage: 'number', surveyScore: 'number' },
  ...{ recordScore: 'number', recordKnownShare: 'number', recordWeight: 'number' },
})

const GROUPS = new PackedRows<Omit<OnShow<OnShowGroupScore>, InColumns>>({
  ...{ dimension: 'text', group: 'text', state: 'text', edition: 'number' },
  ...{ frameworkVersion: 'text', expectedWeight: 'number', weight: 'number', n: 'number' },
  ...{ respondents: 'number', clusters: 'number', mean: 'number', sumWeights: 'number' },
  ...{ sumSquaredWeights: 'number', maximumWeight: 'number', variance: 'number' },
  isReference: 'flag',
})

/** With the place of its score among those of the region and period; reasons are codes with blanks between them. */
type PackedDifference = Omit<OnShowDifference, 'reasons'> & {
  readonly of: number
  readonly reasons: string
}

const DIFFERENCES = new PackedRows<PackedDifference>({
  ...{ of: 'number', against: 'text', difference: 'number', later: 'number', earlier: 'number' },
  ...{ constantWeights: 'flag', surveyOnly: 'flag', se: 'number', df: 'number', p: 'number' },
  ...{ demonstrable: 'flag', reasons: 'text' },
})

function toDifference({ of: _, reasons, ...difference }: PackedDifference): OnShowDifference {
  const codes = reasons.split(' ').filter((code) => code !== '')
  return { ...difference, reasons: codes as OnShowDifference['reasons'][number][] }
}

function rowsOf(scales: Scales, { scores, groups }: OnShowRows) {
  const keyOfRow = (row: { readonly regionId: number; readonly period: Period }) =>
    keyOf(row.regionId, row.period)
  const groupsOf = groupBy(groups, keyOfRow)
  return [...groupBy(scores, keyOfRow)].map(([key, [first, ...others]]) => {
    const { regionId, period } = first
    const ofForms = inTextOrder([first, ...others], ({ dimension }) => dimension)
    const differences = ofForms.flatMap((row, of) =>
      row.differences.map((one) => ({ ...one, of, reasons: one.reasons.join(' ') })),
    )
    const ofGroups = inTextOrder(
      groupsOf.get(key) ?? [],
      ({ dimension }) => dimension,
      ({ group }) => group,
    )
    return {
      ...{ region_id: regionId, period, period_kind: kindOf(period), scales },
      scores: SCORES.pack(ofForms),
      differences: DIFFERENCES.pack(differences),
      groups: GROUPS.pack(ofGroups),
    }
  })
}
