import type { ReleasedGap } from '#app/domain/disclosure/gap-door'
import type { ReleasedPair } from '#app/domain/disclosure/pair-door'
import type {
  ReleasedDifference,
  ReleasedGroupScore,
  ReleasedScore,
} from '#app/domain/disclosure/released'

/** Intervals and tests leave from this many persons on. */
const ENOUGH = 10

function isTold(...values: readonly unknown[]): boolean {
  return values.some((value) => value !== null)
}

/** Whether precision is told: SE, interval, df, effective n. */
function hasPrecision({ se, ciLow, ciHigh, df, effectiveN }: ReleasedScore): boolean {
  return isTold(se, ciLow, ciHigh, df, effectiveN)
}

/** What a row tells that it may not (method section 9), in words. @param persons that it rests on */
export function rowOddities(row: ReleasedScore, persons: number): string[] {
  const { score, surveyScore, n, change, changeP } = row
  const isBound = typeof surveyScore === 'string'
  return [
    ...(n === persons ? [] : [`n ${n} for ${persons} persons`]),
    ...(hasPrecision(row) && persons < ENOUGH ? [`precision from ${persons} persons`] : []),
    ...(isBound && hasPrecision(row) ? ['precision of a bound'] : []),
    ...(isBound && isTold(change, changeP) ? ['the change of a bound'] : []),
    ...(isBound && typeof score === 'number' ? ['a score made of a bound'] : []),
  ]
}

/** Nothing of its persons may be told of what is hidden. */
export function hiddenOddities(row: ReleasedScore): string[] {
  if (row.status !== 'suppressed') return []
  const { n, coverage, surveyScore, change, changeP, changeDemonstrable } = row
  const isAny =
    hasPrecision(row) || isTold(n, coverage, surveyScore, change, changeP, changeDemonstrable)
  return isAny ? ['hidden, and yet told'] : []
}

/** An index tells nothing that its forms do not. @param forms rows of the same region and period */
export function indexOddities(row: ReleasedScore, forms: readonly ReleasedScore[]): string[] {
  if (row.waiting) return []
  const isOnShow = ({ surveyScore, waiting }: ReleasedScore) =>
    typeof surveyScore === 'number' && !waiting
  const precise = forms.every(({ se }) => se !== null)
  return [
    ...(forms.length === 4 && forms.every(isOnShow) ? [] : ['an index without its forms']),
    ...(row.se !== null && !precise ? ['a standard error without those of its forms'] : []),
  ]
}

/** No statement without its figure. @param before the row of the earlier period; undefined: none */
export function differenceOddities(
  told: ReleasedDifference,
  row: ReleasedScore,
  before: ReleasedScore | undefined,
): string[] {
  const { against, difference, se, df, p, margin, demonstrable } = told
  const hasTest = isTold(se, df, p, margin, demonstrable)
  if (difference === null) return hasTest ? [`${against}: a test without its difference`] : []
  const isOnShow = ({ score, waiting }: ReleasedScore) => typeof score === 'number' && !waiting
  const sides = before === undefined ? [row] : [row, before]
  return [
    ...(sides.every(isOnShow) ? [] : [`${against}: a difference of what is not on show`]),
    ...(hasTest && sides.some((side) => side.se === null)
      ? [`${against}: a test without a standard error`]
      : []),
  ]
}

/** The gap of two groups tells no more than the two means do. @param groups of the same form */
export function gapOddities(
  { one, other }: ReleasedGap,
  groups: readonly ReleasedGroupScore[],
): string[] {
  const sides = groups.filter(({ stakeholderGroup }) => [one, other].includes(stakeholderGroup))
  const isOnShow = ({ score, se, waiting }: ReleasedGroupScore) =>
    typeof score === 'number' && se !== null && !waiting
  return [
    ...(sides.length === 2 && sides.every(isOnShow) ? [] : ['a gap of what is not on show']),
    ...(groups.some(({ n }) => n !== 0 && (n ?? 0) < ENOUGH) ? ['a gap beside a few'] : []),
  ]
}

/** The difference of two regions tells no more than their two scores do. */
export function pairOddities(
  { difference, se, df, p, margin, demonstrable }: ReleasedPair,
  one: ReleasedScore | undefined,
  other: ReleasedScore | undefined,
): string[] {
  const hasTest = isTold(se, df, p, margin, demonstrable)
  if (difference === null) return hasTest ? ['a test without its difference'] : []
  const [first, second] = [one, other].map((row) => (row?.waiting === false ? row.score : null))
  if (typeof first !== 'number' || typeof second !== 'number') {
    return ['a difference of what is not on show']
  }
  return [
    ...(Math.abs(first - second - difference) < 0.16 ? [] : ['not the difference of the two']),
    ...(hasTest && [one, other].some((row) => row?.se === null)
      ? ['a test without a standard error']
      : []),
  ]
}
