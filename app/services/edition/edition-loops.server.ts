import type { Day } from '#app/domain/calendar/day'
import type { EditionLoop } from '#app/domain/edition/edition'
import { loopsInForce } from '#app/domain/followup/in-force'
import { standingOf } from '#app/domain/followup/standing'
import type { Database } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import * as regions from '#db/repositories/regions.server'
import { heldOn, placeNames } from '../held-places.server'
import { currentFramework } from '../framework.server'

/**
 * What was heard in a set until a day, and how it stands on it.
 * @param regionsOn the day whose regions hold the places
 */
export async function readEditionLoops(
  db: Database,
  {
    regionSet,
    on,
    regionsOn,
  }: { readonly regionSet: string; readonly on: Day; readonly regionsOn: Day },
): Promise<EditionLoop[]> {
  const framework = await currentFramework(db)
  const all = await regions.findAll(db)
  const ofSet = all.filter((region) => region.regionSet === regionSet)
  const names = await placeNames(db, all)
  const held = await heldOn(db, ofSet, regionsOn)
  return loopsInForce(await loops.findAllActive(db))
    .filter(({ heardOn }) => heardOn <= on)
    .flatMap((loop): EditionLoop[] => {
      const region = held.get(loop.placeId)
      if (region === undefined) return []
      const { loopId, heard, heardOn, heardFrom, form, source, decision, reason, decidedOn } = loop
      const { action, owner, due, doneOn, toldBackOn, toldBackHow, toldBackTo } = loop
      return [
        {
          ...{ loopId, region, place: names.get(loop.placeId) ?? '' },
          ...{ heard, heardOn, heardFrom, form, source, decision, reason, decidedOn },
          ...{ action, owner, due, doneOn, toldBackOn, toldBackHow, toldBackTo },
          ...standingOf(loop, on, framework),
        },
      ]
    })
    .sort((one, other) => one.heardOn - other.heardOn || (one.loopId < other.loopId ? -1 : 1))
}
