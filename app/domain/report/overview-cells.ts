import type { ReleasedMean } from '../disclosure/released'
import type { BreakReason } from '../scoring/line-break'
import type { Dimension } from '../framework/framework'
import type { ShownDifference } from './shown-difference'
import type { Column } from './columns'
import type { ShownFigures } from './shown-figures'

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
export interface OverviewCell extends ShownFigures {
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
