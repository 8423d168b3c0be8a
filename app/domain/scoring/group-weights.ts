import { anyFormWeights } from './group-totals'
import type { GroupSums } from './types'

/** How a group counts and whether it was heard. */
export interface HeardGroup {
  readonly group: string
  /** W_g as expected, before renormalising. */
  readonly expectedWeight: number
  /** Persons with data. */
  readonly n: number
}

/** The expected groups, with the persons who have a valid score on any of the four forms. */
export function heardOnAnyForm(
  groups: readonly GroupSums[],
  expected: readonly Pick<HeardGroup, 'group' | 'expectedWeight'>[],
): HeardGroup[] {
  const sumsOf = new Map(groups.map((sums) => [sums.group, sums]))
  return expected.map(({ group, expectedWeight }) => {
    const sums = sumsOf.get(group)
    return { group, expectedWeight, n: sums === undefined ? 0 : anyFormWeights(sums).n }
  })
}

/** W_g of the groups with data, renormalised to sum to 1 (method section 2). */
export function heardWeights(groups: readonly HeardGroup[]): ReadonlyMap<string, number> {
  return renormalised(groups.filter(({ n }) => n > 0))
}

/**
 * W* of method section 6, the weights at which two periods are compared: those that the newer one
 * expects, over the groups with data in both, renormalised.
 * @returns by group code; empty where no group has data in both
 * @example commonWeights(
 *   [{ group: 'a', expectedWeight: 0.6, n: 9 }, { group: 'b', expectedWeight: 0.4, n: 7 }],
 *   [{ group: 'a', expectedWeight: 1, n: 8 }],
 * ) // Map { 'a' => 1 }
 */
export function commonWeights(
  later: readonly HeardGroup[],
  earlier: readonly HeardGroup[],
): ReadonlyMap<string, number> {
  return renormalised(common(later, earlier))
}

/** The share of the newer period's expected weight that groups with data in both carry, 0…1. */
export function commonShare(later: readonly HeardGroup[], earlier: readonly HeardGroup[]): number {
  return total(common(later, earlier))
}

function common(later: readonly HeardGroup[], earlier: readonly HeardGroup[]): HeardGroup[] {
  return later.filter(
    ({ group, n }) => n > 0 && earlier.some((before) => before.group === group && before.n > 0),
  )
}

function renormalised(groups: readonly HeardGroup[]): ReadonlyMap<string, number> {
  const sum = total(groups)
  return new Map(groups.map(({ group, expectedWeight }) => [group, expectedWeight / sum]))
}

function total(groups: readonly HeardGroup[]): number {
  return groups.reduce((sum, { expectedWeight }) => sum + expectedWeight, 0)
}
