import { groupBy, keyOf } from '#app/domain/grouping'
import { follows, toldBy } from '#app/domain/disclosure/constant-figures'
import type { OnShowGroupScore, OnShowScore } from '#app/domain/disclosure/on-show'
import { formsOf, surveyOf } from '#app/domain/scoring/comparability'
import type { ScoreDifference } from '#app/domain/scoring/difference'
import { commonWeights } from '#app/domain/scoring/group-weights'
import type { OnShow } from '#db/repositories/released-scores.server'
import type { ScoredRegionPeriod } from '../scores/score-regions.server'

/** What is on show of a quarter. */
export interface ShownQuarter {
  readonly scores: readonly OnShow<OnShowScore>[]
  readonly groups: readonly OnShow<OnShowGroupScore>[]
}

type Quarter = readonly [ShownQuarter, readonly ScoredRegionPeriod[]]

/**
 * Says of changes since a chosen quarter whether both means, at the weights of the later one, follow from
 * what is on show: looking adds nothing to the release ledger.
 */
export function followFromShown(
  later: Quarter,
  earlier: Quarter,
): (change: ScoreDifference) => boolean {
  const quarters = [later, earlier].map(([shown, scored]) => ({
    scores: groupBy(shown.scores, keyOfForm),
    groups: groupBy(shown.groups, keyOfForm),
    scored: new Map(scored.map((one) => [one.regionId, one.scores])),
  }))
  return ({ regionId, dimension, comparison }) => {
    if (!comparison.comparable) return false
    if (!comparison.constantWeights) return true
    const [now, then] = quarters.map(({ scored }) => scored.get(regionId))
    if (now === undefined || then === undefined) return false
    return formsOf(dimension).every((form) => {
      const weights = commonWeights(surveyOf(now, form).groups, surveyOf(then, form).groups)
      return [now, then].every((scores, place) => {
        const key = keyOf(regionId, form)
        const shown = quarters[place]
        const told = toldBy(shown?.scores.get(key)?.[0], shown?.groups.get(key) ?? [])
        return follows(surveyOf(scores, form).groups, weights, told)
      })
    })
  }
}

function keyOfForm(row: { readonly regionId: number; readonly dimension: string }): string {
  return keyOf(row.regionId, row.dimension)
}
