import type { Framework } from '../framework/framework'
import { studentTTwoSidedP } from '../statistics/student-t'
import type { GroupOverlap } from './group-overlap'
import type { GroupEstimate } from './types'

/** How far two groups of a region are apart on a form, in points, with its two-sided test. */
export interface GroupGap {
  readonly difference: number
  readonly se: number
  readonly df: number
  readonly p: number
}

/** A reference group with data. */
export type TestedGroup = Pick<
  GroupEstimate,
  'weight' | 'variance' | 'clusters' | 'sumWeights' | 'sumSquaredWeights'
> & { readonly mean: number }

/**
 * ȳ_one − ȳ_other of two reference groups of a region (method section 6), tested by clusters over both.
 *
 *   V  = max(V_g/W_g² + V_h/W_h² − 2·κ_g·κ_h·Σ_c z_{c,g}·z_{c,h}, floor²·(Σ_i w²_{i,g} + Σ_i w²_{i,h}))
 *   κ  = √(m/(m−1)), the sum over clusters that are in both, w_i = v_i/Σ_g v
 *   df = (V_g/W_g² + V_h/W_h²)² / Σ (V/W²)²/(m−1), at most m−1 of the m clusters in either
 *
 * With no cluster in both it is Welch's test of two means.
 *
 * @param overlap of the two groups on this form; undefined where no cluster is in both
 */
export function groupGap(
  one: TestedGroup,
  other: TestedGroup,
  overlap: Pick<GroupOverlap, 'clusters' | 'product'> | undefined,
  { variance: { floor } }: Framework,
): GroupGap {
  const groups = [one, other]
  const parts = groups.map(({ variance, weight }) => variance / weight ** 2)
  const total = parts.reduce((sum, part) => sum + part, 0)
  const squares = groups.reduce(
    (sum, { clusters }, place) => sum + (parts[place] as number) ** 2 / (clusters - 1),
    0,
  )
  const kappa = groups.reduce((times, { clusters: m }) => times * Math.sqrt(m / (m - 1)), 1)
  const least = groups.reduce(
    (sum, { sumWeights, sumSquaredWeights }) => sum + sumSquaredWeights / sumWeights ** 2,
    0,
  )
  const variance = Math.max(
    total - 2 * kappa * (overlap?.product ?? 0),
    floor.difference ** 2 * least,
  )
  const clusters = one.clusters + other.clusters - (overlap?.clusters ?? 0)
  const df = Math.min(total ** 2 / squares, clusters - 1)
  const difference = one.mean - other.mean
  const se = Math.sqrt(variance)
  return { difference, se, df, p: studentTTwoSidedP(difference / se, df) }
}
