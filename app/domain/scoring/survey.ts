import { SCALES, type Framework, type Scale } from '../framework/framework'
import { combinedVariance } from '../statistics/combined-variance'
import type { ExpectedWeight } from './expected-weights'
import { surveyParts, variancePart, type GroupPart } from './group-part'
import type { GroupTotals } from './group-totals'
import { heardWeights } from './group-weights'
import { linearisedMean } from './linearisation'
import { coverageOf } from './survey-from-groups'
import type { GroupEstimate, GroupSums, SurveyEstimate } from './types'

interface ExpectedGroup {
  readonly group: string
  readonly expectedWeight: number
  readonly n: number
  readonly heard: GroupTotals
  readonly mean: number | null
}

const NOBODY = {
  heard: {
    ...{ respondents: 0, n: 0, clusters: 0, sumWeightedScores: 0, squaredClusterWeights: 0 },
    ...{ sumWeights: 0, sumSquaredWeights: 0, maximumWeight: 0 },
  },
  mean: null,
}

function expectedGroups(
  groups: readonly GroupSums[],
  k: number,
  expected: readonly ExpectedWeight[],
): ExpectedGroup[] {
  return expected.map(({ group, weight }) => {
    const sums = groups.find((one) => one.group === group)
    const { heard, mean } = sums === undefined ? NOBODY : linearisedMean(sums, k)
    return { group, expectedWeight: weight, n: heard.n, heard, mean }
  })
}

/**
 * Survey score of one scale in a region and period, from sums alone (method section 2): the mean with
 * fixed group totals, stratified by stakeholder group, clustered by organisation, and its standard
 * error by Taylor linearisation, in which groups that are too small to show their own spread borrow it.
 * Agrees with R's svymean on a post-stratified svydesign where every group is a reference group and none
 * is less spread than the floor.
 * @param groups complete sums per group (mergeIntoGroups, mergePeriods); groups that are not expected are
 *   left out
 * @param expected W_g (expectedWeights)
 * @returns full precision, unclipped; `groups` holds every expected group, in the order of `expected`
 */
export function surveyEstimate(
  groups: readonly GroupSums[],
  scale: Scale,
  expected: readonly ExpectedWeight[],
  framework: Framework,
): SurveyEstimate {
  const found = expectedGroups(groups, SCALES.indexOf(scale), expected)
  const n = found.reduce((sum, one) => sum + one.n, 0)
  const weights = heardWeights(found)
  const parts = surveyParts(groups, scale, weights, framework)
  const error = combinedVariance(parts.map(variancePart), framework.variance.floor.score)
  const estimates = found.map((one): GroupEstimate => {
    const { group, expectedWeight, heard, mean } = one
    const place = parts.findIndex((part) => part.group === group)
    return {
      group,
      expectedWeight,
      weight: weights.get(group) ?? 0,
      n: heard.n,
      respondents: heard.respondents,
      clusters: heard.clusters,
      mean,
      sumWeights: heard.sumWeights,
      sumSquaredWeights: heard.sumSquaredWeights,
      maximumWeight: heard.maximumWeight,
      variance: error?.variances[place] ?? 0,
      isReference: parts[place]?.isReference ?? false,
    }
  })
  const score = estimates.reduce((sum, { mean, weight }) => sum + weight * (mean ?? 0), 0)
  return {
    scale,
    score: n > 0 ? score : null,
    se: error?.se ?? null,
    df: error?.df ?? null,
    n,
    effectiveN: effectiveN(parts),
    respondents: found.reduce((sum, one) => sum + one.heard.respondents, 0),
    coverage: coverageOf(estimates, framework),
    groups: estimates,
  }
}

/** n_eff = (Σw)²/Σw², where the w of all groups together sum to 1; null without data. */
export function effectiveN(parts: readonly GroupPart[]): number | null {
  const squaredWeights = parts.reduce((sum, part) => sum + part.squaredWeights, 0)
  return squaredWeights > 0 ? 1 / squaredWeights : null
}
