import type { Period } from '#app/domain/calendar/period'
import { addQuarters, quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { yearOf } from '#app/domain/calendar/year'
import type { ScoreDifference } from '#app/domain/scoring/difference'
import type { Database } from '#db/client.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import * as scores from '#db/repositories/scores.server'
import type { ScoredRegion } from '#db/repositories/scores.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { currentFramework } from '../framework.server'
import { differencesOf } from './differences.server'
import { RescoredYears } from './rescore-years.server'
import { withoutSums } from './score-regions.server'
import { ScoredQuarters } from './scored-quarters.server'
import { readScoringWorld, type ScoringWorld } from './world.server'

/**
 * Makes the stored scores of the touched quarters anew from sums, agreements and registers, and the
 * differences that they enter. So are quarters that come into the range that has data, or leave it: a
 * running agreement counts in each of them. What is scored of a quarter does not hang on the others.
 *
 * So are the calendar years of those quarters, as soon as they are over: their fourth quarter has data.
 * @returns the quarters and years of which scores or differences were made anew
 */
export async function rescore(
  db: Database,
  touched: readonly Quarter[] | 'all',
): Promise<readonly Period[]> {
  const before = await scores.findPeriods(db, 'quarter')
  const world = await readScoringWorld(db, await currentFramework(db))
  const range = await quartersWithData(db, world)
  const all = [...new Set([...range, ...before])].sort()
  const isTouched = new Set(touched === 'all' ? all : touched)
  const quarters = all.filter(
    (quarter) => isTouched.has(quarter) || !range.includes(quarter) || !before.includes(quarter),
  )
  const compared = quartersThatCompareWith(quarters, all)
  const made: ScoredRegion[] = []
  const differences: ScoreDifference[] = []
  const periods = new ScoredQuarters(db, world, range)
  const years = await RescoredYears.plan(db, world, periods, range, quarters)
  for (const quarter of compared) {
    // While the quarters of the year before are still at hand.
    await years.makeBefore(yearOf(quarter))
    if (quarters.includes(quarter)) {
      made.push(...(await periods.at(quarter)).map(withoutSums))
    }
    differences.push(...(await differencesOf(periods, world, quarter)))
    periods.forgetBefore(addQuarters(quarter, -4))
  }
  await years.makeBefore(null)
  const { replaced } = years
  await scores.replaceByPeriods(db, [...quarters, ...replaced.scores], [...made, ...years.scores])
  await scoreDifferences.replaceByPeriods(
    db,
    [...compared, ...replaced.differences],
    [...differences, ...years.differences],
  )
  return [...compared, ...replaced.differences]
}

/** These quarters, and those whose previous quarter or year is among them; in order of time. */
function quartersThatCompareWith(
  quarters: readonly Quarter[],
  known: readonly Quarter[],
): readonly Quarter[] {
  const all = quarters.flatMap((quarter) => [0, 1, 4].map((step) => addQuarters(quarter, step)))
  return [...new Set(all)].filter((quarter) => known.includes(quarter)).sort()
}

/** Every quarter from the first to the last for which an active import holds something. */
async function quartersWithData(db: Database, world: ScoringWorld): Promise<readonly Quarter[]> {
  const periods = [...world.reportsByPlace.values()].flat().map((report) => report.period)
  const known = [...new Set([...(await sumRows.findActiveQuarters(db)), ...periods])].sort()
  const [first, last] = [known.at(0), known.at(-1)]
  if (first === undefined || last === undefined) return []
  const count = quarterIndex(last) - quarterIndex(first) + 1
  return Array.from({ length: count }, (_, step) => addQuarters(first, step))
}
