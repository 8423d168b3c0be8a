import { SCALES } from '../framework/framework'

/**
 * What is stored of the answers of one cell (import × quarter segment × place × group): plain sums,
 * so that parts merge by addition (method section 2). One flat array of float64; these are the offsets.
 *
 * K = number of scales (4 forms + cooperation). For a person, v is the design weight, y_k the score on
 * scale k; u = (v_1…v_K, v_1·y_1…v_K·y_K), where v_k = v if y_k is valid, else both are 0.
 *
 * Both layouts begin with the same head; `heaviest` merges by taking the largest of both, everything else
 * by addition. What does not add (counts of different persons, persons who return) is in returning-sums.
 */
export const K = SCALES.length

/** So many of the heaviest responses are known one by one: nobody protects fewer than five persons. */
export const HEAVIEST = 4

const HEAD = {
  /** K: responses with any answered item of the four forms, in an import that asked this scale. */
  respondents: 0,
  /** K: responses with a valid score. */
  valid: K,
  /** 1: responses with a valid score on any of the four forms. */
  validAny: 2 * K,
  /** 1 each: Σv and Σv² over those. */
  weightsAny: 2 * K + 1,
  squaredWeightsAny: 2 * K + 2,
  /** K × HEAVIEST: the largest v among the valid responses of each scale, descending, 0 where fewer. */
  heaviest: 2 * K + 3,
} as const

const HEAD_SIZE = 2 * K + 3 + K * HEAVIEST

/** Respondents without an organisation: each is a cluster of its own, so squares may be summed at once. */
export const OWN_LAYOUT = {
  ...HEAD,
  /** 2K: Σu. */
  sums: HEAD_SIZE,
  /** 2K(2K+1)/2: Σuuᵀ, upper triangle by rows. */
  products: HEAD_SIZE + 2 * K,
  size: HEAD_SIZE + 2 * K + K * (2 * K + 1),
} as const

/** An organisation's row; never squared before all its rows are added. */
export const ORGANISATION_LAYOUT = {
  ...HEAD,
  /** K: Σv. */
  sumWeights: HEAD_SIZE,
  /** K: Σv². */
  sumSquaredWeights: HEAD_SIZE + K,
  /** K: Σvy. */
  sumWeightedScores: HEAD_SIZE + 2 * K,
  size: HEAD_SIZE + 3 * K,
} as const

/** Index of u_i·u_j (0 ≤ i ≤ j < 2K) within `products`. */
export function productIndex(i: number, j: number): number {
  const [low, high] = i <= j ? [i, j] : [j, i]
  return low * 2 * K - (low * (low - 1)) / 2 + (high - low)
}
