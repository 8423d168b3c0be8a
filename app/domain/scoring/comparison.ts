import { groupBy, heldIn } from '../grouping'
import { itemsOf } from '../framework/items'
import type { Dimension } from '../framework/framework'
import type { Overlap } from '../sums/returning-sums'
import { testOf, type Comparison } from './change'
import type { Common } from './cluster-products'
import { formsOf, hasScore, surveyOf } from './comparability'
import { Contrast } from './contrast'
import type { DifferenceReason } from './difference'
import type { ScoredPeriod } from './types'
import { weighedScore, type WeighedScore } from './weighed-score'
import { leavesRecordsOut, weighingAmong, type Weighing } from './weighing'

/** What regions of a set have in common in one group, of respondents without organisation. */
export interface CommonOfRegions {
  /** Of those two by two in which somebody answers. */
  readonly overlaps: (regions: readonly ScoredPeriod[], group: string) => readonly Overlap[]
  /** K + 1, as PersonsInThree.countedAgain; undefined where nobody answers in three. */
  readonly countedAgain: (
    regions: readonly ScoredPeriod[],
    group: string,
  ) => Float64Array | undefined
}

/**
 * Every region of a set in one period against the unweighted mean of the others (method section 6), all at
 * the region's own weights: W of its groups, and λ where the record part counts in all. Others are those
 * with the same items and the same groups with data; at least two must remain. Tested by clusters over
 * all that take part, like a change.
 * @param regions all of one set in one period
 * @returns one for each region, in the same order
 */
export function compareWithOthers(
  regions: readonly ScoredPeriod[],
  dimension: Dimension | 'index',
  common: CommonOfRegions,
): Comparison<DifferenceReason>[] {
  const scored = regions.filter((region) => hasScore(region, dimension))
  const alike = groupBy(scored, (region) => likenessOf(region, dimension))
  const found = new Map<ScoredPeriod, Comparison<DifferenceReason>>()
  for (const members of alike.values()) {
    const peers = new Peers(members, dimension, common)
    members.forEach((region, place) => found.set(region, peers.comparisonOf(place)))
  }
  return regions.map((region) => found.get(region) ?? { comparable: false, reasons: ['no_score'] })
}

/** What regions must have in common to be compared: items and groups with data, in each form. */
function likenessOf({ framework, scores }: ScoredPeriod, dimension: Dimension | 'index'): string {
  return JSON.stringify(
    formsOf(dimension).map((form) => [
      itemsOf(framework, form),
      ...surveyOf(scores, form)
        .groups.filter(({ n }) => n > 0)
        .map(({ group }) => group)
        .sort(),
    ]),
  )
}

/** Scores of all peers at the weights of one of them. */
interface Weighed {
  readonly scores: readonly WeighedScore[]
  readonly sum: number
  readonly contrast: Contrast
  readonly surveyOnly: boolean
}

/** Regions that are compared with one another. */
class Peers {
  readonly #members: readonly ScoredPeriod[]
  readonly #dimension: Dimension | 'index'
  readonly #common: CommonOfRegions
  readonly #commonIn = new Map<string, Common>()
  /** Most regions of a set have the same weights: what they make of all is made once. */
  readonly #weighed = new Map<string, Weighed>()

  constructor(
    members: readonly ScoredPeriod[],
    dimension: Dimension | 'index',
    common: CommonOfRegions,
  ) {
    this.#members = members
    this.#dimension = dimension
    this.#common = common
  }

  comparisonOf(place: number): Comparison<DifferenceReason> {
    const { framework } = this.#members[place] as ScoredPeriod
    const others = this.#members.length - 1
    if (others < framework.comparison.minimumOthers) {
      return { comparable: false, reasons: ['too_few_others'] }
    }
    const { scores, sum, contrast, surveyOnly } = this.#weighedLike(place)
    const { score, slope } = scores[place] as WeighedScore
    const mean = (sum - score) / others
    const { floor } = framework.variance
    const least = this.#dimension === 'index' ? floor.indexDifference : floor.difference
    return {
      comparable: true,
      later: score,
      earlier: mean,
      constantWeights: scores.some(({ isReweighed }) => isReweighed),
      surveyOnly,
      ...testOf(score - mean, contrast.errorOf(place, least), slope),
    }
  }

  #weighedLike(place: number): Weighed {
    const region = this.#members[place] as ScoredPeriod
    const weighing = weighingAmong(region, this.#members, this.#dimension)
    const key = JSON.stringify([
      ...weighing.forms.map(({ weights, recordWeight }) => [recordWeight, ...weights.entries()]),
      [...weighing.weights],
    ])
    return heldIn(this.#weighed, key, () => this.#weigh(weighing))
  }

  #weigh(weighing: Weighing): Weighed {
    const members = this.#members
    const scores = members.map((member) => weighedScore(member, weighing, member.framework))
    return {
      scores,
      sum: scores.reduce((sum, { score }) => sum + score, 0),
      contrast: new Contrast(
        scores.map(({ parts }) => parts),
        (group) => this.#inGroup(group),
      ),
      surveyOnly: leavesRecordsOut(weighing, members),
    }
  }

  #inGroup(group: string): Common {
    return heldIn(this.#commonIn, group, () => ({
      overlaps: this.#common.overlaps(this.#members, group),
      countedAgain: this.#common.countedAgain(this.#members, group),
    }))
  }
}
