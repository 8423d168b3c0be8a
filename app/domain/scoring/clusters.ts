import { K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../sums/layout'
import type { OrganisationSums } from '../sums/organisation-sums'
import type { CrossSums } from '../sums/returning-sums'
import type { GroupSums } from './types'

/**
 * Coefficients c of a linear function of u = (v_1…v_K, v_1·y_1…v_K·y_K): with it, a response adds c·u to
 * its cluster's total. Length 2K: a plain array, as so short a typed one costs more to make than to use.
 */
export type Coefficients = number[]

/** Of the function that is 0 for everybody. */
export function noCoefficients(): Coefficients {
  return Array<number>(2 * K).fill(0)
}

/** Σ_c (Σ_{i in c} c·u_i)² over respondents without an organisation, who return as one: cᵀ(Σ_c u_c u_cᵀ)c. */
function ownSquares({ own, returning }: GroupSums, coefficients: Coefficients): number {
  let sum = 0
  for (let i = 0; i < 2 * K; i++) {
    const ci = coefficients[i] as number
    if (ci === 0) continue
    const row = productIndex(i, i) - i
    for (let j = i; j < 2 * K; j++) {
      const cj = coefficients[j] as number
      if (cj === 0) continue
      const product = own[OWN_LAYOUT.products + row + j] as number
      const returned = returning === undefined ? 0 : (returning.products[row + j] as number)
      sum += (i === j ? 1 : 2) * ci * cj * (product + returned)
    }
  }
  return Math.max(0, sum)
}

/** Σ_c of the first function's total times the second's, over the clusters that two cells have in common. */
export function ownProducts(
  { products }: CrossSums,
  first: Coefficients,
  second: Coefficients,
): number {
  let sum = 0
  for (let i = 0; i < 2 * K; i++) {
    const ci = first[i] as number
    if (ci === 0) continue
    for (let j = 0; j < 2 * K; j++) {
      const cj = second[j] as number
      if (cj !== 0) sum += ci * cj * (products[i * 2 * K + j] as number)
    }
  }
  return sum
}

const NO_TOTALS = new Float64Array(0)

/** c·u summed over the responses of each organisation, in the order of their ids as they stand. */
export function organisationTotals(
  organisations: OrganisationSums,
  coefficients: Coefficients,
): Float64Array {
  const { sumWeights, sumWeightedScores, size } = ORGANISATION_LAYOUT
  const count = organisations.ids.length
  if (count === 0) return NO_TOTALS
  const from = organisations.sums
  const totals = new Float64Array(count)
  for (let k = 0; k < K; k++) {
    const ofWeights = coefficients[k] as number
    const ofScores = coefficients[K + k] as number
    if (ofWeights === 0 && ofScores === 0) continue
    for (let place = 0; place < count; place++) {
      const start = place * size + k
      totals[place]! +=
        ofWeights * (from[start + sumWeights] as number) +
        ofScores * (from[start + sumWeightedScores] as number)
    }
  }
  return totals
}

/** Σ_c z_c² of a group: of who answers for himself, and of organisations by their totals. */
export function clusterSquares(
  sums: GroupSums,
  coefficients: Coefficients,
  totals: Float64Array,
): number {
  let squares = ownSquares(sums, coefficients)
  for (const total of totals) squares += total * total
  return squares
}

/**
 * Whether a response of the organisation is counted at `offset` of the head of both layouts: a scale's
 * `valid`, or `validAny`.
 */
export function isHeard({ sums }: OrganisationSums, place: number, offset: number): boolean {
  return (sums[place * ORGANISATION_LAYOUT.size + offset] as number) > 0
}
