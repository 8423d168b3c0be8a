import type { Framework } from '../framework/framework'
import { scoreOf, surveyOf } from './comparability'
import { blended } from './dimension'
import { geometricMeanOf, indexParts, surveyParts, type Factor, type GroupPart } from './group-part'
import { clipScore } from './interval'
import type { ScoredPeriod } from './types'
import { isSameWeighing, ownWeighing, type FormWeighing, type Weighing } from './weighing'

/** A score at given weights, linearised. */
export interface WeighedScore {
  /** D*, of the index L* */
  readonly score: number
  readonly parts: readonly GroupPart[]
  /** How much one unit of the parts' function moves the score: 1−λ* of a form. */
  readonly slope: number
  /** The weights are not those of the score on show. */
  readonly isReweighed: boolean
}

/** What a period's scores are at their own weights: it is compared with several others. */
const known = new WeakMap<ScoredPeriod, Map<Weighing['dimension'], WeighedScore>>()

/**
 * A period's score at these weights, linearised at its own means (method section 6); where the weights are
 * its own, the score itself.
 * @param weighing of groups that have data here
 * @param framework whose thresholds, likeness and floor of the index apply
 */
export function weighedScore(
  period: ScoredPeriod,
  weighing: Weighing,
  framework: Framework,
): WeighedScore {
  const { dimension } = weighing
  const own = ownWeighing(period, dimension)
  if (framework !== period.framework || !isSameWeighing(own, weighing)) {
    return weigh(period, weighing, framework)
  }
  let scores = known.get(period)
  if (scores === undefined) known.set(period, (scores = new Map<never, never>()))
  let found = scores.get(dimension)
  if (found === undefined) {
    const made = weigh(period, own, framework)
    const score = scoreOf(period.scores, dimension)?.score ?? made.score
    found = { ...made, score, isReweighed: false }
    scores.set(dimension, found)
  }
  return found
}

function weigh(period: ScoredPeriod, weighing: Weighing, framework: Framework): WeighedScore {
  const { groups } = period
  const { dimension, forms, weights } = weighing
  const isReweighed = !isSameWeighing(ownWeighing(period, dimension), weighing)
  if (dimension !== 'index') {
    const [form] = forms as [FormWeighing]
    return {
      score: formScore(period, form),
      parts: surveyParts(groups, dimension, weights, framework),
      slope: 1 - form.recordWeight,
      isReweighed,
    }
  }
  const factors = forms.map((form): Factor => ({
    dimension: form.dimension,
    weights: form.weights,
    surveyShare: 1 - form.recordWeight,
    score: formScore(period, form),
  }))
  return {
    score: clipScore(geometricMeanOf(factors, framework.indexFloor)),
    parts: indexParts(groups, factors, weights, framework),
    slope: 1,
    isReweighed,
  }
}

/** D* */
function formScore({ scores }: ScoredPeriod, form: FormWeighing): number {
  const survey = surveyOf(scores, form.dimension).groups.reduce(
    (sum, { group, mean }) => sum + (form.weights.get(group) ?? 0) * (mean ?? 0),
    0,
  )
  return blended(survey, scoreOf(scores, form.dimension)?.recordScore ?? null, form.recordWeight)
}
