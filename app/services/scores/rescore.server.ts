import type { Period } from '#app/domain/calendar/period'
import { addQuarters, quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { addYears, yearOf, type Year } from '#app/domain/calendar/year'
import { isClosed } from '#app/domain/keep/retention'
import { QUARTERS_BACK } from '#app/domain/scoring/difference'
import { planPairs } from '#app/domain/sums/pair-plan'
import type { Database } from '#db/client.server'
import * as groupOverlaps from '#db/repositories/group-overlaps.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import * as scores from '#db/repositories/scores.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { currentFramework } from '../framework.server'
import { findClosedThrough } from '../keep/kept-answers.server'
import { differencesOf } from './differences.server'
import { overlapsOf } from './overlaps.server'
import { readPairSums } from './pair-sums.server'
import { RescoredYears } from './rescore-years.server'
import { ScoredQuarters } from './scored-quarters.server'
import { readScoringWorld, type ScoringWorld } from './world.server'

const BACK = Object.values(QUARTERS_BACK)
/** Of a region, quarter and group: within it, and with three others. */
const PAIR_SUM_BYTES = 4_000
const ROOM = 64 * 2 ** 20

/**
 * Makes the stored scores of the touched quarters anew from sums, agreements and registers, and the
 * differences that they enter. So are quarters that come into the range that has data, or leave it: a
 * running agreement counts in each of them. What is scored of a quarter does not hang on the others.
 *
 * Closed quarters, of which answers are gone, stand as they are.
 *
 * So are the calendar years of those quarters, as soon as they are over: their fourth quarter has data.
 * @param onShow of a dry run, the quarters that have scores on show: it tells which of those move, so these are
 *   all that it makes, and those of the same calendar year beside which they are audited
 * @returns the quarters and years of which scores or differences were made anew, or (quarters of a dry run)
 *   would have been
 */
export async function rescore(
  db: Database,
  touched: readonly Quarter[] | 'all',
  onShow: ReadonlySet<Quarter> | null = null,
): Promise<readonly Period[]> {
  const before = await scores.findPeriods(db, 'quarter')
  const world = await readScoringWorld(db, await currentFramework(db))
  const range = await quartersWithData(db, world)
  const closed = await findClosedThrough(db)
  const all = [...new Set([...range, ...before])].sort()
  const isTouched = new Set(touched === 'all' ? all : touched)
  const quarters = all.filter(
    (quarter) =>
      !isClosed(quarter, closed) &&
      (isTouched.has(quarter) || !range.includes(quarter) || !before.includes(quarter)),
  )
  const compared = quartersThatCompareWith(quarters, all)
  if (onShow !== null) {
    const told = new Set(compared.filter((quarter) => onShow.has(quarter)).map(yearOf))
    const tried = quarters.filter((quarter) => told.has(yearOf(quarter)))
    await makeScores(db, world, range, tried)
    return compared
  }
  const made: scores.PackedScores[] = []
  const differences: scoreDifferences.PackedDifferences[] = []
  const overlaps: groupOverlaps.StoredOverlap[] = []
  const nothing = await readPairSums(db, world, planPairs([], [], []))
  const periods = new ScoredQuarters(db, world, range, nothing)
  const years = await RescoredYears.plan(db, world, periods, { range, quarters, closed })
  for (const stretch of stretches(compared, years.compared, world)) {
    const plan = planPairs(stretch.quarters, BACK, stretch.years)
    periods.goOnWith(await readPairSums(db, world, plan))
    for (const quarter of stretch.quarters) {
      // While the quarters of the year before are still at hand.
      await years.makeBefore(yearOf(quarter))
      if (quarters.includes(quarter)) {
        const scored = await periods.at(quarter)
        made.push(...scored.map(scores.pack))
        overlaps.push(...overlapsOf(scored, periods.pairs))
      }
      differences.push(...scoreDifferences.pack(await differencesOf(periods, quarter)))
      periods.forgetBefore(addQuarters(quarter, -Math.max(...BACK)))
    }
    await years.makeBefore(stretch.end)
  }
  const { replaced } = years
  await scores.replaceByPeriods(db, [...quarters, ...replaced.scores], [...made, ...years.scores])
  await groupOverlaps.replaceByQuarters(db, quarters, overlaps)
  await scoreDifferences.replaceByPeriods(
    db,
    [...compared, ...replaced.differences],
    [...differences, ...years.differences],
  )
  return [...compared, ...replaced.differences]
}

/** The scores of these quarters, each by itself. */
async function makeScores(
  db: Database,
  world: ScoringWorld,
  range: readonly Quarter[],
  quarters: readonly Quarter[],
): Promise<void> {
  const made: scores.PackedScores[] = []
  for (const quarter of quarters) {
    const plan = { quarters: [quarter], years: [], pairs: [], amongRegions: [] }
    const pairs = await readPairSums(db, world, plan)
    const scored = await new ScoredQuarters(db, world, range, pairs).at(quarter)
    made.push(...scored.map(scores.pack))
  }
  await scores.replaceByPeriods(db, quarters, made)
}

/** Quarters and years that are compared while the same pair sums are in memory. */
interface Stretch {
  readonly quarters: readonly Quarter[]
  readonly years: readonly Year[]
  /** The year after the last of the stretch. */
  readonly end: Year
}

/**
 * Calendar years after each other: as many at once as there is room for the pair sums of, where
 * everybody returns in everything.
 */
function stretches(
  quarters: readonly Quarter[],
  years: readonly Year[],
  { sets, framework }: ScoringWorld,
): Stretch[] {
  const regions = sets.reduce((sum, { regionIds }) => sum + regionIds.length, 0)
  const bytesAYear = 4 * regions * framework.groups.length * PAIR_SUM_BYTES
  const atOnce = Math.max(1, Math.floor(ROOM / Math.max(1, bytesAYear)))
  const all = [...new Set([...quarters.map(yearOf), ...years])].sort()
  const starts = all.filter((_, place) => place % atOnce === 0)
  return starts.map((start, place) => {
    const last = all[Math.min((place + 1) * atOnce, all.length) - 1] ?? start
    const isIn = (year: Year) => start <= year && year <= last
    return {
      quarters: quarters.filter((quarter) => isIn(yearOf(quarter))),
      years: years.filter(isIn),
      end: addYears(last, 1),
    }
  })
}

/** These quarters, and those whose previous quarter or year is among them; in order of time. */
function quartersThatCompareWith(
  quarters: readonly Quarter[],
  known: readonly Quarter[],
): readonly Quarter[] {
  const all = quarters.flatMap((quarter) => [0, ...BACK].map((step) => addQuarters(quarter, step)))
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
