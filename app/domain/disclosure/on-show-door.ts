import { DIMENSIONS } from '../framework/framework'
import { groupBy, keyOf } from '../grouping'
import { changeAgainst } from '../scoring/difference'
import { marginOf } from '../scoring/interval'
import { hiddenRow, shownDimension, shownIndex } from './door'
import { releasedGroupsOf } from './group-door'
import type { OnShowDifference, OnShowGroupScore, OnShowScore } from './on-show'
import type { Disclosed, ReleasedDifference, ReleasedGroupScore, ReleasedScore } from './released'
import { roundHalfAway, roundOrNull } from './rounding'
import type { UnprotectedGroupScore } from './unprotected'

/**
 * The door for what is on show: precision and bounds as in `release`. What may be shown was decided
 * when the data changed; an index stands by itself, as its four may be of another edition by now. Its
 * arithmetic mean is of the four as they are told, and rounded after that.
 *
 * @returns one row per input row, in the same order
 */
export function releaseOnShow(rows: readonly OnShowScore[]): Disclosed<readonly ReleasedScore[]> {
  const forms = groupBy(rows.filter(isForm), placeOf)
  const released = rows.map((row) => {
    if (isForm(row)) return releasedRow(row)
    const released = releasedRow(row)
    if (released.score === null) return released
    return { ...released, arithmeticMean: arithmeticMeanOf(forms.get(placeOf(row)) ?? []) }
  })
  return released as readonly ReleasedScore[] as Disclosed<readonly ReleasedScore[]>
}

function isForm({ dimension }: OnShowScore): boolean {
  return dimension !== 'index'
}

/** By what a region of a set in a period is known. */
export function placeOf({
  regionSet,
  region,
  period,
}: Pick<OnShowScore, 'regionSet' | 'region' | 'period'>): string {
  return keyOf(regionSet, region, period)
}

function arithmeticMeanOf(forms: readonly OnShowScore[]): number | null {
  const told = forms.filter((form) => typeof shownRow(form).score === 'number')
  if (told.length < DIMENSIONS.length) return null
  return roundHalfAway(told.reduce((sum, { score }) => sum + (score as number), 0) / told.length, 1)
}

/**
 * The same for stakeholder groups; see group-door for what is told of the groups together.
 *
 * @param rows all groups of each region, period and dimension
 */
export function releaseGroupsOnShow(
  rows: readonly OnShowGroupScore[],
): Disclosed<readonly ReleasedGroupScore[]> {
  const byScore = groupBy(rows, ({ regionSet, region, period, dimension }) =>
    keyOf(regionSet, region, period, dimension),
  )
  const released = new Map<OnShowGroupScore, ReleasedGroupScore>()
  for (const groups of byScore.values()) {
    for (const [row, result] of releasedTogether(groups)) released.set(row, result)
  }
  const complete = rows.map((row) => released.get(row) as ReleasedGroupScore)
  return complete as readonly ReleasedGroupScore[] as Disclosed<readonly ReleasedGroupScore[]>
}

/** Whether a difference from this row may be told: it is today's, and no bound is in it. */
export function isComparable(row: OnShowScore): boolean {
  const { score, surveyScore, status } = shownRow(row)
  if (row.state !== 'shown' || typeof score !== 'number' || status === 'records_only') return false
  return row.dimension === 'index' || typeof surveyScore === 'number'
}

/** Whether tests may be told of this row: its standard error is on show. */
export function isTestable(row: OnShowScore): boolean {
  return isComparable(row) && shownRow(row).se !== null
}

/** Each row is asked for with every difference that it is in. */
const shownRows = new WeakMap<OnShowScore, ReleasedScore>()

function shownRow(row: OnShowScore): ReleasedScore {
  const known = shownRows.get(row)
  if (known !== undefined) return known
  const shown =
    row.state === 'hidden'
      ? hiddenRow(row)
      : row.dimension === 'index'
        ? shownIndex(row)
        : shownDimension(row)
  shownRows.set(row, shown)
  return shown
}

function releasedRow(row: OnShowScore): ReleasedScore {
  const shown = shownRow(row)
  if (row.state === 'hidden') return shown
  const differences = row.differences.map(roundedDifference)
  const change = differences.find(({ against }) => against === changeAgainst(row.period))
  return {
    ...shown,
    waiting: row.state === 'old',
    lineBreak: shown.score === null ? null : row.lineBreak,
    differences,
    change: change?.difference ?? null,
    changeP: change?.p ?? null,
    changeDemonstrable: change?.demonstrable ?? null,
  }
}

/** As it may leave, with its margin. */
export function roundedDifference(given: OnShowDifference): ReleasedDifference {
  const { difference, later, earlier, se, df, p } = given
  return {
    ...given,
    difference: roundOrNull(difference, 1),
    later: roundOrNull(later, 1),
    earlier: roundOrNull(earlier, 1),
    se: roundOrNull(se, 1),
    df: roundOrNull(df, 1),
    p: roundOrNull(p, 3),
    margin: se === null || df === null ? null : roundHalfAway(marginOf(se, df), 1),
  }
}

function releasedTogether(
  groups: readonly OnShowGroupScore[],
): (readonly [OnShowGroupScore, ReleasedGroupScore])[] {
  // A hidden group has persons, though nothing of them is kept here: one, with any mean, stands in.
  const standIns = groups.map((group) =>
    group.state === 'hidden' ? { ...group, n: 1, mean: 50, weight: 1 } : group,
  )
  const hidden = new Set(standIns.filter((_, place) => groups[place]?.state === 'hidden'))
  const decision = {
    score: () => false,
    group: (group: UnprotectedGroupScore) => !hidden.has(group as OnShowGroupScore),
  }
  const areOfOneEdition = groups.every(({ state }) => state !== 'old')
  const results = releasedGroupsOf(standIns, decision, areOfOneEdition)
  return groups.map((group, place) => {
    const result = results[place] as ReleasedGroupScore
    const waiting = group.state === 'old' && result.score !== null
    return [group, { ...result, waiting }]
  })
}
