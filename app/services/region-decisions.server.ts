import type { Day } from '#app/domain/calendar/day'
import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import { choicesInForce } from '#app/domain/choices/in-force'
import { loopsInForce } from '#app/domain/followup/in-force'
import type { DatedDecision } from '#app/domain/report/region-events'
import type { Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as loops from '#db/repositories/loops.server'
import * as regions from '#db/repositories/regions.server'
import { heldOn } from './held-places.server'

/** What was decided about a region: big choices, and what a board answered in a meeting. In no order. */
export async function readRegionDecisions(
  db: Database,
  { regionSet, region, quarter }: { regionSet: string; region: string; quarter: Quarter },
): Promise<DatedDecision[]> {
  const ofSet = (await regions.findAll(db)).filter((each) => each.regionSet === regionSet)
  const held = await heldOn(db, ofSet, lastDayOf(quarter))
  const isOfRegion = ({ placeId }: { readonly placeId: number }) => held.get(placeId) === region
  const dated = (name: string | null, on: Day | null) => (on === null ? [] : [{ name, on }])
  const choices = choicesInForce(await choiceSteps.findAllActive(db)).filter(isOfRegion)
  const answers = loopsInForce(await loops.findAllActive(db)).filter(
    (loop) => isOfRegion(loop) && loop.source === 'meeting' && loop.decision !== 'open',
  )
  return [
    ...choices.flatMap(({ title, decidedOn }) => dated(title, decidedOn)),
    ...answers.flatMap(({ decidedOn }) => dated(null, decidedOn)),
  ]
}
