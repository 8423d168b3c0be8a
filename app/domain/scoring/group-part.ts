import { SCALES, type Dimension, type Framework, type Scale } from '../framework/framework'
import type { VariancePart } from '../statistics/combined-variance'
import { clusterSquares, noCoefficients, type Coefficients } from './clusters'
import { anyFormWeights, type GroupWeights } from './group-totals'
import { linearisedMean } from './linearisation'
import { isReferenceGroup } from './reference-group'
import type { GroupSums } from './types'

/**
 * The part of one group in a score, linearised: a response adds z_i = factor·coefficients·u_i to its
 * cluster (method sections 2 and 5), and carries the weight w_i.
 */
export interface GroupPart {
  readonly group: string
  readonly sums: GroupSums
  readonly factor: number
  readonly coefficients: Coefficients
  /** z_c/factor of each organisation, in the order of their ids as they stand. */
  readonly totals: Float64Array
  /** Σ_c (z_c/factor)² */
  readonly squares: number
  /** The one scale that it is of; null: of the four forms together, where any of them counts. */
  readonly scale: Scale | null
  /** m_g */
  readonly clusters: number
  /** Σ_i w_i² */
  readonly squaredWeights: number
  /** B_g: Σ_i w_i² and, as far as people of one organisation are alike, what its clusters add to it. */
  readonly borrowed: number
  /** Whether it shows its own spread. */
  readonly isReference: boolean
}

/** One form in the index. */
export interface Factor {
  readonly dimension: Dimension
  /** W_g of its groups with data. */
  readonly weights: ReadonlyMap<string, number>
  /** 1 − λ_d: how much of the factor is survey. */
  readonly surveyShare: number
  /** D_d, not floored. */
  readonly score: number
}

/** The groups' parts in a survey score Ŝ, in the order of the groups. One without a weight has none. */
export function surveyParts(
  groups: readonly GroupSums[],
  scale: Scale,
  weights: ReadonlyMap<string, number>,
  framework: Framework,
): GroupPart[] {
  const k = SCALES.indexOf(scale)
  const parts: GroupPart[] = []
  for (const sums of groups) {
    const weight = weights.get(sums.group)
    if (weight === undefined) continue
    const { heard, coefficients, totals, squares } = linearisedMean(sums, k)
    parts.push({
      group: sums.group,
      sums,
      factor: weight,
      coefficients,
      totals,
      squares,
      scale,
      clusters: heard.clusters,
      squaredWeights: squaredWeights(heard, weight),
      borrowed: borrowed(heard, weight, framework),
      isReference: isReferenceGroup(heard, framework),
    })
  }
  return parts
}

/** L: the geometric mean, each factor floored (method section 5). */
export function geometricMeanOf(factors: readonly Factor[], floor: number): number {
  const logarithms = factors.reduce((sum, { score }) => sum + Math.log(Math.max(score, floor)), 0)
  return Math.exp(logarithms / factors.length)
}

/**
 * The groups' parts in the index: z_i = L·Σ_d (1/k)·(1−λ_d)·z_{i,d}/D_d over its k factors, where a form
 * below the floor, which it does not move, has no term. A group shows its own spread where it does so in
 * every form.
 * @param weights W_g of the groups with data on any of the forms; w_i = W_g·v_i/Σ_g v over those responses
 */
export function indexParts(
  groups: readonly GroupSums[],
  factors: readonly Factor[],
  weights: ReadonlyMap<string, number>,
  framework: Framework,
): GroupPart[] {
  const index = geometricMeanOf(factors, framework.indexFloor)
  const slopes = factors.map(({ surveyShare, score }) =>
    score < framework.indexFloor ? 0 : (index * surveyShare) / (factors.length * score),
  )
  const parts: GroupPart[] = []
  for (const sums of groups) {
    const weight = weights.get(sums.group)
    if (weight === undefined) continue
    const coefficients = noCoefficients()
    const totals = new Float64Array(sums.organisations.ids.length)
    let isReference = true
    factors.forEach((factor, place) => {
      const linearised = linearisedMean(sums, SCALES.indexOf(factor.dimension))
      isReference &&= isReferenceGroup(linearised.heard, framework)
      const moved = (slopes[place] as number) * (factor.weights.get(sums.group) ?? 0)
      if (moved === 0) return
      addTimes(coefficients, moved, linearised.coefficients)
      addTimes(totals, moved, linearised.totals)
    })
    const heard = anyFormWeights(sums)
    parts.push({
      group: sums.group,
      sums,
      factor: 1,
      coefficients,
      totals,
      squares: clusterSquares(sums, coefficients, totals),
      scale: null,
      clusters: heard.clusters,
      squaredWeights: squaredWeights(heard, weight),
      borrowed: borrowed(heard, weight, framework),
      isReference,
    })
  }
  return parts
}

/** Adds a multiple of some numbers to as many or more others, in place. */
function addTimes(target: { [i: number]: number }, times: number, added: ArrayLike<number>): void {
  for (let i = 0; i < added.length; i++) target[i]! += times * (added[i] as number)
}

/** Σ_i w_i², w_i = weight·v_i/Σv. */
function squaredWeights({ sumWeights, sumSquaredWeights }: GroupWeights, weight: number): number {
  return (weight / sumWeights) ** 2 * sumSquaredWeights
}

/** B = Σ_i w_i² + ρ·(Σ_c a_c² − Σ_i w_i²), a_c the weight of a cluster. */
function borrowed(
  { sumWeights, sumSquaredWeights, squaredClusterWeights }: GroupWeights,
  weight: number,
  { variance: { likeness } }: Framework,
): number {
  const alike = likeness * (squaredClusterWeights - sumSquaredWeights)
  return (weight / sumWeights) ** 2 * (sumSquaredWeights + alike)
}

/** As a stratum of one score: it shows m/(m−1)·Σ_c z_c², with m−1 degrees of freedom. */
export function variancePart(part: GroupPart): VariancePart {
  const { factor, squares, clusters, isReference, squaredWeights, borrowed } = part
  const df = clusters - 1
  const shown = isReference ? (clusters / df) * factor ** 2 * squares : null
  return { shown, df, squaredWeights, borrowed }
}
