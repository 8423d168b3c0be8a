import type { Dimension } from '../framework/framework'
import type { Period } from '../calendar/period'
import type { Against, DifferenceReason } from '../scoring/difference'
import type { BreakReason } from '../scoring/line-break'
import type { ScoreStatus } from '../scoring/types'

declare const disclosed: unique symbol

/**
 * A value that has been through disclosure control (method section 9). Only domain/disclosure makes
 * one; services that read return nothing else, so no page, file or API can pass anything else.
 */
export type Disclosed<T> = T & { readonly [disclosed]: true }

/** A mean as it may leave: rounded, its extremes as a bound only, null where missing or suppressed. */
export type ReleasedMean = number | '≤5' | '≥95' | null

/** Why a difference is not told: `not_shown` where one of the scores is not on show as it stands today. */
export type UntoldReason = DifferenceReason | 'not_shown'

/**
 * A difference from something else. Where one of the scores is not on show as it stands today, or only
 * as a bound, or where one of the two at the same weights may not be told, there is none: `not_shown`. SE,
 * df, p and margin need the SE of both on show; `demonstrable` is after Benjamini–Hochberg over the whole
 * family, null without a test.
 */
export interface ReleasedDifference {
  readonly against: Against
  readonly difference: number | null
  /** Both at the same weights, one decimal; against the other regions, `earlier` is their mean. */
  readonly later: number | null
  readonly earlier: number | null
  /** Those weights are not the ones of the scores on show: it is said, with both of the above. */
  readonly constantWeights: boolean
  /** The surveys alone are compared, as the record part does not count in both: it is said. */
  readonly surveyOnly: boolean
  readonly se: number | null
  readonly df: number | null
  readonly p: number | null
  /** Half the width of the difference's 95 % interval, t(0.975, df)·SE. */
  readonly margin: number | null
  readonly demonstrable: boolean | null
  /** Why there is no difference; empty where there is one. */
  readonly reasons: readonly UntoldReason[]
}

/** A row of `scores`: rounded as method section 9 says. null is missing or suppressed; `status` tells which. */
export interface ReleasedScore {
  readonly regionSet: string
  readonly region: string
  readonly period: Period
  readonly dimension: Dimension | 'index'
  readonly score: ReleasedMean
  readonly se: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly df: number | null
  readonly n: number | null
  readonly effectiveN: number | null
  readonly coverage: number | null
  readonly surveyScore: ReleasedMean
  readonly recordScore: number | null
  readonly status: ScoreStatus
  readonly change: number | null
  readonly changeP: number | null
  readonly changeDemonstrable: boolean | null
  readonly frameworkVersion: string
  /** The figures are of an earlier edition: newer answers wait until they can be shown beside it. */
  readonly waiting: boolean
  /** Why a line through the quarters is interrupted before this one; null where it goes on. */
  readonly lineBreak: BreakReason | null
  /** Beside an index that is told: the mean of its four forms (method section 5); null where one is no number. */
  readonly arithmeticMean: number | null
  /** At most one of each kind; `change` is the one against the previous quarter, of a year against the previous year. */
  readonly differences: readonly ReleasedDifference[]
}

/** A stakeholder group's mean within a score: a whole number; n null, and blank, where hidden. */
export interface ReleasedGroupScore extends ReleasedScore {
  readonly stakeholderGroup: string
  /** Whether its variance is its own; else it is borrowed. null where hidden, and without answers. */
  readonly isReference: boolean | null
  /** Persons with any answered item; null where n is, and in an edition of before they were kept. */
  readonly respondents: number | null
}
