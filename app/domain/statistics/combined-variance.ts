/** One stratum's part of a variance. */
export interface VariancePart {
  /** V_g ≥ 0. */
  readonly variance: number
  /** m_g, the clusters it was estimated from. */
  readonly clusters: number
}

export interface StandardError {
  readonly se: number
  /** Real-valued, ≥ 1. */
  readonly df: number
}

/**
 * Standard error and degrees of freedom of a stratified estimate (method section 2).
 *
 *   SE = √Σ V_g        df = (Σ V_g)² / Σ V_g²/max(m_g − 1, 1)
 *
 * Reference: Satterthwaite 1946, Biometrics Bulletin 2, 110–114.
 * @param parts one for each stratum with data
 * @returns null where no SE is defined: Σ V_g = 0, or no stratum has two clusters
 * @example combinedVariance([{ variance: 4, clusters: 5 }, { variance: 5, clusters: 2 }])
 * // { se: 3, df: 81 / (16 / 4 + 25 / 1) }
 */
export function combinedVariance(parts: readonly VariancePart[]): StandardError | null {
  let total = 0
  let squares = 0
  for (const { variance, clusters } of parts) {
    total += variance
    squares += variance ** 2 / Math.max(clusters - 1, 1)
  }
  if (total === 0 || parts.every(({ clusters }) => clusters < 2)) return null
  return { se: Math.sqrt(total), df: total ** 2 / squares }
}
