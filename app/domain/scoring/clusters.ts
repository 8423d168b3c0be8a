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

/** c·u summed over the respondents of one organisation, with the size of what was added. */
function organisationTotal(
  organisation: Float64Array,
  c: Coefficients,
): { sum: number; size: number } {
  let sum = 0
  let size = 0
  for (let k = 0; k < K; k++) {
    const weights = (c[k] as number) * (organisation[ORGANISATION_LAYOUT.sumWeights + k] as number)
    const scores =
      (c[K + k] as number) * (organisation[ORGANISATION_LAYOUT.sumWeightedScores + k] as number)
    sum += weights + scores
    size += Math.abs(weights) + Math.abs(scores)
  }
  return { sum, size }
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
    const { sum, size } = organisationTotal(organisation, coefficients)
    squares += withoutRoundingNoise(sum, size, persons) ** 2
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

/** A group's sums in one period, with what makes totals of them. */
export interface PeriodTotals {
  readonly sums: GroupSums
  readonly coefficients: Coefficients
  readonly persons: number
}

/** Totals of a group's organisations, by organisation: so two periods are walked through side by side. */
interface OrganisationTotals {
  readonly ids: readonly number[]
  readonly sums: Float64Array
  readonly sizes: Float64Array
}

/** A period is compared with several others. */
const knownTotals = new WeakMap<PeriodTotals, OrganisationTotals>()
const knownIds = new WeakMap<GroupSums, readonly number[]>()

/**
 * Σ_c (z_{c,2} − z_{c,1})² of one group in two periods (method section 6), an organisation that is
 * absent in one of them having total 0 there. Persons who are their own cluster are different clusters
 * in different periods, so their squares are added.
 */
export function squaredClusterDifferences(earlier: PeriodTotals, later: PeriodTotals): number {
  const persons = earlier.persons + later.persons
  let squares =
    ownSquares(earlier.sums.own, earlier.coefficients, persons) +
    ownSquares(later.sums.own, later.coefficients, persons)
  const before = organisationTotals(earlier)
  const after = organisationTotals(later)
  eachInEither(before.ids, after.ids, (was, is) => {
    const difference = (after.sums[is] ?? 0) - (before.sums[was] ?? 0)
    const size = (after.sizes[is] ?? 0) + (before.sizes[was] ?? 0)
    squares += withoutRoundingNoise(difference, size, persons) ** 2
  })
  return squares
}

/** Clusters with somebody counted at `offset` in either period: own clusters of both, organisations once. */
export function countClustersInEither(
  earlier: GroupSums,
  later: GroupSums,
  offset: number,
): number {
  let clusters = (earlier.own[offset] as number) + (later.own[offset] as number)
  const [before, after] = [idsOf(earlier), idsOf(later)]
  const isHeard = (sums: GroupSums, id: number | undefined) =>
    id !== undefined && (sums.organisations.get(id)?.[offset] ?? 0) > 0
  eachInEither(before, after, (was, is) => {
    if (isHeard(earlier, before[was]) || isHeard(later, after[is])) clusters += 1
  })
  return clusters
}

function organisationTotals(period: PeriodTotals): OrganisationTotals {
  const known = knownTotals.get(period)
  if (known) return known
  const ids = idsOf(period.sums)
  const [sums, sizes] = [new Float64Array(ids.length), new Float64Array(ids.length)]
  ids.forEach((id, place) => {
    const organisation = period.sums.organisations.get(id) as Float64Array
    const total = organisationTotal(organisation, period.coefficients)
    sums[place] = total.sum
    sizes[place] = total.size
  })
  const found = { ids, sums, sizes }
  knownTotals.set(period, found)
  return found
}

/** In a fixed order, so that every sum over them is the same whenever it is made. */
function idsOf(sums: GroupSums): readonly number[] {
  const known = knownIds.get(sums)
  if (known) return known
  const ids = [...sums.organisations.keys()].sort((first, second) => first - second)
  knownIds.set(sums, ids)
  return ids
}

/**
 * Every number of two ascending lists, once and in order.
 * @param visit its place in each list; −1 in the one that does not hold it
 */
function eachInEither(
  earlier: readonly number[],
  later: readonly number[],
  visit: (earlier: number, later: number) => void,
): void {
  let was = 0
  let is = 0
  while (was < earlier.length || is < later.length) {
    const before = earlier[was] ?? Infinity
    const after = later[is] ?? Infinity
    visit(before <= after ? was : -1, after <= before ? is : -1)
    if (before <= after) was += 1
    if (after <= before) is += 1
  }
}
