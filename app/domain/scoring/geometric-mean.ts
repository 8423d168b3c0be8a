import { combinedVariance, type StandardError } from '../statistics/combined-variance'
import { groupVariancePart, linearise, type Term } from './linearisation'
import type { GroupSums, SurveyEstimate } from './types'

/** One factor of the geometric mean. */
export interface Factor {
  readonly survey: SurveyEstimate
  /** 1 − λ_d: how much of the factor is survey. */
  readonly surveyShare: number
  /** D_d, already floored, > 0. */
  readonly score: number
}

export interface GeometricMean {
  readonly score: number
  /** null where no SE is defined. */
  readonly error: StandardError | null
}

/** The factors as terms of the linearised mean: one unit of Ŝ_d moves it L·(1/k)·(1−λ_d)/D_d. */
export function termsOf(factors: readonly Factor[], score: number): Term[] {
  return factors.map(({ survey, surveyShare, score: d }) => {
    return { survey, slope: (score * surveyShare) / (factors.length * d) }
  })
}

/** L: of the factors' scores alone. */
export function geometricMeanOf(factors: readonly Factor[]): number {
  const logarithms = factors.reduce((sum, factor) => sum + Math.log(factor.score), 0)
  return Math.exp(logarithms / factors.length)
}

/**
 * Geometric mean of scores that share their respondents, with its standard error by linearisation and
 * all covariances (method section 5): each person adds u_i = L·Σ_d (1/k)·(1−λ_d)·z_{i,d}/D_d to his
 * cluster, and V_g is section 2's over the clusters with a valid score on any of the four forms; of a
 * lonely cluster [Σ_d L·(1/k)(1−λ_d)W_{g,d}(ȳ_{g,d}−Ŝ_d)/D_d]². As R's svycontrast on svymean.
 *
 * A floored factor keeps its term, with the floor as D_d: the floor would have slope 0, which claims
 * that such a score is certain.
 * @param groups the sums that the factors' survey estimates were made from
 * @param factors at least one, each of a form of its own
 */
export function geometricMean(
  groups: readonly GroupSums[],
  factors: readonly Factor[],
): GeometricMean {
  const score = geometricMeanOf(factors)
  const terms = termsOf(factors, score)
  const parts = groups
    .map((sums) => linearise(sums, terms))
    .filter((group) => group !== null)
    .map(groupVariancePart)
  return { score, error: combinedVariance(parts) }
}
