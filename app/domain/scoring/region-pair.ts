import { sameItems } from '../framework/items'
import type { Dimension } from '../framework/framework'
import type { CrossSums } from '../sums/returning-sums'
import { testOf, type Comparison } from './change'
import { formsOf, hasScore, surveyOf, type NotComparable } from './comparability'
import { Contrast } from './contrast'
import type { GroupPart } from './group-part'
import type { ScoredPeriod } from './types'
import { weighedScore, type WeighedScore } from './weighed-score'
import { ownWeighing } from './weighing'

/**
 * How far two regions of a set are apart in a quarter (method section 6): one − other, each at its own W and
 * λ, so that it is the difference of the two scores on show. Tested by clusters over both, like a change:
 * with s = 1 − λ of a region, V_h = max(Σ_c (s₁κ₁z_{c,1} − s₂κ₂z_{c,2})², floor²·Σ_p s_p²·Σ_i w²_{i,p}).
 *
 * @param cross of a group: what respondents without organisation have in the other (first) and the one
 *   (second); undefined where nobody answers in both
 */
export function compareRegions(
  one: ScoredPeriod,
  other: ScoredPeriod,
  dimension: Dimension | 'index',
  cross: (group: string) => CrossSums | undefined,
): Comparison<NotComparable> {
  const reasons = reasonsAgainst(one, other, dimension)
  if (reasons.length > 0) return { comparable: false, reasons }
  const [second, first] = [one, other].map((region) =>
    weighedScore(region, ownWeighing(region, dimension), region.framework),
  ) as [WeighedScore, WeighedScore]
  const contrast = new Contrast([scaledParts(first), scaledParts(second)], (group) => {
    const shared = cross(group)
    return { overlaps: shared === undefined ? [] : [{ first: 0, second: 1, cross: shared }] }
  })
  const { floor } = one.framework.variance
  const least = dimension === 'index' ? floor.indexDifference : floor.difference
  return {
    ...{ comparable: true, later: second.score, earlier: first.score },
    ...{ constantWeights: false, surveyOnly: false },
    ...testOf(second.score - first.score, contrast.errorOf(1, least), 1),
  }
}

/** The parts as they move the score itself: of a form the survey's share of it. */
function scaledParts({ parts, slope }: WeighedScore): GroupPart[] {
  return parts.map((part) => ({
    ...part,
    factor: part.factor * slope,
    squaredWeights: part.squaredWeights * slope ** 2,
    borrowed: part.borrowed * slope ** 2,
  }))
}

/** The same groups must have data in both: else the difference is one of who was heard. */
function reasonsAgainst(
  one: ScoredPeriod,
  other: ScoredPeriod,
  dimension: Dimension | 'index',
): NotComparable[] {
  if (!hasScore(one, dimension) || !hasScore(other, dimension)) return ['no_score']
  const forms = formsOf(dimension)
  const isAlike = forms.every((form) => heardOn(one, form) === heardOn(other, form))
  const asksTheSame = forms.every((form) => sameItems(one.framework, other.framework, form))
  const reasons: NotComparable[] = asksTheSame ? [] : ['other_items']
  return isAlike ? reasons : [...reasons, 'other_groups']
}

function heardOn({ scores }: ScoredPeriod, form: Dimension): string {
  const heard = surveyOf(scores, form).groups.filter(({ n }) => n > 0)
  return JSON.stringify(heard.map(({ group }) => group).sort())
}
