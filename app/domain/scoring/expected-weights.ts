import type { Framework } from '../framework/framework'

/** A group that a region is expected to hear, and how much it counts. */
export interface ExpectedWeight {
  readonly group: string
  /** W_g > 0; they sum to 1. */
  readonly weight: number
}

/**
 * W_g before renormalising over groups with data (method section 2): what the stakeholder register
 * gives, else equal over the groups of the framework. A group of weight 0, or one that the register
 * does not name, is not expected: it stays outside score, n and coverage.
 * @param registerWeights group code → sum of its register rows, ≥ 0; null without a register
 * @returns in framework order; empty where the register expects nobody
 * @throws RangeError on a weight that is negative or not finite
 * @example expectedWeights(new Map([['huurders', 3], ['gemeente', 1]]), framework)
 * // [{ group: 'huurders', weight: 0.75 }, { group: 'gemeente', weight: 0.25 }]
 */
export function expectedWeights(
  registerWeights: ReadonlyMap<string, number> | null,
  framework: Framework,
): ExpectedWeight[] {
  const expected = framework.groups
    .map(({ code }) => ({
      group: code,
      weight: registerWeights === null ? 1 : (registerWeights.get(code) ?? 0),
    }))
    .filter(({ group, weight }) => {
      if (!(weight >= 0) || weight === Infinity) {
        throw new RangeError(`weight ${weight} of group ${group} is not a number of 0 or more`)
      }
      return weight > 0
    })
  const total = expected.reduce((sum, { weight }) => sum + weight, 0)
  return expected.map(({ group, weight }) => ({ group, weight: weight / total }))
}
