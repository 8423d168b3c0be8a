import { SCALES } from '../framework/framework'
import type { VariancePart } from '../statistics/combined-variance'
import { withoutRoundingNoise } from '../statistics/rounding-noise'
import { K, OWN_LAYOUT } from '../sums/layout'
import { countClusters, noCoefficients, squaredClusterTotals, type Coefficients } from './clusters'
import type { GroupSums, SurveyEstimate } from './types'

/** One survey score in a function of survey scores. */
export interface Term {
  readonly survey: SurveyEstimate
  /** What one unit of Ŝ moves the function: 1 − λ for D, L·¼·(1−λ)/D for the index. */
  readonly slope: number
}

/** A function of survey scores, linearised in one group. */
export interface GroupLinearisation {
  readonly sums: GroupSums
  /** A person adds coefficients·u = Σ_d slope_d·z_{i,d} to his cluster. */
  readonly coefficients: Coefficients
  /** Persons behind the sums, which bounds the rounding. */
  readonly persons: number
  /** Where the layouts count the clusters' persons: a scale's `valid`, or `validAny` for several. */
  readonly offset: number
  /** m_g */
  readonly clusters: number
  /** [Σ_d slope_d·W_{g,d}·(ȳ_{g,d} − Ŝ_d)]²: V_g of a lonely cluster. */
  readonly lonelyVariance: number
}

/**
 * Linearises a function of survey scores in one group (method sections 2, 4 and 5): z_{i,d} =
 * W_g·v_i/Σ_g v·(y_i − ȳ_g), as coefficients of the stored sums.
 * @param sums of the group, those that the surveys were estimated from
 * @param terms each of a scale of its own
 * @returns null where nobody in the group has a valid score on any of the scales
 */
export function linearise(sums: GroupSums, terms: readonly Term[]): GroupLinearisation | null {
  const coefficients = noCoefficients()
  let persons = 0
  let distance = 0
  let distanceSize = 0
  let regionPersons = 0
  for (const { survey, slope } of terms) {
    const k = SCALES.indexOf(survey.scale)
    const found = survey.groups.find((one) => one.group === sums.group)
    if (!found || found.mean === null || survey.score === null) continue
    const moved = slope * found.weight
    coefficients[k]! -= (moved / found.sumWeights) * found.mean
    coefficients[K + k]! += moved / found.sumWeights
    persons = Math.max(persons, found.n)
    regionPersons = Math.max(regionPersons, survey.n)
    distance += moved * (found.mean - survey.score)
    distanceSize += moved * (Math.abs(found.mean) + Math.abs(survey.score))
  }
  if (persons === 0) return null
  const [only] = terms
  const offset =
    only && terms.length === 1
      ? OWN_LAYOUT.valid + SCALES.indexOf(only.survey.scale)
      : OWN_LAYOUT.validAny
  return {
    ...{ sums, coefficients, persons, offset },
    clusters: countClusters(sums, offset),
    lonelyVariance: withoutRoundingNoise(distance, distanceSize, regionPersons) ** 2,
  }
}

/** V_g = m_g/(m_g−1)·Σ_c z_c², of a lonely cluster its own. */
export function groupVariancePart(group: GroupLinearisation): VariancePart {
  const { sums, coefficients, persons, clusters, lonelyVariance } = group
  if (clusters === 1) return { clusters, variance: lonelyVariance }
  const squares = squaredClusterTotals(sums, coefficients, persons)
  return { clusters, variance: (clusters / (clusters - 1)) * squares }
}
