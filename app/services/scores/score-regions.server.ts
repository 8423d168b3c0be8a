import { lastQuarterOf, type Period } from '#app/domain/calendar/period'
import { scoreRegion } from '#app/domain/scoring/region'
import type { GroupSums, ScoredPeriod } from '#app/domain/scoring/types'
import { registerWeights } from '#app/domain/stakeholders/register'
import type { ScoredRegion } from '#db/repositories/scores.server'
import { recordScoresIn } from './record-scores.server'
import type { ScoredSet, ScoringWorld } from './world.server'

/** A region of a set in a quarter or year, with the sums it was scored from. */
export interface ScoredRegionPeriod extends ScoredRegion, ScoredPeriod {
  readonly setId: number
}

/**
 * The scores of a set's regions in a period. Where nobody answered and no record applies there are
 * none.
 * @param groupsOf a region's sums in the period
 */
export function scoreRegions(
  world: ScoringWorld,
  set: ScoredSet,
  period: Period,
  groupsOf: (regionId: number) => readonly GroupSums[],
): ScoredRegionPeriod[] {
  const recordScoresOf = recordScoresIn(world, set, period)
  const quarter = lastQuarterOf(period)
  return set.regionIds.flatMap((regionId) => {
    const records = recordScoresOf(regionId).estimates
    const groups = groupsOf(regionId)
    if (groups.length === 0 && records.every((estimate) => estimate.records === 0)) return []
    const register = world.registerByRegion.get(regionId) ?? []
    const scored = scoreRegion(
      { period, groups, registerWeights: registerWeights(register, quarter), records },
      world.framework,
    )
    return [{ regionId, setId: set.id, scores: scored, groups, framework: world.framework }]
  })
}
