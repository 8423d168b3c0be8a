import { DIMENSIONS, SCALES, type Dimension } from '../framework/framework'
import type { RegionScores, Score, SurveyEstimate } from './types'

/** Why two scores cannot be compared. */
export type NotComparable =
  'no_score' | 'other_framework' | 'other_groups' | 'other_weights' | 'other_record_weight'

/** Weights this close are the same: one is computed anew for each period. */
const WEIGHT_TOLERANCE = 1e-9

/** The score of a dimension or the index, and the dimensions that it is made of. */
export function scoreOf(scores: RegionScores, dimension: Dimension | 'index'): Score | undefined {
  return scores.scores.find((score) => score.dimension === dimension)
}

export function surveyOf(scores: RegionScores, dimension: Dimension): SurveyEstimate {
  return scores.survey[SCALES.indexOf(dimension)] as SurveyEstimate
}

/**
 * Why two scores are not comparable (method section 6): a survey score is missing, or they were made
 * with another framework version, other groups with data, other group weights W, or another record
 * weight λ as used. For the index, in any of its four dimensions.
 * @returns every reason once, in the order above; empty where they are comparable
 */
export function reasonsNotComparable(
  first: RegionScores,
  second: RegionScores,
  dimension: Dimension | 'index',
): NotComparable[] {
  const reasons = new Set<NotComparable>()
  if (first.frameworkVersion !== second.frameworkVersion) reasons.add('other_framework')
  for (const part of dimension === 'index' ? DIMENSIONS : [dimension]) {
    const scores = [scoreOf(first, part), scoreOf(second, part)] as const
    if (scores.some((score) => (score?.surveyScore ?? null) === null)) {
      reasons.add('no_score')
      continue
    }
    const [groups, others] = [first, second].map((scores) => weightsOf(surveyOf(scores, part)))
    if (!groups || !others) continue
    if ([...groups.keys()].sort().join() !== [...others.keys()].sort().join()) {
      reasons.add('other_groups')
    } else if ([...groups].some(([group, weight]) => differ(weight, others.get(group)))) {
      reasons.add('other_weights')
    }
    if (differ(scores[0]?.recordWeight, scores[1]?.recordWeight)) reasons.add('other_record_weight')
  }
  const order: readonly NotComparable[] = [
    'no_score',
    'other_framework',
    'other_groups',
    'other_weights',
    'other_record_weight',
  ]
  return order.filter((reason) => reasons.has(reason))
}

function weightsOf(survey: SurveyEstimate): Map<string, number> {
  const withData = survey.groups.filter((group) => group.n > 0 && group.weight > 0)
  return new Map(withData.map(({ group, weight }) => [group, weight]))
}

function differ(first: number | null | undefined, second: number | null | undefined): boolean {
  return Math.abs((first ?? 0) - (second ?? 0)) > WEIGHT_TOLERANCE
}
