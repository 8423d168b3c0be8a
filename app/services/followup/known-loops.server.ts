import type { Day } from '#app/domain/calendar/day'
import { quarterOfDay } from '#app/domain/calendar/quarter'
import { periodEnd } from '#app/domain/calendar/period'
import { effectOfAnswering } from '#app/domain/followup/effect'
import { loopsInForce } from '#app/domain/followup/in-force'
import type { Framework } from '#app/domain/framework/framework'
import { byName } from '#app/domain/report/by-name'
import type { FollowupEffect } from '#app/domain/report/followup-page'
import { followupRow, type FollowupRow } from '#app/domain/report/followup-row'
import { roundHalfAway } from '#app/domain/disclosure/rounding'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as loops from '#db/repositories/loops.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import { heldOn, placeNames } from '../held-places.server'
import { remembered } from '../remembered.server'
import { readScoringWorld } from '../scores/world.server'

interface LoopSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** The day on which it is told. */
  readonly asOf: Day
}

/** Every expectation in force, as it stands on a day, with the regions of one set. */
export interface KnownLoops {
  readonly rows: readonly FollowupRow[]
  /** null: there is none. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** Of the set, by name. */
  readonly regions: readonly string[]
  /** Of the regions of the set where answering in time does something. */
  readonly effects: readonly FollowupEffect[]
  readonly framework: Framework
  /** The moment of the newest import; null without any. */
  readonly changedAt: string | null
}

/** A set that is not known counts as not given. */
export function readKnownLoops(
  { db }: { readonly db: Database },
  selection: LoopSelection,
): Promise<KnownLoops> {
  return rememberedLoops(db, selection)
}

const rememberedLoops = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSet: asked, asOf }: LoopSelection,
  ): Promise<KnownLoops> => {
    const framework = await currentFramework(db)
    const all = await regions.findAll(db)
    const regionSets = [...new Set(all.map((region) => region.regionSet))]
    const regionSet = regionSets.find((name) => name === asked) ?? regionSets.at(0) ?? null
    const ofSet = all.filter((region) => region.regionSet === regionSet)
    const where = { names: await placeNames(db, all), regions: await heldOn(db, ofSet, asOf) }
    const inForce = loopsInForce(await loops.findAllActive(db))
    return {
      rows: inForce.map((loop) => followupRow(loop, where, asOf, framework)),
      regionSet,
      regionSets,
      regions: ofSet.map(({ name }) => name).sort(byName),
      effects: await effectsIn(db, ofSet, asOf, framework),
      framework,
      changedAt: await imports.findLastCommit(db),
    }
  },
)

async function effectsIn(
  db: Database,
  ofSet: readonly regions.Region[],
  today: Day,
  framework: Framework,
): Promise<FollowupEffect[]> {
  const world = await readScoringWorld(db, framework)
  const set = world.sets.find(({ id }) => id === ofSet[0]?.regionSetId)
  const quarter = quarterOfDay(today)
  const held = set?.resolver.placesOn(periodEnd(quarter))
  return ofSet.flatMap(({ id, name }) => {
    const placeIds = held?.get(id) ?? []
    const reports = placeIds.flatMap((placeId) => world.reportsByPlace.get(placeId) ?? [])
    const heard = placeIds.flatMap((placeId) => world.loopsByPlace.get(placeId) ?? [])
    const effect = effectOfAnswering(reports, heard, today, framework)
    if (effect === null) return []
    return [{ region: name, quarter, count: effect.count, points: roundHalfAway(effect.points, 1) }]
  })
}
