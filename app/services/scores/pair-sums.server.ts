import type { PairPlan } from '#app/domain/sums/pair-plan'
import { PairSums, type PairCell, type RegionOf } from '#app/domain/sums/pair-sums'
import type { GroupSums } from '#app/domain/scoring/types'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import { withoutPause, type Between } from '../responses/between'
import { eachReturning } from '../responses/respondent-runs.server'
import type { ScoringWorld } from './world.server'

/** Of the respondents who return, what their stored responses give. */
export async function readPairSums(
  db: Database,
  { framework, sets }: ScoringWorld,
  plan: PairPlan,
  between: Between = withoutPause,
): Promise<PairSums> {
  const pairs = new PairSums(
    plan,
    framework.groups.map(({ code }) => code),
    sets.map(
      ({ resolver }): RegionOf =>
        (placeId, day, quarter) =>
          resolver.regionOf(placeId, day, quarter),
    ),
  )
  const counting = await imports.findAllActive(db, 'survey')
  const add = pairs.add.bind(pairs)
  await eachReturning(db, counting, plan.quarters, framework, add, between)
  return pairs
}

/** Groups with what is known of those in them who return. */
export function withReturning(
  groups: readonly GroupSums[],
  cell: PairCell,
  pairs: PairSums,
): GroupSums[] {
  return groups.map((group) => {
    const returning = pairs.within(cell, group.group)
    return returning === undefined ? group : { ...group, returning }
  })
}
