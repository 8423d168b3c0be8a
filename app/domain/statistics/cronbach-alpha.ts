import type { Moments } from './moments'

/**
 * Raw Cronbach's α of k items: k/(k−1) · (1 − Σ variances / variance of the sum). As psych::alpha's
 * raw_alpha.
 * @param items at least two, as places among the variables
 * @returns null where the sum does not vary
 */
export function cronbachAlpha(moments: Moments, items: readonly number[]): number | null {
  const total = moments.covarianceOfSums(items, items)
  if (total <= NEGLIGIBLE) return null
  const own = items.reduce((sum, item) => sum + moments.covariance(item, item), 0)
  return (items.length / (items.length - 1)) * (1 - own / total)
}

/** Of variances on a scale of 0 to 100: rounding of the arithmetic. */
const NEGLIGIBLE = 1e-9
