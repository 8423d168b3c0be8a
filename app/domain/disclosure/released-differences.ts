import type { Comparison, Difference } from '../scoring/change'
import { AGAINST, type Against, type DifferenceReason } from '../scoring/difference'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { isComparable, isTestable } from './on-show-door'
import type { OnShowDifference, OnShowScore } from './on-show'

/** Share of false findings among the demonstrable ones (method section 6). */
const FALSE_DISCOVERY_RATE = 0.05

/** A score on show, with the quarters that it is held against. */
export interface ChangedScore {
  readonly row: OnShowScore
  /** The earlier row on show and the difference from it, where the region had a score then. */
  readonly earlier: ReadonlyMap<
    Against,
    { readonly row: OnShowScore | undefined; readonly comparison: Comparison<DifferenceReason> }
  >
}

/** The same with its difference from the other regions. */
export interface ComparedScore extends ChangedScore {
  readonly others: Comparison<DifferenceReason>
}

/**
 * The changes that may be told of one region set in one quarter, forms and index. Both scores must
 * be on show as they stand today, so that a difference tells nothing that they do not tell together; its
 * test needs ten persons in both.
 *
 * Benjamini–Hochberg takes all tests of the set and quarter, whatever is filtered on screen, for each
 * kind of comparison apart.
 *
 * @param all every score of the set and quarter: they are the family
 * @returns by the given scores, in the same order
 */
export function releasedChanges(all: readonly ChangedScore[]): OnShowDifference[][] {
  return judged(all.map(againstEarlier))
}

/** The same changes, and the differences from the other regions of the set. */
export function releasedDifferences(all: readonly ComparedScore[]): OnShowDifference[][] {
  return judged(all.map((one) => [...againstEarlier(one), againstOthers(one)]))
}

/** Says of every test whether it survives its family. */
function judged(found: OnShowDifference[][]): OnShowDifference[][] {
  for (const against of AGAINST) {
    const family = found.flat().filter((each) => each.against === against && each.p !== null)
    const survives = benjaminiHochberg(
      family.map(({ p }) => p as number),
      FALSE_DISCOVERY_RATE,
    )
    const demonstrable = new Map(family.map((each, place) => [each, survives[place] as boolean]))
    for (const differences of found) {
      differences.forEach((each, place) => {
        const known = demonstrable.get(each)
        if (known !== undefined) differences[place] = { ...each, demonstrable: known }
      })
    }
  }
  return found
}

function againstEarlier({ row, earlier }: ChangedScore): OnShowDifference[] {
  return [...earlier].map(([against, { row: before, comparison }]) => {
    if (!comparison.comparable) return withoutDifference(against, comparison.reasons)
    if (before === undefined || !isComparable(row) || !isComparable(before)) {
      return withoutDifference(against, ['not_shown'])
    }
    return differenceOf(against, comparison, isTestable(row) && isTestable(before))
  })
}

function againstOthers({ row, others }: ComparedScore): OnShowDifference {
  if (!isComparable(row)) return withoutDifference('others', ['not_shown'])
  if (!others.comparable) return withoutDifference('others', others.reasons)
  return differenceOf('others', others, isTestable(row))
}

function differenceOf(
  against: Against,
  { difference, se, df, p }: Difference,
  tested: boolean,
): OnShowDifference {
  const test = tested ? { se, df, p } : { se: null, df: null, p: null }
  return { against, difference, ...test, demonstrable: null, reasons: [] }
}

function withoutDifference(
  against: Against,
  reasons: OnShowDifference['reasons'],
): OnShowDifference {
  const test = { se: null, df: null, p: null, demonstrable: null }
  return { against, difference: null, ...test, reasons }
}
