import { groupBy, heldIn, keyOf } from '../grouping'
import { atLeastFivePersons, MINIMUM_PERSONS_FOR_INTERVAL, type ReleaseDecision } from './decision'
import { releasedGroupsOf } from './group-door'
import type { Disclosed, ReleasedGroupScore, ReleasedScore } from './released'
import { isBound, releasedMean, roundOrNull } from './rounding'
import type { RowNames, UnprotectedGroupScore, UnprotectedScore } from './unprotected'

/** What is left of a row when nothing of its persons may be told. */
const NOTHING = {
  score: null,
  se: null,
  ciLow: null,
  ciHigh: null,
  df: null,
  n: null,
  effectiveN: null,
  coverage: null,
  surveyScore: null,
  recordScore: null,
  change: null,
  changeP: null,
  changeDemonstrable: null,
  waiting: false,
  lineBreak: null,
  arithmeticMean: null,
  differences: [],
} as const

/**
 * The one door for scores: whatever leaves (pages, files, API, command line) went through here.
 *
 * - A dimension with 1…4 persons, or refused by `decision`, is suppressed: nothing of it is told, n,
 *   coverage and the record score neither.
 * - Scores, SE and df have one decimal, coverage two. SE, interval, df and effective n need n ≥ 10.
 * - A mean at or beyond 5 or 95 is a bound. Where the survey score Ŝ is a bound, nothing that is made of it
 *   is told: no D, SE, interval or effective n; such a D is null with status `suppressed` beside Ŝ's bound.
 * - The index is a function of its four D's: suppressed where one of them is; otherwise insufficient where
 *   one of them is insufficient or rests on records only. Its SE, interval, df and effective n are told
 *   where those of all four are.
 *
 * @param rows all five rows of each region and period; an index without its four is suppressed
 * @returns one row per input row, in the same order
 */
export function release(
  rows: readonly UnprotectedScore[],
  decision: ReleaseDecision = atLeastFivePersons,
): Disclosed<readonly ReleasedScore[]> {
  const parts = new Map<string, DimensionRow[]>()
  const released = rows.map((row) => {
    if (row.dimension === 'index') return null
    const result = releaseDimension(row, decision)
    heldIn(parts, keyOfRow(row), () => []).push({ row, released: result })
    return result
  })
  const complete = rows.map(
    (row, position) => released[position] ?? releaseIndex(row, parts.get(keyOfRow(row)) ?? []),
  )
  return complete as readonly ReleasedScore[] as Disclosed<readonly ReleasedScore[]>
}

/**
 * The door for stakeholder groups: means are whole numbers; see group-door.
 *
 * @param rows all groups of each region, period and dimension
 * @returns one row per input row, in the same order
 */
export function releaseGroups(
  rows: readonly UnprotectedGroupScore[],
  decision: ReleaseDecision = atLeastFivePersons,
): Disclosed<readonly ReleasedGroupScore[]> {
  const byScore = groupBy(rows, (row) => keyOf(keyOfRow(row), row.dimension))
  const released = new Map<UnprotectedGroupScore, ReleasedGroupScore>()
  for (const groups of byScore.values()) {
    const results = releasedGroupsOf(groups, decision)
    groups.forEach((row, position) => released.set(row, results[position] as ReleasedGroupScore))
  }
  const complete = rows.map((row) => released.get(row) as ReleasedGroupScore)
  return complete as readonly ReleasedGroupScore[] as Disclosed<readonly ReleasedGroupScore[]>
}

interface DimensionRow {
  readonly row: UnprotectedScore
  readonly released: ReleasedScore
}

function keyOfRow({ regionSet, region, period }: RowNames): string {
  return keyOf(regionSet, region, period)
}

/** A row of which nothing is told. */
export function hiddenRow(row: UnprotectedScore): ReleasedScore {
  const { regionSet, region, period, dimension, frameworkVersion } = row
  return {
    regionSet,
    region,
    period,
    dimension,
    frameworkVersion,
    ...NOTHING,
    status: 'suppressed',
  }
}

function releaseDimension(row: UnprotectedScore, decision: ReleaseDecision): ReleasedScore {
  return row.n > 0 && !decision.score(row) ? hiddenRow(row) : shownDimension(row)
}

/** A form's row that may be shown, with the precision that it has. */
export function shownDimension(row: UnprotectedScore): ReleasedScore {
  const hidden = { ...hiddenRow(row), recordScore: roundOrNull(row.recordScore, 1) }
  const coverage = roundOrNull(row.coverage, 2)
  if (row.n === 0 || row.surveyScore === null || row.score === null) {
    // Nobody's valid answers are in it: D, if there is one, is the record score.
    const score = row.n === 0 ? roundOrNull(row.score, 1) : null
    return { ...hidden, score, n: row.n, coverage, status: row.status }
  }
  const surveyScore = releasedMean(row.surveyScore, 1)
  if (isBound(surveyScore)) return { ...hidden, n: row.n, coverage, surveyScore }
  return {
    ...hidden,
    ...precisionOf(row),
    ...{ score: releasedMean(row.score, 1), n: row.n, coverage, surveyScore, status: row.status },
  }
}

function releaseIndex(row: UnprotectedScore, parts: readonly DimensionRow[]): ReleasedScore {
  const isHidden = ({ released }: DimensionRow) => released.status === 'suppressed'
  if (parts.length !== 4 || parts.some(isHidden)) return hiddenRow(row)
  const isMissing = ({ row: part }: DimensionRow) =>
    part.status === 'insufficient' || part.status === 'records_only'
  if (parts.some(isMissing)) return { ...hiddenRow(row), status: 'insufficient' }
  return shownIndex(
    indexForShow(
      row,
      parts.map((part) => part.row),
    ),
  )
}

/**
 * An index as it is kept for showing: with SE, interval, df and effective n only where those of its four
 * forms are told. Later they may be of another edition, so it is decided here.
 */
export function indexForShow(
  index: UnprotectedScore,
  forms: readonly UnprotectedScore[],
): UnprotectedScore {
  return forms.every((form) => shownDimension(form).se !== null) ? index : withoutError(index)
}

/** The same score with nothing of how far the answers lie apart. */
export function withoutError(row: UnprotectedScore): UnprotectedScore {
  return { ...row, ...{ se: null, ciLow: null, ciHigh: null, df: null, effectiveN: null } }
}

/** An index whose four may all be shown, with the precision that it may have (indexForShow). */
export function shownIndex(row: UnprotectedScore): ReleasedScore {
  if (row.score === null) return { ...hiddenRow(row), status: 'insufficient' }
  return {
    ...hiddenRow(row),
    ...precisionOf(row),
    score: releasedMean(row.score, 1),
    n: row.n,
    coverage: roundOrNull(row.coverage, 2),
    status: row.status,
  }
}

function precisionOf(row: UnprotectedScore) {
  if (row.n < MINIMUM_PERSONS_FOR_INTERVAL) return {}
  return {
    se: roundOrNull(row.se, 1),
    ciLow: roundOrNull(row.ciLow, 1),
    ciHigh: roundOrNull(row.ciHigh, 1),
    df: roundOrNull(row.df, 1),
    effectiveN: roundOrNull(row.effectiveN, 1),
  }
}
