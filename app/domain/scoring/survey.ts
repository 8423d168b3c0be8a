import { SCALES, type Framework, type Scale } from '../framework/framework'
import { combinedVariance } from '../statistics/combined-variance'
import { withoutRoundingNoise } from '../statistics/rounding-noise'
import { K } from '../sums/layout'
import { noCoefficients, squaredClusterTotals } from './clusters'
import type { ExpectedWeight } from './expected-weights'
import { groupTotals, type GroupTotals } from './group-totals'
import type { GroupEstimate, GroupSums, SurveyEstimate } from './types'

interface ExpectedGroup extends GroupTotals {
  readonly group: string
  readonly sums: GroupSums | undefined
  readonly expectedWeight: number
  /** W_g renormalised over groups with a valid score. */
  readonly weight: number
  readonly mean: number | null
}

function expectedGroups(
  groups: readonly GroupSums[],
  k: number,
  expected: readonly ExpectedWeight[],
): ExpectedGroup[] {
  const sumsOf = new Map(groups.map((sums) => [sums.group, sums]))
  const found = expected.map(({ group, weight }) => {
    const sums = sumsOf.get(group)
    return { group, sums, expectedWeight: weight, ...groupTotals(sums, k) }
  })
  const heard = found.reduce((sum, one) => (one.n > 0 ? sum + one.expectedWeight : sum), 0)
  return found.map((one) => ({
    ...one,
    weight: one.n > 0 ? one.expectedWeight / heard : 0,
    mean: one.n > 0 ? one.sumWeightedScores / one.sumWeights : null,
  }))
}

/** V_g = m/(m−1)·Σ_c z_c² with z_i = w_i (y_i − ȳ_g); of a lonely cluster W_g²(ȳ_g − Ŝ)². */
function groupVariance(one: ExpectedGroup, k: number, score: number, n: number): number {
  if (!one.sums || one.mean === null) return 0
  if (one.clusters === 1) {
    const distance = withoutRoundingNoise(one.mean - score, Math.abs(one.mean) + Math.abs(score), n)
    return (one.weight * distance) ** 2
  }
  const coefficients = noCoefficients()
  coefficients[k] = (-one.weight * one.mean) / one.sumWeights
  coefficients[K + k] = one.weight / one.sumWeights
  const squares = squaredClusterTotals(one.sums, coefficients, one.n)
  return (one.clusters / (one.clusters - 1)) * squares
}

/** Σ_g W_g·min(1, n_g/3) × n / respondents, W_g before renormalising. */
function coverageOf(groups: readonly ExpectedGroup[], framework: Framework): number | null {
  let heard = 0
  let n = 0
  let respondents = 0
  for (const one of groups) {
    heard += one.expectedWeight * Math.min(1, one.n / framework.coverage.personsPerGroup)
    n += one.n
    respondents += one.respondents
  }
  // On the cooperation scale a person may have a score without being a respondent of the four forms.
  return respondents === 0 ? null : heard * Math.min(1, n / respondents)
}

/**
 * Survey score of one scale in a region and period, from sums alone (method section 2): the mean with
 * fixed group totals, stratified by stakeholder group, clustered by organisation, and its standard
 * error by Taylor linearisation. Agrees with R's svymean on a post-stratified svydesign where no
 * cluster is lonely.
 * @param groups sums per group (mergeIntoGroups); groups that are not expected are left out
 * @param expected W_g (expectedWeights)
 * @returns full precision, unclipped; `groups` holds every expected group, in the order of `expected`
 */
export function surveyEstimate(
  groups: readonly GroupSums[],
  scale: Scale,
  expected: readonly ExpectedWeight[],
  framework: Framework,
): SurveyEstimate {
  const k = SCALES.indexOf(scale)
  const found = expectedGroups(groups, k, expected)
  const n = found.reduce((sum, one) => sum + one.n, 0)
  const respondents = found.reduce((sum, one) => sum + one.respondents, 0)
  const score = found.reduce((sum, { mean, weight }) => sum + weight * (mean ?? 0), 0)
  const estimates = found.map((one): GroupEstimate => {
    const { group, expectedWeight, weight, clusters, mean } = one
    const { sumWeights, sumSquaredWeights, maximumWeight } = one
    const variance = groupVariance(one, k, score, n)
    return {
      ...{ group, expectedWeight, weight, n: one.n, clusters, mean },
      ...{ sumWeights, sumSquaredWeights, maximumWeight, variance },
    }
  })
  const withData = estimates.filter((one) => one.n > 0)
  const error = combinedVariance(withData)
  // w_i = W_g·v_i/Σ_g v sums to 1, so n_eff = 1/Σw².
  const squaredWeights = withData.reduce(
    (sum, one) => sum + (one.weight / one.sumWeights) ** 2 * one.sumSquaredWeights,
    0,
  )
  return {
    scale,
    score: n > 0 ? score : null,
    se: error?.se ?? null,
    df: error?.df ?? null,
    n,
    effectiveN: n > 0 ? 1 / squaredWeights : null,
    respondents,
    coverage: coverageOf(found, framework),
    groups: estimates,
  }
}
