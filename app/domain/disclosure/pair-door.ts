import type { Dimension } from '../framework/framework'
import type { Comparison } from '../scoring/change'
import type { NotComparable } from '../scoring/comparability'
import type { OnShowScore } from './on-show'
import { roundedDifference } from './on-show-door'
import type { Disclosed, ReleasedDifference } from './released'
import { areDemonstrable, differenceFrom } from './released-differences'

/** How far two regions of a set are apart on a form or the index: one − other, one decimal. */
export interface ReleasedPair extends Omit<
  ReleasedDifference,
  'against' | 'constantWeights' | 'surveyOnly'
> {
  readonly dimension: Dimension | 'index'
  readonly one: string
  readonly other: string
}

/** Two regions with the rows of theirs that are on show; undefined where there is none. */
export interface ComparedRegions {
  readonly dimension: Dimension | 'index'
  readonly one: string
  readonly other: string
  readonly rows: readonly (OnShowScore | undefined)[]
  readonly comparison: Comparison<NotComparable>
}

/**
 * The door for differences between two regions (method section 6): of the two scores on show, so both are
 * told exactly, as they stand today. Its test needs the standard error of both.
 *
 * @param pairs all that are compared: they are the family of Benjamini–Hochberg
 */
export function releasePairs(
  pairs: readonly ComparedRegions[],
): Disclosed<readonly ReleasedPair[]> {
  const found = pairs.map(({ rows, comparison }) => {
    return differenceFrom('others', { comparison, mayTell: true }, rows)
  })
  const tested = found.filter(({ p }) => p !== null)
  const survives = areDemonstrable(tested.map(({ p }) => p as number))
  const released = found.map((each, place): ReleasedPair => {
    const { dimension, one, other } = pairs[place] as ComparedRegions
    const demonstrable = survives[tested.indexOf(each)] ?? null
    const { difference, later, earlier, se, df, p, margin, reasons } = roundedDifference(each)
    return {
      ...{ dimension, one, other, difference, later, earlier },
      ...{ se, df, p, margin, demonstrable, reasons },
    }
  })
  return released as readonly ReleasedPair[] as Disclosed<readonly ReleasedPair[]>
}
