import type { Database } from '#db/client.server'
import * as regionSets from '#db/repositories/region-sets.server'

/** The region sets that there are, in stated order. */
export async function readRegionSetNames(db: Database): Promise<string[]> {
  return (await regionSets.findAll(db)).map(({ name }) => name)
}
