import { withoutRoundingNoise } from '../statistics/rounding-noise'
import { K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../sums/layout'
import type { OrganisationSums } from '../sums/organisation-sums'
import type { GroupSums } from './types'

/**
 * Coefficients c of a linear function of u = (v_1…v_K, v_1·y_1…v_K·y_K): with it, a person adds c·u to
 * his cluster's total. Length 2K: a plain array, as so short a typed one costs more to make than to use.
 */
export type Coefficients = number[]

/** Of the function that is 0 for everybody. */
export function noCoefficients(): Coefficients {
  return Array<number>(2 * K).fill(0)
}

/** Σ_i (c·u_i)² over respondents who are their own cluster: cᵀ(Σuuᵀ)c. */
function ownSquares(own: Float64Array, c: Coefficients, persons: number): number {
  let sum = 0
  let size = 0
  for (let i = 0; i < 2 * K; i++) {
    const ci = c[i] as number
    if (ci === 0) continue
    const row = OWN_LAYOUT.products + productIndex(i, i) - i
    for (let j = i; j < 2 * K; j++) {
      const cj = c[j] as number
      if (cj === 0) continue
      const term = (i === j ? 1 : 2) * ci * cj * (own[row + j] as number)
      sum += term
      size += Math.abs(term)
    }
  }
  return Math.max(0, withoutRoundingNoise(sum, size, persons))
}

/** c·u summed over the respondents of each organisation, with the size of what was added. */
interface OrganisationTotals {
  readonly sums: Float64Array
  readonly sizes: Float64Array
}

const NO_TOTALS: OrganisationTotals = { sums: new Float64Array(0), sizes: new Float64Array(0) }

/** In the order of the organisations' ids as they stand there. */
function totalsOf(organisations: OrganisationSums, c: Coefficients): OrganisationTotals {
  const { sumWeights, sumWeightedScores, size: step } = ORGANISATION_LAYOUT
  const count = organisations.ids.length
  if (count === 0) return NO_TOTALS
  const from = organisations.sums
  const [sums, sizes] = [new Float64Array(count), new Float64Array(count)]
  for (let k = 0; k < K; k++) {
    const ofWeights = c[k] as number
    const ofScores = c[K + k] as number
    if (ofWeights === 0 && ofScores === 0) continue
    for (let place = 0; place < count; place++) {
      const start = place * step + k
      const weights = ofWeights * (from[start + sumWeights] as number)
      const scores = ofScores * (from[start + sumWeightedScores] as number)
      sums[place]! += weights + scores
      sizes[place]! += Math.abs(weights) + Math.abs(scores)
    }
  }
  return { sums, sizes }
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
  const totals = totalsOf(sums.organisations, coefficients)
  for (let place = 0; place < totals.sums.length; place++) {
    const [sum, size] = [totals.sums[place] as number, totals.sizes[place] as number]
    squares += withoutRoundingNoise(sum, size, persons) ** 2
  }
  return squares
}

/** Whether anybody of an organisation is counted at `offset`. */
function isHeard({ sums }: OrganisationSums, place: number, offset: number): boolean {
  return (sums[place * ORGANISATION_LAYOUT.size + offset] as number) > 0
}

/**
 * m_g: the clusters of a group in which somebody is counted at `offset` of the common head of both
 * layouts (a scale's `valid`, or `validAny`).
 */
export function countClusters({ own, organisations }: GroupSums, offset: number): number {
  let clusters = own[offset] as number
  for (let place = 0; place < organisations.ids.length; place++) {
    if (isHeard(organisations, place, offset)) clusters += 1
  }
  return clusters
}

/** A group's sums in one period, with what makes totals of them. */
export interface PeriodTotals {
  readonly sums: GroupSums
  readonly coefficients: Coefficients
  readonly persons: number
  /** Where the layouts count those who are compared: the same in both periods. */
  readonly offset: number
}

/** A group in two periods. */
export interface ClusterDifferences {
  /** Clusters with somebody counted in either period: own clusters of both, organisations once. */
  readonly clusters: number
  /** Σ_c (z_{c,2} − z_{c,1})² */
  readonly squares: number
}

/** A period is compared with several others. */
const knownTotals = new WeakMap<PeriodTotals, OrganisationTotals>()

/**
 * The clusters of one group in two periods and how their totals differ (method section 6), an
 * organisation that is absent in one of them having total 0 there. Persons who are their own cluster
 * are different clusters in different periods, so their squares are added. Organisations are walked
 * through by id, so that the sum over them is the same whenever it is made.
 */
export function clusterDifferences(earlier: PeriodTotals, later: PeriodTotals): ClusterDifferences {
  const persons = earlier.persons + later.persons
  const { offset } = later
  let squares =
    ownSquares(earlier.sums.own, earlier.coefficients, persons) +
    ownSquares(later.sums.own, later.coefficients, persons)
  let clusters = (earlier.sums.own[offset] as number) + (later.sums.own[offset] as number)
  const [before, after] = [knownTotalsOf(earlier), knownTotalsOf(later)]
  const [were, are] = [earlier.sums.organisations, later.sums.organisations]
  for (let was = 0, is = 0; was < were.ids.length || is < are.ids.length;) {
    const beforeAt = were.placesById[was] ?? -1
    const afterAt = are.placesById[is] ?? -1
    const beforeId = were.ids[beforeAt] ?? Infinity
    const afterId = are.ids[afterAt] ?? Infinity
    let difference = 0
    let size = 0
    let heard = false
    if (afterId <= beforeId) {
      difference = after.sums[afterAt] as number
      size = after.sizes[afterAt] as number
      heard = isHeard(are, afterAt, offset)
      is += 1
    }
    if (beforeId <= afterId) {
      difference -= before.sums[beforeAt] as number
      size += before.sizes[beforeAt] as number
      heard ||= isHeard(were, beforeAt, offset)
      was += 1
    }
    if (heard) clusters += 1
    squares += withoutRoundingNoise(difference, size, persons) ** 2
  }
  return { clusters, squares }
}

function knownTotalsOf(period: PeriodTotals): OrganisationTotals {
  if (period.sums.organisations.ids.length === 0) return NO_TOTALS
  const known = knownTotals.get(period)
  if (known) return known
  const found = totalsOf(period.sums.organisations, period.coefficients)
  knownTotals.set(period, found)
  return found
}
