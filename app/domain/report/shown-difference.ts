import type { Quarter } from '../calendar/quarter'
import type { ReleasedPair } from '../disclosure/pair-door'
import type { ReleasedDifference, ReleasedScore, UntoldReason } from '../disclosure/released'
import { restsOnAnswers } from './columns'
import type { Reference } from './reference'

/** Why two scores are not compared: newer answers wait behind this one or the other, or what else. */
export type IncomparableReason = UntoldReason | 'waiting' | 'other_waiting'

/**
 * What may be said of a difference.
 * - `higher`, `lower`: demonstrable, that is after Benjamini–Hochberg.
 * - `same`: tested and not demonstrable; the figure itself may be chance.
 * - `untested`: too few persons for a test, or no standard error.
 * - `incomparable`: there is none, for these reasons.
 */
export interface ShownDifference {
  readonly outcome: 'higher' | 'lower' | 'same' | 'untested' | 'incomparable'
  /** In points, one decimal; null where incomparable. */
  readonly difference: number | null
  /** Half the width of its 95 % interval; null without a test. */
  readonly margin: number | null
  /** The two scores of which it is the difference, where they are not those on show. */
  readonly basis: DifferenceBasis | null
  /** Empty where comparable. */
  readonly reasons: readonly IncomparableReason[]
}

/** Scores that were made for the comparison. */
export interface DifferenceBasis {
  readonly earlier: number
  readonly later: number
  /** At the weights of the later one, or those of the region that is held against others. */
  readonly constantWeights: boolean
  /** Without the agreements, which count in one of the two only. */
  readonly surveyOnly: boolean
}

/** A difference with what it is from. */
export interface ReferredDifference {
  readonly reference: Reference
  readonly shown: ShownDifference
}

/**
 * What may be said of a released score's difference from something else.
 *
 * @param earlier the row of the quarter that it is held against; undefined where there is none
 * @returns null where there is no score that rests on answers, which has its own word
 */
export function shownDifference(
  row: ReleasedScore | undefined,
  { against }: Reference,
  earlier: ReleasedScore | undefined,
): ShownDifference | null {
  if (row === undefined || row.score === null || !restsOnAnswers(row.status)) return null
  const found = row.differences.find((each) => each.against === against)
  const { difference = null, margin = null } = found ?? {}
  if (found === undefined || difference === null) {
    const reasons = found?.reasons ?? ['no_score']
    return {
      ...{ outcome: 'incomparable', difference: null, margin: null, basis: null },
      reasons: reasons.map((reason) => {
        if (reason !== 'not_shown') return reason
        if (row.waiting) return 'waiting'
        return earlier?.waiting === true ? 'other_waiting' : reason
      }),
    }
  }
  const outcome = outcomeOf(difference, found.demonstrable)
  return { outcome, difference, margin, basis: basisOf(found), reasons: [] }
}

function basisOf(found: ReleasedDifference): DifferenceBasis | null {
  const { earlier, later, constantWeights, surveyOnly } = found
  if (earlier === null || later === null || !(constantWeights || surveyOnly)) return null
  return { earlier, later, constantWeights, surveyOnly }
}

/** What may be said of the difference between two regions. */
export function shownPair(found: ReleasedPair): ShownDifference {
  const { difference, margin, demonstrable, reasons } = found
  const outcome = difference === null ? 'incomparable' : outcomeOf(difference, demonstrable)
  return { outcome, difference, margin, basis: null, reasons }
}

/** What can be said of a difference that rounds to nothing is that there is none. */
function outcomeOf(difference: number, demonstrable: boolean | null): ShownDifference['outcome'] {
  if (demonstrable === null) return 'untested'
  if (!demonstrable || difference === 0) return 'same'
  return difference > 0 ? 'higher' : 'lower'
}

/**
 * Everything that a region's score is held against in a quarter.
 * @param rows of the region, at least those of the quarter and of the quarters referred to
 */
export function differencesOf(
  rows: readonly ReleasedScore[],
  dimension: ReleasedScore['dimension'],
  quarter: Quarter,
  references: readonly Reference[],
): ReferredDifference[] {
  const rowAt = (period: Quarter | null) =>
    rows.find((row) => row.dimension === dimension && row.period === period)
  const row = rowAt(quarter)
  return references.flatMap((reference) => {
    const shown = shownDifference(row, reference, rowAt(reference.quarter))
    return shown === null ? [] : [{ reference, shown }]
  })
}

/** The difference from one of them; null where there is none. */
export function differenceFrom(
  { against }: Reference,
  differences: readonly ReferredDifference[],
): ShownDifference | null {
  return differences.find(({ reference }) => reference.against === against)?.shown ?? null
}

/** Whether it is a demonstrable one. */
export function isDemonstrable(
  shown: ShownDifference | null,
): shown is ShownDifference & { readonly difference: number } {
  return shown !== null && (shown.outcome === 'higher' || shown.outcome === 'lower')
}

/** Whether it was tested, whatever came of it. */
export function isTested(shown: ShownDifference | null): boolean {
  return isDemonstrable(shown) || shown?.outcome === 'same'
}

/** The reasons that all of these share and none is comparable: they can be said once. */
export function sharedReasons(
  all: readonly (ShownDifference | null)[],
): readonly IncomparableReason[] | null {
  const known = all.filter((shown) => shown !== null)
  const [first] = known
  if (first === undefined || first.reasons.length === 0) return null
  const text = first.reasons.join()
  return known.every(({ reasons }) => reasons.join() === text) ? first.reasons : null
}
