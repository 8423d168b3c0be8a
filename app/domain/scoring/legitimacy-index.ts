import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import { isProvisional } from './dimension'
import { geometricMeanOf, indexParts, variancePart, type Factor } from './group-part'
import { heardOnAnyForm, heardWeights } from './group-weights'
import { combinedVariance } from '../statistics/combined-variance'
import { clipScore, interval, NO_INTERVAL } from './interval'
import { effectiveN } from './survey'
import type { GroupSums, Score, SurveyEstimate } from './types'

/** A form with its survey part: what the index is made of. */
export interface FormScore {
  readonly dimension: Dimension
  readonly survey: SurveyEstimate
  readonly score: Score
}

export interface LegitimacyIndex {
  readonly index: Score
  /** Of the four D, unfloored; null where there is no index. */
  readonly arithmeticMean: number | null
  /** Lowest D; of equal ones the first in framework order; null where there is no index. */
  readonly weakest: Dimension | null
}

/** Scores this close are equal: the difference is rounding. */
const TIE = 1e-9

function smallest(values: readonly (number | null)[]): number | null {
  return values.reduce((low, value) => {
    return low === null || value === null ? null : Math.min(low, value)
  })
}

function weakestOf(forms: readonly { dimension: Dimension; d: number }[]): Dimension | null {
  let weakest: { dimension: Dimension; d: number } | null = null
  for (const form of forms) if (!weakest || form.d < weakest.d - TIE) weakest = form
  return weakest?.dimension ?? null
}

/**
 * The legitimacy index L = (I·P·O·F)^¼, each D floored at 1 (method section 5), with arithmetic mean
 * and weakest form beside it.
 *
 * It needs Ŝ in all four: with any of them insufficient or records_only it is insufficient, without a
 * figure. It is provisional where any form is (also one whose status says survey_only first), or where
 * no group shows its spread in all four; else final. `suppressed` is disclosure control's to give.
 *
 * n and n_eff are of the persons with a valid score on any of the four, over whose clusters the standard
 * error is made with all covariances between forms. Respondents and coverage are those of the
 * worst-founded form: the smallest of the four.
 * @param groups the sums that the surveys were estimated from
 * @param forms all four, in framework order
 */
export function legitimacyIndex(
  groups: readonly GroupSums[],
  forms: readonly FormScore[],
  framework: Framework,
): LegitimacyIndex {
  const heard = heardOnAnyForm(groups, forms[0]?.survey.groups ?? [])
  const base = {
    dimension: 'index' as const,
    n: heard.reduce((sum, { n }) => sum + n, 0),
    respondents: smallest(forms.map(({ survey }) => survey.respondents)) ?? 0,
    coverage: smallest(forms.map(({ survey }) => survey.coverage)),
    ...{ surveyScore: null, recordScore: null, recordKnownShare: null, recordWeight: null },
  }
  const without = { ...base, score: null, se: null, df: null, effectiveN: null, ...NO_INTERVAL }
  const known = forms.flatMap(({ dimension, survey, score }) => {
    const d = score.surveyScore === null ? null : score.score
    return d === null ? [] : [{ dimension, survey, d, lambda: score.recordWeight ?? 0 }]
  })
  if (known.length < DIMENSIONS.length) {
    return {
      index: { ...without, status: 'insufficient' },
      arithmeticMean: null,
      weakest: null,
    }
  }
  const factors = known.map(({ dimension, survey, d, lambda }): Factor => {
    const weights = heardWeights(survey.groups)
    return { dimension, weights, surveyShare: 1 - lambda, score: d }
  })
  const score = geometricMeanOf(factors, framework.indexFloor)
  const parts = indexParts(groups, factors, heardWeights(heard), framework)
  const error = combinedVariance(parts.map(variancePart), framework.variance.floor.index)
  const isUncertain = error === null || forms.some((form) => isProvisional(form.survey, framework))
  return {
    index: {
      ...without,
      score: clipScore(score),
      status: isUncertain ? 'provisional' : 'final',
      effectiveN: effectiveN(parts),
      ...(error && { se: error.se, df: error.df, ...interval(score, error.se, error.df) }),
    },
    arithmeticMean: known.reduce((sum, { d }) => sum + d, 0) / known.length,
    weakest: weakestOf(known),
  }
}
