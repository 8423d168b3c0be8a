import { withoutRoundingNoise } from '../statistics/rounding-noise'
import { K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../sums/layout'
import type { GroupSums } from './types'

/**
 * Coefficients c of a linear function of u = (v_1…v_K, v_1·y_1…v_K·y_K): with it, a person adds c·u to
 * his cluster's total. Length 2K.
 */
export type Coefficients = Float64Array

/** Σ_i (c·u_i)² over respondents who are their own cluster: cᵀ(Σuuᵀ)c. */
function ownSquares(own: Float64Array, c: Coefficients, persons: number): number {
  let sum = 0
  let size = 0
  for (let i = 0; i < 2 * K; i++) {
    const ci = c[i] as number
    if (ci === 0) continue
    for (let j = i; j < 2 * K; j++) {
      const product = own[OWN_LAYOUT.products + productIndex(i, j)] as number
      const term = (i === j ? 1 : 2) * ci * (c[j] as number) * product
      sum += term
      size += Math.abs(term)
    }
  }
  return Math.max(0, withoutRoundingNoise(sum, size, persons))
}

/** c·u summed over the respondents of one organisation. */
function organisationTotal(organisation: Float64Array, c: Coefficients, persons: number): number {
  let sum = 0
  let size = 0
  for (let k = 0; k < K; k++) {
    const weights = (c[k] as number) * (organisation[ORGANISATION_LAYOUT.sumWeights + k] as number)
    const scores =
      (c[K + k] as number) * (organisation[ORGANISATION_LAYOUT.sumWeightedScores + k] as number)
    sum += weights + scores
    size += Math.abs(weights) + Math.abs(scores)
  }
  return withoutRoundingNoise(sum, size, persons)
}

/**
 * Σ_c z_c² of one group, z_c = Σ_{i in c} c·u_i (method section 2): from sums alone, persons who are
 * their own cluster by Σuuᵀ and organisations by squaring their totals. Exactly 0 where all persons
 * are alike.
 * @param persons how many persons went into the sums, which bounds the rounding
 */
export function squaredClusterTotals(
  sums: GroupSums,
  coefficients: Coefficients,
  persons: number,
): number {
  let squares = ownSquares(sums.own, coefficients, persons)
  for (const organisation of sums.organisations.values()) {
    squares += organisationTotal(organisation, coefficients, persons) ** 2
  }
  return squares
}

/**
 * m_g: the clusters of a group in which somebody is counted at `offset` of the common head of both
 * layouts (a scale's `valid`, or `validAny`).
 */
export function countClusters(sums: GroupSums, offset: number): number {
  let clusters = sums.own[offset] as number
  for (const organisation of sums.organisations.values()) {
    if ((organisation[offset] as number) > 0) clusters += 1
  }
  return clusters
}
