import { DIMENSIONS, SCALES, type Dimension } from '../framework/framework'
import { sameItems } from '../framework/items'
import { commonShare } from './group-weights'
import type { RegionScores, Score, ScoredPeriod, SurveyEstimate } from './types'

/** Why two scores cannot be compared (method section 6). */
export type NotComparable = 'no_score' | 'other_items' | 'other_groups' | 'answers_gone'

/** Common weight is compared unrounded, up to rounding of the arithmetic. */
const SHARE_TOLERANCE = 1e-9

/** The score of a dimension or the index. */
export function scoreOf(scores: RegionScores, dimension: Dimension | 'index'): Score | undefined {
  return scores.scores.find((score) => score.dimension === dimension)
}

export function surveyOf(scores: RegionScores, dimension: Dimension): SurveyEstimate {
  return scores.survey[SCALES.indexOf(dimension)] as SurveyEstimate
}

/** The forms that a score is made of: itself, or all four of the index. */
export function formsOf(dimension: Dimension | 'index'): readonly Dimension[] {
  return dimension === 'index' ? DIMENSIONS : [dimension]
}

/** Whether there is a score that rests on answers: at least provisional. */
export function hasScore({ scores }: ScoredPeriod, dimension: Dimension | 'index'): boolean {
  const score = scoreOf(scores, dimension)
  if (score === undefined || score.score === null) return false
  return dimension === 'index' || score.surveyScore !== null
}

/**
 * Why two scores are not comparable: one of them is missing or rests on records alone; the form asks other
 * items; or the groups with data in both carry too little of the newer one's expected weight. The index
 * is comparable where each of its forms is.
 * @returns every reason once, in that order; empty where they are comparable
 */
export function reasonsNotComparable(
  earlier: ScoredPeriod,
  later: ScoredPeriod,
  dimension: Dimension | 'index',
): NotComparable[] {
  if (!hasScore(earlier, dimension) || !hasScore(later, dimension)) return ['no_score']
  const { minimumCommonWeight } = later.framework.comparison
  const forms = formsOf(dimension)
  const reasons: NotComparable[] = []
  if (!forms.every((form) => sameItems(earlier.framework, later.framework, form))) {
    reasons.push('other_items')
  }
  const isCommon = (form: Dimension) =>
    commonShare(surveyOf(later.scores, form).groups, surveyOf(earlier.scores, form).groups) >=
    minimumCommonWeight - SHARE_TOLERANCE
  if (!forms.every(isCommon)) reasons.push('other_groups')
  return reasons
}
