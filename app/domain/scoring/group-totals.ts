import { HEAVIEST, K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../sums/layout'
import { countClusters } from './clusters'
import type { GroupSums } from './types'

/** One group on one scale: organisations and own clusters together. */
export interface GroupTotals {
  readonly respondents: number
  /** n_g, persons with a valid score. */
  readonly n: number
  /** m_g */
  readonly clusters: number
  /** Σv, Σv², Σvy and the largest v over the valid persons. */
  readonly sumWeights: number
  readonly sumSquaredWeights: number
  readonly sumWeightedScores: number
  readonly maximumWeight: number
}

/** The totals of one group on the scale with number k in SCALES; of a group without rows, zeros. */
export function groupTotals(sums: GroupSums | undefined, k: number): GroupTotals {
  const totals = {
    respondents: 0,
    n: 0,
    clusters: 0,
    sumWeights: 0,
    sumSquaredWeights: 0,
    sumWeightedScores: 0,
    maximumWeight: 0,
  }
  if (!sums) return totals
  const addHead = (part: Float64Array, start: number): void => {
    totals.respondents += part[start + OWN_LAYOUT.respondents + k] as number
    totals.n += part[start + OWN_LAYOUT.valid + k] as number
    const largest = part[start + OWN_LAYOUT.heaviest + k * HEAVIEST] as number
    totals.maximumWeight = Math.max(totals.maximumWeight, largest)
  }
  const { own, organisations } = sums
  addHead(own, 0)
  totals.sumWeights += own[OWN_LAYOUT.sums + k] as number
  totals.sumSquaredWeights += own[OWN_LAYOUT.products + productIndex(k, k)] as number
  totals.sumWeightedScores += own[OWN_LAYOUT.sums + K + k] as number
  const { sumWeights, sumSquaredWeights, sumWeightedScores, size } = ORGANISATION_LAYOUT
  const part = organisations.sums
  for (let place = 0; place < organisations.ids.length; place++) {
    const start = place * size
    addHead(part, start)
    totals.sumWeights += part[start + sumWeights + k] as number
    totals.sumSquaredWeights += part[start + sumSquaredWeights + k] as number
    totals.sumWeightedScores += part[start + sumWeightedScores + k] as number
  }
  totals.clusters = countClusters(sums, OWN_LAYOUT.valid + k)
  return totals
}
