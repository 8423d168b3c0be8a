import type { Quarter } from '#app/domain/calendar/quarter'
import type { ScoreDifference } from '#app/domain/scoring/difference'
import type { Database } from '#db/client.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as scores from '#db/repositories/scores.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import { currentFramework } from '../framework.server'
import { changesBetween } from '../scores/differences.server'
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
  const scored = (quarter: Quarter) => new ScoredQuarters(db, world, known).at(quarter)
  const earlier = await scored(against)
  for (const quarter of known) {
    const isWanted = (from === undefined || quarter >= from) && (to === undefined || quarter <= to)
    if (!isWanted || quarter === against) continue
    const later = await scored(quarter)
    const changes = changesBetween(earlier, later, 'chosen_quarter', world.framework)
    yield { quarter, later, earlier, changes }
  }
}
