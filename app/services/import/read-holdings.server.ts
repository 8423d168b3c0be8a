import type { Quarter } from '#app/domain/calendar/quarter'
import { placeOf } from '#app/domain/disclosure/on-show-door'
import { groupBy } from '#app/domain/grouping'
import { invitedByGroup } from '#app/domain/stakeholders/invited'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Holding } from '#app/domain/uploads/holding'
import { holdingsOf, type HeldCell, type RepeatedPerson } from '#app/domain/uploads/holdings-of'
import type { Database } from '#db/client.server'
import * as heldResponses from '#db/repositories/held-responses.server'
import * as memberships from '#db/repositories/memberships.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import * as waves from '#db/repositories/waves.server'
import { placesOnShow, type ScoresOnShow } from '../scores/moved-scores.server'

/** Whose answers a staged file holds, by place. */
export interface HeldPersons {
  readonly cells: readonly HeldCell[]
  readonly repeated: readonly RepeatedPerson[]
  /** The wave that the import was said to be of. */
  readonly named: string | null
}

/** To be asked before the file is weighed against others: what it holds by itself. */
export async function findHeldPersons(
  db: Database,
  importId: number,
  named: string | null,
): Promise<HeldPersons> {
  return {
    named,
    cells: await heldResponses.countByCell(db, importId),
    repeated: await heldResponses.findRepeated(db, importId),
  }
}

/** @param onShow the scores as they are without the file */
export async function readHoldings(
  db: Database,
  { cells, repeated, named }: HeldPersons,
  onShow: ScoresOnShow,
): Promise<readonly Holding[]> {
  const ofAreas = await memberships.findAllActive(db)
  // A row may name the region itself
  const ofRegions = (await regions.findAll(db)).flatMap(({ id, name, regionSet, placeId }) => {
    if (placeId === null) return []
    return [{ regionId: id, region: name, regionSet, placeId, validFrom: null, validTo: null }]
  })
  const waveRows = groupBy(wavesInForce(await waves.findAllActive(db)), ({ regionId }) => regionId)
  const register = groupBy(await stakeholders.findAllActive(db), ({ regionId }) => regionId)
  const shown = placesOnShow(onShow, new Set(cells.map(({ quarter }) => quarter)))
  const ofWaves = {
    waves: (regionId: number) => waveRows.get(regionId) ?? [],
    register: (regionId: number) => register.get(regionId) ?? [],
    named,
  }
  return holdingsOf(cells, repeated, {
    ofWaves,
    memberships: [...ofAreas, ...ofRegions],
    invited: (regionId, quarter: Quarter) =>
      invitedByGroup(ofWaves.waves(regionId), ofWaves.register(regionId), quarter),
    isOnShow: (regionSet, region, period) => shown.has(placeOf({ regionSet, region, period })),
  })
}
