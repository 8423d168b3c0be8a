import { compareWithOthers } from '../scoring/comparison'
import type { Comparison } from '../scoring/change'
import { AGAINST, type Against, type DifferenceReason } from '../scoring/difference'
import type { RegionScores } from '../scoring/types'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { isComparable, isTestable } from './on-show-door'
import type { OnShowScore } from './on-show'
import type { ReleasedDifference } from './released'

/** Share of false findings among the demonstrable ones (method section 6). */
const FALSE_DISCOVERY_RATE = 0.05

/** A score on show, with what it is held against. */
export interface ComparedScore {
  readonly row: OnShowScore
  /** Today's scores of the region, which `row` is of where its state is `shown`. */
  readonly scores: RegionScores
  /** The earlier row on show and the difference from it, where the region had a score then. */
  readonly earlier: ReadonlyMap<
    Against,
    { readonly row: OnShowScore | undefined; readonly comparison: Comparison<DifferenceReason> }
  >
}

/**
 * The differences that may be told of one region set in one quarter, forms and index. Both scores must
 * be on show as they stand today, so that a difference tells nothing that they do not tell together; its
 * test needs ten persons in both. The other regions count where their own SE may be told.
 *
 * Benjamini–Hochberg takes all tests of the set and quarter, whatever is filtered on screen, for each
 * kind of comparison apart.
 *
 * @param all every score of the set and quarter: they are the family
 * @returns by the given scores, in the same order
 */
export function releasedDifferences(all: readonly ComparedScore[]): ReleasedDifference[][] {
  const testable = new Map<OnShowScore['dimension'], ComparedScore[]>()
  for (const one of all) {
    if (!isTestable(one.row)) continue
    const known = testable.get(one.row.dimension)
    if (known === undefined) testable.set(one.row.dimension, [one])
    else known.push(one)
  }
  const found = all.map((one) => {
    return [...againstEarlier(one), againstOthers(one, testable.get(one.row.dimension) ?? [])]
  })
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

function againstEarlier({ row, earlier }: ComparedScore): ReleasedDifference[] {
  return [...earlier].map(([against, { row: before, comparison }]) => {
    if (!comparison.comparable) return withoutDifference(against, comparison.reasons)
    if (before === undefined || !isComparable(row) || !isComparable(before)) {
      return withoutDifference(against, ['not_shown'])
    }
    return differenceOf(against, comparison, isTestable(row) && isTestable(before))
  })
}

/** @param testable scores of the same dimension whose SE may be told */
function againstOthers(
  { row, scores }: ComparedScore,
  testable: readonly ComparedScore[],
): ReleasedDifference {
  if (!isComparable(row)) return withoutDifference('others', ['not_shown'])
  const others = testable.filter((other) => other.row !== row).map((other) => other.scores)
  const comparison = compareWithOthers(scores, others, row.dimension)
  if (!comparison.comparable) return withoutDifference('others', comparison.reasons)
  return differenceOf('others', comparison, others.length < testable.length)
}

function differenceOf(
  against: Against,
  { difference, se, p }: { difference: number; se: number | null; p: number | null },
  tested: boolean,
): ReleasedDifference {
  const test = tested ? { se, p } : { se: null, p: null }
  return { against, difference, ...test, demonstrable: null, reasons: [] }
}

function withoutDifference(
  against: Against,
  reasons: ReleasedDifference['reasons'],
): ReleasedDifference {
  return { against, difference: null, se: null, p: null, demonstrable: null, reasons }
}
