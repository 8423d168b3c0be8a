import { K } from '../sums/layout'
import { clusterSquares, noCoefficients, organisationTotals, type Coefficients } from './clusters'
import { groupTotals, type GroupTotals } from './group-totals'
import type { GroupSums } from './types'

/** The mean of one group on one scale, linearised: a response adds z_i = v_i/Σv·(y_i − ȳ) to its cluster. */
export interface LinearisedMean {
  readonly heard: GroupTotals
  /** ȳ_g in 0…100; null where n = 0, and then nothing below is of account. */
  readonly mean: number | null
  /** z_i = coefficients·u_i */
  readonly coefficients: Coefficients
  /** z_c of each organisation, in the order of their ids as they stand. */
  readonly totals: Float64Array
  /** Σ_c z_c² */
  readonly squares: number
}

/** Sums are scored once and then held against those of several other periods. */
const known = new WeakMap<GroupSums, (LinearisedMean | undefined)[]>()

/**
 * Linearises the mean of a group (method section 2), from its sums alone.
 * @param sums complete: nothing is added to them any more
 * @param k number of the scale in SCALES
 */
export function linearisedMean(sums: GroupSums, k: number): LinearisedMean {
  let scales = known.get(sums)
  if (scales === undefined) known.set(sums, (scales = Array<undefined>(K)))
  return (scales[k] ??= linearise(sums, k))
}

function linearise(sums: GroupSums, k: number): LinearisedMean {
  const heard = groupTotals(sums, k)
  const coefficients = noCoefficients()
  const { n, sumWeights, sumWeightedScores } = heard
  if (n === 0) return { heard, mean: null, coefficients, totals: new Float64Array(0), squares: 0 }
  const mean = sumWeightedScores / sumWeights
  coefficients[k] = -mean / sumWeights
  coefficients[K + k] = 1 / sumWeights
  const totals = organisationTotals(sums.organisations, coefficients)
  return { heard, mean, coefficients, totals, squares: clusterSquares(sums, coefficients, totals) }
}
