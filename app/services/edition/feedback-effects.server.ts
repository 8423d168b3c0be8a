import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Framework } from '#app/domain/framework/framework'
import { feedbackEffect, type FeedbackEffect } from '#app/domain/report/feedback-effect'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import { readRecordParts } from '../scores/read-record-parts.server'
import { readScores } from '../scores/read-scores.server'
import { recordScoresIn } from '../scores/record-scores.server'
import { readScoringWorld } from '../scores/world.server'

type Told = Disclosed<{ readonly effect: FeedbackEffect | null }>

/** Per region of a set: what answering expectations, in time or not, did to its feedback of a quarter. */
export async function feedbackEffectsIn(
  db: Database,
  { regionSet, quarter }: { readonly regionSet: string; readonly quarter: Quarter },
  framework: Framework,
): Promise<(region: string) => Promise<Told>> {
  const world = await readScoringWorld(db, framework)
  const ofSet = (await regions.findAll(db)).filter((each) => each.regionSet === regionSet)
  const set = world.sets.find(({ id }) => id === ofSet[0]?.regionSetId)
  const recordsOf = set && recordScoresIn(world, set, quarter)
  return async (region) => {
    const id = ofSet.find(({ name }) => name === region)?.id
    const filter = { regionSet, region, from: quarter, to: quarter }
    const rows = await readScores(db, filter)
    const parts = await readRecordParts(db, filter)
    return mapDisclosed({ rows, parts }, (shown) => {
      if (recordsOf === undefined || id === undefined) return { effect: null }
      const row = shown.rows.find(({ dimension }) => dimension === 'feedback')
      const part = shown.parts.find(({ dimension }) => dimension === 'feedback')
      return { effect: feedbackEffect(recordsOf(id), { row, part }, framework) }
    })
  }
}
