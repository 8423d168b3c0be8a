import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import { groupGap, type GroupGap } from '../scoring/group-gap'
import type { GroupOverlap } from '../scoring/group-overlap'
import { marginOf } from '../scoring/interval'
import type { OnShowGroupScore } from './on-show'
import { releaseGroupsOnShow } from './on-show-door'
import type { Disclosed } from './released'
import { areDemonstrable } from './released-differences'
import { roundHalfAway } from './rounding'

/** Fewer clusters in common than these would show in the error of the difference. */
const LEAST_SHARED = 5

/** How far two groups of a region are apart on a form, as it may leave. */
export interface ReleasedGap {
  readonly dimension: Dimension
  /** Codes of the groups; `one` comes first in the framework. */
  readonly one: string
  readonly other: string
  /** one − other in whole points, as group means are. */
  readonly difference: number
  /** One decimal, p three. */
  readonly se: number
  readonly df: number
  readonly p: number
  /** Half the width of the 95 % interval, in whole points. */
  readonly margin: number
  /** After Benjamini–Hochberg over all of the region and quarter. */
  readonly demonstrable: boolean
}

/**
 * The door for gaps between the groups of a region in one quarter (method section 6). A gap tells no more
 * than its two means: both are on show exactly, as they stand today, and so is the standard error of both,
 * which asks ten persons of every group with data. Where one to four clusters answer in both, the three errors
 * together would tell what these answered: then no gap is told, whatever it is.
 *
 * @param groups all of one region and quarter
 * @param overlaps of the same, as scored
 * @param framework that they were made with
 */
export function releaseGaps(
  groups: readonly OnShowGroupScore[],
  overlaps: readonly GroupOverlap[],
  framework: Framework,
): Disclosed<readonly ReleasedGap[]> {
  const told = releaseGroupsOnShow(groups)
  const isPrecise = (place: number) => {
    const { score, se, waiting } = told[place] as (typeof told)[number]
    return typeof score === 'number' && se !== null && !waiting
  }
  const tested = groups.flatMap((row, place) =>
    isPrecise(place) && row.isReference && row.mean !== null ? [{ ...row, mean: row.mean }] : [],
  )
  const found = DIMENSIONS.flatMap((dimension) => {
    const ofForm = framework.groups.flatMap(({ code }) =>
      tested.filter((row) => row.dimension === dimension && row.group === code),
    )
    return ofForm.flatMap((one, place) =>
      ofForm.slice(place + 1).flatMap((other) => {
        const overlap = overlaps.find(({ scale, one: first, other: second }) => {
          const isPair =
            [first, second].includes(one.group) && [first, second].includes(other.group)
          return scale === dimension && isPair
        })
        if (overlap !== undefined && overlap.clusters < LEAST_SHARED) return []
        return [{ dimension, one, other, gap: groupGap(one, other, overlap, framework) }]
      }),
    )
  })
  const survives = areDemonstrable(found.map(({ gap }) => gap.p))
  const gaps = found.map(({ dimension, one, other, gap }, place): ReleasedGap => {
    const demonstrable = survives[place] as boolean
    return { dimension, one: one.group, other: other.group, ...rounded(gap), demonstrable }
  })
  return gaps as readonly ReleasedGap[] as Disclosed<readonly ReleasedGap[]>
}

function rounded({ difference, se, df, p }: GroupGap) {
  return {
    difference: roundHalfAway(difference, 0),
    se: roundHalfAway(se, 1),
    df: roundHalfAway(df, 1),
    p: roundHalfAway(p, 3),
    margin: roundHalfAway(marginOf(se, df), 0),
  }
}
