import { HEAVIEST, K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../sums/layout'
import { isHeard } from './clusters'
import type { GroupSums } from './types'

/** Who counts in one group, and how heavily; organisations and own clusters together. */
export interface GroupWeights {
  /** n_g, different persons. */
  readonly n: number
  /** m_g */
  readonly clusters: number
  /** Σ_i v_i, Σ_i v_i² over the responses, and Σ_c (Σ_{i in c} v_i)² over the clusters. */
  readonly sumWeights: number
  readonly sumSquaredWeights: number
  readonly squaredClusterWeights: number
}

/** One group on one scale: its valid responses. */
export interface GroupTotals extends GroupWeights {
  /** Different persons. */
  readonly respondents: number
  readonly sumWeightedScores: number
  /** The largest Σv of one person. */
  readonly maximumWeight: number
}

/** The totals of one group on the scale with number k in SCALES. */
export function groupTotals({ own, organisations, returning }: GroupSums, k: number): GroupTotals {
  const offset = OWN_LAYOUT.valid + k
  const diagonal = productIndex(k, k)
  let respondents = own[OWN_LAYOUT.respondents + k] as number
  let n = own[offset] as number
  let clusters = n
  let sumWeights = own[OWN_LAYOUT.sums + k] as number
  let sumSquaredWeights = own[OWN_LAYOUT.products + diagonal] as number
  let squaredClusterWeights = sumSquaredWeights
  let sumWeightedScores = own[OWN_LAYOUT.sums + K + k] as number
  let maximumWeight = own[OWN_LAYOUT.heaviest + k * HEAVIEST] as number
  if (returning !== undefined) {
    respondents -= returning.repeatedRespondents[k] as number
    n -= returning.repeatedValid[k] as number
    clusters -= returning.repeatedClusters[k] as number
    squaredClusterWeights += returning.products[diagonal] as number
    maximumWeight = Math.max(maximumWeight, returning.heaviestTotal[k] as number)
  }
  const layout = ORGANISATION_LAYOUT
  const part = organisations.sums
  for (let place = 0; place < organisations.ids.length; place++) {
    const start = place * layout.size + k
    const weights = part[start + layout.sumWeights] as number
    const heaviest = part[place * layout.size + layout.heaviest + k * HEAVIEST] as number
    respondents += part[start + layout.respondents] as number
    n += part[start + layout.valid] as number
    if (isHeard(organisations, place, offset)) clusters += 1
    sumWeights += weights
    sumSquaredWeights += part[start + layout.sumSquaredWeights] as number
    squaredClusterWeights += weights * weights
    sumWeightedScores += part[start + layout.sumWeightedScores] as number
    maximumWeight = Math.max(maximumWeight, heaviest)
  }
  return {
    respondents,
    n,
    clusters,
    sumWeights,
    sumSquaredWeights,
    squaredClusterWeights,
    sumWeightedScores,
    maximumWeight,
  }
}

/** The same over responses that are valid on any of the four forms: those behind the index. */
export function anyFormWeights({ own, organisations, returning }: GroupSums): GroupWeights {
  const { validAny, weightsAny, squaredWeightsAny } = OWN_LAYOUT
  let n = own[validAny] as number
  let clusters = n
  let sumWeights = own[weightsAny] as number
  let sumSquaredWeights = own[squaredWeightsAny] as number
  let squaredClusterWeights = sumSquaredWeights
  if (returning !== undefined) {
    n -= returning.repeatedAny
    clusters -= returning.repeatedClustersAny
    squaredClusterWeights += returning.squaredWeightsAny
  }
  for (let place = 0; place < organisations.ids.length; place++) {
    const start = place * ORGANISATION_LAYOUT.size
    const weights = organisations.sums[start + weightsAny] as number
    n += organisations.sums[start + validAny] as number
    if (isHeard(organisations, place, validAny)) clusters += 1
    sumWeights += weights
    sumSquaredWeights += organisations.sums[start + squaredWeightsAny] as number
    squaredClusterWeights += weights * weights
  }
  return { n, clusters, sumWeights, sumSquaredWeights, squaredClusterWeights }
}
