import type { Dimension } from '../framework/framework'
import type { StandardError } from '../statistics/combined-variance'
import { studentTTwoSidedP } from '../statistics/student-t'
import type { CrossSums } from '../sums/returning-sums'
import { reasonsNotComparable, type NotComparable } from './comparability'
import { Contrast } from './contrast'
import type { ScoredPeriod } from './types'
import { weighedScore } from './weighed-score'
import { commonWeighing, leavesRecordsOut } from './weighing'

/** A difference between two scores at the same weights, with its test. Full precision, unprotected. */
export interface Difference {
  /** later − earlier; of a region and the others, its own minus their mean. */
  readonly difference: number
  /** D* of both, of the index L*; of a region and the others, its own and their mean. */
  readonly later: number
  readonly earlier: number
  /** The weights are not those of the scores on show: told "at constant weights", with both of the above. */
  readonly constantWeights: boolean
  /** The record part counts in one of them and not in all, so that the surveys alone are compared. */
  readonly surveyOnly: boolean
  /** null where no group shows its own spread in both: then there is no test. */
  readonly se: number | null
  readonly df: number | null
  /** Raw two-sided p; whether it survives the family is Benjamini–Hochberg's to say. */
  readonly p: number | null
}

export type Comparison<Reason> =
  | ({ readonly comparable: true } & Difference)
  | { readonly comparable: false; readonly reasons: readonly Reason[] }

/**
 * Change of a form or the index between two periods of a region (method section 6): later minus earlier,
 * both at the weights that the later one expects over the groups with data in both, and at its λ where
 * the record part counts in both; tested by clusters, as largely the same organisations and persons
 * answer again.
 * @param cross of a group: what the respondents without organisation who return have in the earlier
 *   (first) and the later (second) period; undefined where nobody does
 */
export function changeBetween(
  earlier: ScoredPeriod,
  later: ScoredPeriod,
  dimension: Dimension | 'index',
  cross: (group: string) => CrossSums | undefined,
): Comparison<NotComparable> {
  const reasons = reasonsNotComparable(earlier, later, dimension)
  if (reasons.length > 0) return { comparable: false, reasons }
  const { framework } = later
  const weighing = commonWeighing(earlier, later, dimension)
  const before = weighedScore(earlier, weighing, framework)
  const after = weighedScore(later, weighing, framework)
  const contrast = new Contrast([before.parts, after.parts], (group) => {
    const shared = cross(group)
    return { overlaps: shared === undefined ? [] : [{ first: 0, second: 1, cross: shared }] }
  })
  const { floor } = framework.variance
  const error = contrast.errorOf(
    1,
    dimension === 'index' ? floor.indexDifference : floor.difference,
  )
  return {
    comparable: true,
    later: after.score,
    earlier: before.score,
    constantWeights: before.isReweighed || after.isReweighed,
    surveyOnly: leavesRecordsOut(weighing, [earlier, later]),
    ...testOf(after.score - before.score, error, after.slope),
  }
}

/**
 * The two-sided t test of a difference against 0.
 * @param error of the linearised function, which moves the difference by `slope`
 */
export function testOf(
  difference: number,
  error: StandardError | null,
  slope: number,
): Pick<Difference, 'difference' | 'se' | 'df' | 'p'> {
  if (error === null || slope === 0) return { difference, se: null, df: null, p: null }
  const se = slope * error.se
  return { difference, se, df: error.df, p: studentTTwoSidedP(difference / se, error.df) }
}
