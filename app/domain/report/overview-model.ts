import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import type { BreakReason } from '../scoring/line-break'
import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import type { ScoreStatus } from '../scoring/types'
import type { OverviewFindings } from './overview-findings'
import type { Reference } from './reference'
import type { IncomparableReason, ShownDifference } from './shown-difference'

/** The columns of the matrix: the four forms in framework order, then the index. */
export const COLUMNS = [...DIMENSIONS, 'index'] as const
export type Column = (typeof COLUMNS)[number]

/** `no_data`: nobody answered and no agreement counted, or the quarter has no row at all. */
export type CellStatus = ScoreStatus | 'no_data'

/**
 * One quarter of a sparkline as `[score, lower, upper, provisional]`; the bounds of the 95 % interval
 * are null where it may not be shown. null is a gap: no score that rests on answers in that quarter.
 */
export type OverviewTrendPoint = readonly [
  score: NonNullable<ReleasedMean>,
  lower: number | null,
  upper: number | null,
  provisional: boolean,
]

/** Where a line is interrupted: before this place in `OverviewCell.trend`, and why. */
export type OverviewLineBreak = readonly [at: number, reason: BreakReason]

/** One form (or the index) of one region in the chosen quarter. */
export interface OverviewCell {
  readonly status: CellStatus
  readonly score: ReleasedMean
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly n: number | null
  /** 0…1. */
  readonly coverage: number | null
  readonly surveyScore: ReleasedMean
  readonly recordScore: number | null
  /** Newer answers wait: the figures are of an earlier edition. */
  readonly waiting: boolean
  /** From the reference of the page; null without a score that rests on answers. */
  readonly difference: ShownDifference | null
  /** Of an index without a score: the forms that keep it from being computed or shown. */
  readonly lacking: readonly Dimension[]
  /** As long as `Overview.quarters`. */
  readonly trend: readonly (OverviewTrendPoint | null)[]
  /** In order of time; between two quarters that both have a score. */
  readonly lineBreaks: readonly OverviewLineBreak[]
}

export interface OverviewRegion {
  readonly region: string
  /** Areas in the region on the quarter's last day; null where not given. */
  readonly areas: number | null
  /** Persons: one number where all shown forms agree, else the range; null where none may be shown. */
  readonly persons: { readonly least: number; readonly most: number } | null
  /** The form or (a tie at one decimal) forms with the lowest score among those compared. */
  readonly weakest: readonly Dimension[]
  /** Forms with a score that rests on answers, so that could be compared. 0…4. */
  readonly compared: number
  readonly cells: Readonly<Record<Column, OverviewCell>>
}

export interface Overview {
  /** null in an installation without region sets. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** null where the set has no scores at all and none was asked for. */
  readonly quarter: Quarter | null
  /** From the first quarter with a row to the last or the chosen one, without holes. */
  readonly quarters: readonly Quarter[]
  /** Quarters with a row, newest first. */
  readonly choices: readonly Quarter[]
  readonly framework: OverviewFramework
  /** What the scores are held against. */
  readonly reference: Reference
  /** Quarters that may be chosen for it, newest first. */
  readonly references: readonly Quarter[]
  /** Why no score of the page can be compared, where it is one reason for all. */
  readonly incomparable: readonly IncomparableReason[] | null
  readonly regions: readonly OverviewRegion[]
  readonly findings: OverviewFindings
  /** ISO instant of the data's last change; null where unknown. */
  readonly asOf: string | null
  /** True for invented sample data. */
  readonly sample: boolean
}

/** The part of the framework that the page explains. */
export type OverviewFramework = Pick<Framework, 'version' | 'bands' | 'coverage'>

/** Whether a score rests on answers, so that forms may be compared and quarters joined by a line. */
export function restsOnAnswers(status: CellStatus): boolean {
  return status === 'final' || status === 'provisional' || status === 'survey_only'
}

/** A released mean as a place on the scale: a bound stands at its bound. */
export function positionOf(score: NonNullable<ReleasedMean>): number {
  if (score === '≤5') return 5
  return score === '≥95' ? 95 : score
}

/** The order of region names: as a Dutch reader expects, capitals and accents aside. */
export function byName(first: string, second: string): number {
  return first.localeCompare(second, 'nl')
}
