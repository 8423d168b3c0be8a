import type { Comparison, Difference } from '../scoring/change'
import { AGAINST, type Against, type DifferenceReason } from '../scoring/difference'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { isComparable, isTestable } from './on-show-door'
import type { OnShowDifference, OnShowScore } from './on-show'
import { isBound, releasedMean } from './rounding'

/** Share of false findings among the demonstrable ones (method section 6). */
const FALSE_DISCOVERY_RATE = 0.05

/** Which tests of a family survive Benjamini–Hochberg, in the same order. */
export function areDemonstrable(family: readonly number[]): boolean[] {
  return benjaminiHochberg(family, FALSE_DISCOVERY_RATE)
}

/** A difference as scored, with what the release ledger says of the figures that it is made of. */
export interface JudgedComparison {
  readonly comparison: Comparison<DifferenceReason>
  /** Whether both scores at the same weights may be told: they are on show, or passed as rows of their own. */
  readonly mayTell: boolean
}

/** A score on show, with the quarters that it is held against. */
export interface ChangedScore {
  readonly row: OnShowScore
  /** The earlier row on show and the difference from it, where the region had a score then. */
  readonly earlier: ReadonlyMap<
    Against,
    JudgedComparison & { readonly row: OnShowScore | undefined }
  >
}

/** The same with its difference from the other regions. */
export interface ComparedScore extends ChangedScore {
  readonly others: JudgedComparison
}

/**
 * The changes that may be told of one region set in one quarter, forms and index. Both scores must be on
 * show as they stand today, and both as they are at the same weights may be told: then a difference tells
 * nothing that they do not tell together. Its test needs the SE of both on show.
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
    const survives = areDemonstrable(family.map(({ p }) => p as number))
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
  return [...earlier].map(([against, { row: before, ...judgement }]) => {
    return differenceFrom(against, judgement, [row, before])
  })
}

function againstOthers({ row, others }: ComparedScore): OnShowDifference {
  return differenceFrom('others', others, [row])
}

/**
 * What may be told of a difference, before its family is looked at.
 * @param rows those on show that it is made of
 */
export function differenceFrom(
  against: Against,
  { comparison, mayTell }: JudgedComparison,
  rows: readonly (OnShowScore | undefined)[],
): OnShowDifference {
  // Of a hidden score not even a reason is told: it would say who answered.
  if (rows.some((row) => row?.state === 'hidden')) return untold(against, ['not_shown'])
  if (!comparison.comparable) return untold(against, comparison.reasons)
  const isOnShow = rows.every((row) => row !== undefined && isComparable(row))
  if (!isOnShow || !mayTell || hasBound(comparison)) return untold(against, ['not_shown'])
  const { difference, later, earlier, constantWeights, surveyOnly, se, df, p } = comparison
  const isTested = rows.every((row) => row !== undefined && isTestable(row))
  return {
    against,
    difference,
    later,
    earlier,
    constantWeights,
    surveyOnly,
    se: isTested ? se : null,
    df: isTested ? df : null,
    p: isTested ? p : null,
    demonstrable: null,
    reasons: [],
  }
}

/** Whether one of the two would be told as a bound only: their difference would give it back. */
function hasBound({ later, earlier }: Difference): boolean {
  return [later, earlier].some((score) => isBound(releasedMean(score, 1)))
}

function untold(against: Against, reasons: OnShowDifference['reasons']): OnShowDifference {
  return {
    ...{ against, difference: null, later: null, earlier: null },
    ...{ constantWeights: false, surveyOnly: false },
    ...{ se: null, df: null, p: null, demonstrable: null, reasons },
  }
}
