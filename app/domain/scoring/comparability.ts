import { DIMENSIONS, SCALES, type Dimension } from '../framework/framework'
import type { RegionScores, Score, SurveyEstimate } from './types'

/** Why two scores cannot be compared. */
export type NotComparable =
  'no_score' | 'other_framework' | 'other_groups' | 'other_weights' | 'other_record_weight'

const ORDER: readonly NotComparable[] = [
  'no_score',
  'other_framework',
  'other_groups',
  'other_weights',
  'other_record_weight',
]

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
  // A bit for each: every region is held against every other, and most are comparable.
  let reasons = 0
  const add = (reason: NotComparable): void => {
    reasons |= 1 << ORDER.indexOf(reason)
  }
  if (first.frameworkVersion !== second.frameworkVersion) add('other_framework')
  for (const part of dimension === 'index' ? DIMENSIONS : [dimension]) {
    const [one, other] = [scoreOf(first, part), scoreOf(second, part)]
    if ((one?.surveyScore ?? null) === null || (other?.surveyScore ?? null) === null) {
      add('no_score')
      continue
    }
    const groups = weightedGroups(surveyOf(first, part))
    const others = weightedGroups(surveyOf(second, part))
    if (groups.names !== others.names) add('other_groups')
    else if (groups.weights.some((weight, place) => differ(weight, others.weights[place]))) {
      add('other_weights')
    }
    if (differ(one?.recordWeight, other?.recordWeight)) add('other_record_weight')
  }
  return reasons === 0 ? [] : ORDER.filter((_, place) => (reasons & (1 << place)) !== 0)
}

interface WeightedGroups {
  readonly names: string
  /** In the order of the names. */
  readonly weights: readonly number[]
}

/** Every region is held against every other of its set: what is asked of each is found once. */
const known = new WeakMap<SurveyEstimate, WeightedGroups>()

/** The groups with data, by name. */
function weightedGroups(survey: SurveyEstimate): WeightedGroups {
  const before = known.get(survey)
  if (before) return before
  const withData = survey.groups
    .filter((group) => group.n > 0 && group.weight > 0)
    .sort((first, second) => (first.group < second.group ? -1 : 1))
  const found = {
    names: withData.map(({ group }) => group).join(),
    weights: withData.map(({ weight }) => weight),
  }
  known.set(survey, found)
  return found
}

function differ(first: number | null | undefined, second: number | null | undefined): boolean {
  return Math.abs((first ?? 0) - (second ?? 0)) > WEIGHT_TOLERANCE
}
