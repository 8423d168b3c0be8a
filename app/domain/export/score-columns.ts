import type { Scale } from '../framework/framework'
import type { Period } from '../calendar/period'
import type { ScoreStatus } from '../scoring/types'

/** The columns of `scores`, in files and API alike: stable, additions only at the end. */
export const SCORE_COLUMNS = [
  'region_set',
  'region',
  'period',
  'dimension',
  'score',
  'se',
  'ci_low',
  'ci_high',
  'df',
  'n',
  'n_eff',
  'coverage',
  'survey_score',
  'record_score',
  'status',
  'change',
  'change_p',
  'change_demonstrable',
  'framework_version',
  'waiting',
  'change_against',
  'change_reason',
  'change_from',
  'change_to',
  'change_basis',
  'line_break',
] as const

/** The columns of a file of scores; rows by stakeholder group name it after the dimension. */
export function scoreColumnsOf(byGroup: boolean): string[] {
  const columns: string[] = [...SCORE_COLUMNS]
  if (byGroup) columns.splice(columns.indexOf('dimension') + 1, 0, 'stakeholder_group')
  return columns
}

export type ScoreColumn = (typeof SCORE_COLUMNS)[number]
export type ExportValue = string | number | boolean | null
export type ExportRow = Readonly<Record<string, ExportValue>>

/** What an exported row needs; released rows have it, and so do the operator's unprotected ones. */
export interface ExportableScore {
  readonly regionSet: string
  readonly region: string
  readonly period: Period
  readonly dimension: Scale | 'index'
  readonly stakeholderGroup?: string
  readonly score: number | string | null
  readonly se: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly df: number | null
  readonly n: number | null
  readonly effectiveN: number | null
  readonly coverage: number | null
  readonly surveyScore: number | string | null
  readonly recordScore: number | null
  readonly status: ScoreStatus
  readonly change: number | null
  readonly changeP: number | null
  readonly changeDemonstrable: boolean | null
  readonly frameworkVersion: string
  /** null where it says nothing: the operator's figures are always of today. */
  readonly waiting: boolean | null
  readonly changeAgainst: Period | null
  readonly changeReason: string | null
  /** The two scores that the change is the difference of. */
  readonly changeFrom: number | null
  readonly changeTo: number | null
  /** Why these are not the scores on show, codes between semicolons; null where they are. */
  readonly changeBasis: string | null
  /** null where the line goes on, or where nothing is said of it. */
  readonly lineBreak: string | null
}

/** One row under its public column names. */
export function toExportRow(row: ExportableScore): ExportRow {
  return {
    region_set: row.regionSet,
    region: row.region,
    period: row.period,
    dimension: row.dimension,
    ...(row.stakeholderGroup === undefined ? {} : { stakeholder_group: row.stakeholderGroup }),
    score: row.score,
    se: row.se,
    ci_low: row.ciLow,
    ci_high: row.ciHigh,
    df: row.df,
    n: row.n,
    n_eff: row.effectiveN,
    coverage: row.coverage,
    survey_score: row.surveyScore,
    record_score: row.recordScore,
    status: row.status,
    change: row.change,
    change_p: row.changeP,
    change_demonstrable: row.changeDemonstrable,
    framework_version: row.frameworkVersion,
    waiting: row.waiting,
    change_against: row.changeAgainst,
    change_reason: row.changeReason,
    change_from: row.changeFrom,
    change_to: row.changeTo,
    change_basis: row.changeBasis,
    line_break: row.lineBreak,
  }
}

/** region_set, region, period, dimension, group: by code unit, the same on every machine. */
export function compareExportRows(left: ExportRow, right: ExportRow): number {
  for (const key of ['region_set', 'region', 'period', 'dimension', 'stakeholder_group']) {
    const a = String(left[key] ?? '')
    const b = String(right[key] ?? '')
    if (a !== b) return a < b ? -1 : 1
  }
  return 0
}
