/** One stratum's part of an estimate. */
export interface VariancePart {
  /** What its own clusters show, m/(m−1)·Σ_c z_c²; null where they are too few: then it borrows. */
  readonly shown: number | null
  /** Degrees of freedom of `shown`, > 0; of no account where it borrows. */
  readonly df: number
  /** Σ_i w_i² of its responses: what a spread of one point a person would come to. */
  readonly squaredWeights: number
  /** B: its variance where persons are as spread as in the strata that show it, by that spread squared. */
  readonly borrowed: number
}

export interface StandardError {
  readonly se: number
  /** Real-valued, > 0. */
  readonly df: number
}

export interface CombinedVariance extends StandardError {
  /** V of each part, in the order given; > 0. */
  readonly variances: readonly number[]
}

/**
 * Standard error of a stratified estimate of which some strata are too small to show their own spread
 * (method section 2): those that are large enough, h, lend theirs.
 *
 *   V_h = max(shown_h, floor²·Σ_h w²)      V_g = τ²·B_g, τ² = Σ_h V_h / Σ_h Σ w²
 *   SE  = √(Σ_h V_h + Σ_g V_g)             df = (Σ_h V_h)² / Σ_h V_h²/df_h
 *
 * Reference for df: Satterthwaite 1946, Biometrics Bulletin 2, 110–114.
 * @param parts one for each stratum with data
 * @param floor least spread of a person, > 0, in points
 * @returns null where no stratum shows its own spread
 * @example combinedVariance([
 *   { shown: 4, df: 4, squaredWeights: 0.04, borrowed: 0.04 },
 *   { shown: null, df: 1, squaredWeights: 0.05, borrowed: 0.05 },
 * ], 5) // { se: 3, df: 4, variances: [4, 5] }
 */
export function combinedVariance(
  parts: readonly VariancePart[],
  floor: number,
): CombinedVariance | null {
  let own = 0
  let squares = 0
  let ownWeights = 0
  const variances: number[] = []
  for (const { shown, df, squaredWeights } of parts) {
    const variance = shown === null ? 0 : Math.max(shown, floor ** 2 * squaredWeights)
    variances.push(variance)
    if (shown === null) continue
    own += variance
    squares += variance ** 2 / df
    ownWeights += squaredWeights
  }
  if (ownWeights === 0) return null
  let total = own
  for (const [place, { shown, borrowed }] of parts.entries()) {
    if (shown !== null) continue
    const variance = (own / ownWeights) * borrowed
    variances[place] = variance
    total += variance
  }
  return { se: Math.sqrt(total), df: own ** 2 / squares, variances }
}
