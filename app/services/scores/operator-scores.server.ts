import { groupBy, heldIn, keyOf } from '#app/domain/grouping'
import { previousPeriod } from '#app/domain/calendar/period'
import type { Quarter } from '#app/domain/calendar/quarter'
import { changeBasisOf } from '#app/domain/export/change-columns'
import type { UnprotectedGroupScore } from '#app/domain/disclosure/unprotected'
import type { ExportableScore } from '#app/domain/export/score-columns'
import { changeAgainst, type ScoreDifference } from '#app/domain/scoring/difference'
import { interval, NO_INTERVAL } from '#app/domain/scoring/interval'
import { groupErrorOf, sharedDf } from '#app/domain/scoring/survey-from-groups'
import { benjaminiHochberg } from '#app/domain/statistics/benjamini-hochberg'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import * as scores from '#db/repositories/scores.server'
import { chosenChanges } from '../changes/chosen-changes.server'
import { unprotectedGroupScores, unprotectedScores } from './unprotected.server'

/**
 * Full precision, nothing suppressed: for `--internal`, that is for whoever holds the database anyway.
 * No page and no API may call this; lint keeps it to the command line. Which changes are demonstrable is
 * asked of all of a region set and period, suppressed ones too.
 *
 * @param against the quarter that changes are told against; null: the previous quarter (of years: year)
 */
export async function readInternalScores(
  db: Database,
  filter: ScoreFilter,
  against: Quarter | null = null,
): Promise<readonly ExportableScore[]> {
  const changes = await changesByScore(db, filter, against)
  return (await unprotectedScores(db, filter)).map((row) => {
    const key = keyOf(row.regionSet, row.region, row.period, row.dimension)
    return { ...row, ...(changes.get(key) ?? NO_CHANGE) }
  })
}

/** The same by stakeholder group: mean, n, and the group's own standard error with its interval. */
export async function readInternalGroupScores(
  db: Database,
  filter: ScoreFilter,
): Promise<readonly ExportableScore[]> {
  const forms = groupBy(await unprotectedGroupScores(db, filter), (row) =>
    keyOf(row.regionSet, row.region, row.period, row.dimension),
  )
  return [...forms.values()].flatMap((groups) => {
    const borrowedDf = sharedDf(groups)
    return groups.map((row) => internalGroup(row, borrowedDf))
  })
}

function internalGroup(row: UnprotectedGroupScore, borrowedDf: number | null): ExportableScore {
  const { mean, n, sumWeights, sumSquaredWeights } = row
  const error = groupErrorOf(row, borrowedDf)
  return {
    ...row,
    ...NO_CHANGE,
    stakeholderGroup: row.group,
    score: mean,
    se: error?.se ?? null,
    df: error?.df ?? null,
    ...(error === null || mean === null ? NO_INTERVAL : interval(mean, error.se, error.df)),
    effectiveN: sumSquaredWeights > 0 ? sumWeights ** 2 / sumSquaredWeights : null,
    coverage: null,
    surveyScore: mean,
    recordScore: null,
    status: n === 0 ? 'insufficient' : borrowedDf === null ? 'provisional' : 'final',
  }
}

type Change = Pick<
  ExportableScore,
  | 'change'
  | 'changeP'
  | 'changeDemonstrable'
  | 'changeAgainst'
  | 'changeReason'
  | 'changeFrom'
  | 'changeTo'
  | 'changeBasis'
  | 'lineBreak'
  | 'waiting'
>

const NO_CHANGE: Change = {
  ...{ change: null, changeP: null, changeDemonstrable: null },
  ...{ changeAgainst: null, changeReason: null, changeFrom: null, changeTo: null },
  ...{ changeBasis: null, lineBreak: null, waiting: null },
}

async function changesByScore(
  db: Database,
  filter: ScoreFilter,
  against: Quarter | null,
): Promise<ReadonlyMap<string, Change>> {
  const named = new Map((await regions.findAll(db)).map((region) => [region.id, region]))
  const families = new Map<string, { key: string; made: ScoreDifference }[]>()
  for (const made of await differencesFor(db, filter, against)) {
    const region = named.get(made.regionId)
    if (region === undefined) continue
    const { regionSet, name } = region
    heldIn(families, keyOf(regionSet, made.period), () => []).push({
      key: keyOf(regionSet, name, made.period, made.dimension),
      made,
    })
  }
  const changes = new Map<string, Change>()
  for (const members of families.values()) {
    const tested = members.filter(({ made }) => testOf(made) !== null)
    const survives = benjaminiHochberg(tested.map(({ made }) => testOf(made) as number))
    const demonstrable = new Map(tested.map(({ key }, place) => [key, survives[place] ?? null]))
    for (const { key, made } of members) {
      const { comparison, period } = made
      changes.set(key, {
        ...NO_CHANGE,
        change: comparison.comparable ? comparison.difference : null,
        changeP: testOf(made),
        changeDemonstrable: demonstrable.get(key) ?? null,
        changeAgainst: against ?? previousPeriod(period),
        ...(comparison.comparable
          ? {
              changeFrom: comparison.earlier,
              changeTo: comparison.later,
              changeBasis: changeBasisOf(comparison),
            }
          : { changeReason: comparison.reasons.join(';') }),
      })
    }
  }
  return changes
}

async function differencesFor(
  db: Database,
  { by = 'quarter', from, to }: ScoreFilter,
  against: Quarter | null,
): Promise<readonly ScoreDifference[]> {
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  if (against !== null) {
    const made: ScoreDifference[] = []
    for await (const { changes } of chosenChanges(db, span, against)) made.push(...changes)
    return made
  }
  const periods = (await scores.findPeriods(db, by)).filter(
    (period) => (from === undefined || period >= from) && (to === undefined || period <= to),
  )
  const standing = await scoreDifferences.findByPeriods(db, periods)
  return standing.filter((each) => each.against === changeAgainst(each.period))
}

function testOf({ comparison }: ScoreDifference): number | null {
  return comparison.comparable ? comparison.p : null
}
