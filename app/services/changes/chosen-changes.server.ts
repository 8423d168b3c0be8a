import type { Quarter } from '#app/domain/calendar/quarter'
import { ANSWERS_GONE, isGone } from '#app/domain/scoring/answers-gone'
import type { ScoreDifference } from '#app/domain/scoring/difference'
import type { PairPlan } from '#app/domain/sums/pair-plan'
import type { Database } from '#db/client.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as scores from '#db/repositories/scores.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import { currentFramework } from '../framework.server'
import { letOthersIn } from '../responses/between'
import { findGoneThrough } from '../keep/kept-answers.server'
import { changesBetween } from '../scores/differences.server'
import { readPairSums } from '../scores/pair-sums.server'
import type { ScoredRegionPeriod } from '../scores/score-regions.server'
import { ScoredQuarters } from '../scores/scored-quarters.server'
import { readScoringWorld } from '../scores/world.server'

/** The regions of a quarter with their changes since another one: full precision, unprotected. */
export interface ChosenChanges {
  readonly quarter: Quarter
  /** As scored from what is stored at this moment. */
  readonly later: readonly ScoredRegionPeriod[]
  readonly earlier: readonly ScoredRegionPeriod[]
  readonly changes: readonly ScoreDifference[]
}

/**
 * The changes of whole region sets since any other quarter, made from the stored sums as the standing
 * ones are made when data changes. One quarter at a time, as the sums of all together take much memory.
 *
 * @param filter its region is not looked at: regions of a set are judged together
 * @param against no quarter is held against itself, nor against one without data
 */
export async function* chosenChanges(
  db: Database,
  { regionSet, from, to }: ScoreFilter,
  against: Quarter,
): AsyncGenerator<ChosenChanges> {
  const everything = await readScoringWorld(db, await currentFramework(db))
  const named = new Map((await regionSets.findAll(db)).map(({ id, name }) => [id, name]))
  const sets = everything.sets.filter(
    ({ id }) => regionSet === undefined || named.get(id) === regionSet,
  )
  const world = { ...everything, sets }
  const known = await scores.findPeriods(db, 'quarter')
  const gone = await findGoneThrough(db)
  for (const quarter of known) {
    const isWanted = (from === undefined || quarter >= from) && (to === undefined || quarter <= to)
    if (!isWanted || quarter === against) continue
    const plan: PairPlan = {
      ...{ quarters: [against, quarter].sort(), years: [], amongRegions: [] },
      pairs: [[against, quarter]],
    }
    const pairs = await readPairSums(db, world, plan, letOthersIn)
    const scored = new ScoredQuarters(db, world, known, pairs)
    const [earlier, later] = [await scored.at(against), await scored.at(quarter)]
    const found = changesBetween(earlier, later, 'chosen_quarter', pairs)
    const isKept = ![against, quarter].some((each) => isGone(each, gone))
    const changes = isKept ? found : found.map((each) => ({ ...each, comparison: ANSWERS_GONE }))
    yield { quarter, later, earlier, changes }
  }
}
