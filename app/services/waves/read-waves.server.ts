import { wavesInForce, wavesOf, type Wave } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import * as waves from '#db/repositories/waves.server'

/** The waves of the survey in a region, in order of time; none where the region is not known. */
export async function readWaves(
  db: Database,
  regionSet: string,
  region: string,
): Promise<readonly Wave[]> {
  const named = await regions.findAllByName(db, [region])
  const found = named.find((each) => each.regionSet === regionSet)
  if (found === undefined) return []
  return wavesOf(wavesInForce(await waves.findAllActive(db, found.id)))
}
