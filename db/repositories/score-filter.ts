import type { Period, PeriodKind } from '#app/domain/calendar/period'
import { expressionBuilder, type Expression, type SqlBool } from 'kysely'
import type { Schema } from '../schema'

/** Which scores; what is absent does not restrict, but for `by`. */
export interface ScoreFilter {
  readonly regionSet?: string
  readonly region?: string
  /** Quarters (without it) or calendar years: never both, as their names do not compare. */
  readonly by?: PeriodKind
  /** First and last quarter (or year), both inclusive. */
  readonly from?: Period
  readonly to?: Period
}

/** Where and when a score belongs. */
export interface ScorePosition {
  readonly regionSet: string
  readonly region: string
  readonly regionId: number
  readonly period: Period
}

type ScoreTables = 'score' | 'score_group' | 'released_score'

/** The condition that a filter is, on a table of scores joined with its regions and their sets. */
export function matching(table: ScoreTables, filter: ScoreFilter): Expression<SqlBool> {
  const { regionSet, region, by = 'quarter', from, to } = filter
  const eb = expressionBuilder<Schema, ScoreTables | 'region' | 'region_set'>()
  const conditions: Expression<SqlBool>[] = [
    eb(`${table}.period_kind`, '=', by),
    // All have one: it makes SQLite look each region's periods up, in the place of reading all rows.
    eb(`${table}.region_id`, 'in', eb.selectFrom('region').select('id')),
  ]
  if (regionSet !== undefined) conditions.push(eb('region_set.name', '=', regionSet))
  if (region !== undefined) conditions.push(eb('region.name', '=', region))
  if (from !== undefined) conditions.push(eb(`${table}.period`, '>=', from))
  if (to !== undefined) conditions.push(eb(`${table}.period`, '<=', to))
  return eb.and(conditions)
}
