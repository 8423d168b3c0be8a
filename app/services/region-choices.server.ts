import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { regionChoicesOf, type RegionChoices } from '#app/domain/report/region-choices'
import type { Database } from '#db/client.server'
import { currentFramework } from './framework.server'
import { readBands } from './scores/read-bands.server'

/** Which verdicts on a region hang on our own choices (method section 8). */
export async function readRegionChoices(
  { db }: { readonly db: Database },
  selection: { readonly regionSet: string; readonly region: string; readonly quarter: Quarter },
): Promise<Disclosed<RegionChoices>> {
  const { bands: bounds } = await currentFramework(db)
  const bands = await readBands(db, selection)
  return mapDisclosed({ bands }, (given) => regionChoicesOf(given.bands, bounds))
}
