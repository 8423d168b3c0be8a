import { SCALES } from '../framework/framework'
import {
  combinedVariance,
  type StandardError,
  type VariancePart,
} from '../statistics/combined-variance'
import { withoutRoundingNoise } from '../statistics/rounding-noise'
import { K, OWN_LAYOUT } from '../sums/layout'
import { countClusters, squaredClusterTotals } from './clusters'
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

/** What one unit of Ŝ_d moves the geometric mean: L·(1/k)·(1−λ_d)/D_d. */
function slope(factor: Factor, score: number, count: number): number {
  return (score * factor.surveyShare) / (count * factor.score)
}

/** V_g of one group for u_i = Σ_d slope_d·z_{i,d}; null where nobody in it has a valid score. */
function groupPart(
  sums: GroupSums,
  factors: readonly Factor[],
  slopes: readonly number[],
): VariancePart | null {
  const clusters = countClusters(sums, OWN_LAYOUT.validAny)
  const coefficients = new Float64Array(2 * K)
  let persons = 0
  let distance = 0
  let distanceSize = 0
  let regionPersons = 0
  factors.forEach(({ survey }, d) => {
    const k = SCALES.indexOf(survey.scale)
    const found = survey.groups.find((one) => one.group === sums.group)
    if (!found || found.mean === null || survey.score === null) return
    const perWeight = ((slopes[d] as number) * found.weight) / found.sumWeights
    coefficients[k]! -= perWeight * found.mean
    coefficients[K + k]! += perWeight
    persons = Math.max(persons, found.n)
    regionPersons = Math.max(regionPersons, survey.n)
    const moved = (slopes[d] as number) * found.weight
    distance += moved * (found.mean - survey.score)
    distanceSize += moved * (Math.abs(found.mean) + Math.abs(survey.score))
  })
  if (persons === 0) return null
  if (clusters === 1) {
    return { clusters, variance: withoutRoundingNoise(distance, distanceSize, regionPersons) ** 2 }
  }
  const squares = squaredClusterTotals(sums, coefficients, persons)
  return { clusters, variance: (clusters / (clusters - 1)) * squares }
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
  const logarithms = factors.reduce((sum, factor) => sum + Math.log(factor.score), 0)
  const score = Math.exp(logarithms / factors.length)
  const slopes = factors.map((factor) => slope(factor, score, factors.length))
  const parts = groups
    .map((sums) => groupPart(sums, factors, slopes))
    .filter((part) => part !== null)
  return { score, error: combinedVariance(parts) }
}
