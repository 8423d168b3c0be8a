import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { regionYearsOf, type RegionReportOverYears } from '#app/domain/report/region-years'
import type { Database } from '#db/client.server'
import { readRegion, type RegionSelection } from './region.server'
import { readScores } from './scores/read-scores.server'

/**
 * Everything that may be shown of one region, with its calendar years.
 *
 * @returns null where the region (or the set) that was asked for does not exist
 */
export async function readRegionOverYears(
  context: { readonly db: Database },
  selection: RegionSelection,
): Promise<Disclosed<RegionReportOverYears> | null> {
  const report = await readRegion(context, selection)
  if (report === null) return null
  const filter = { regionSet: report.regionSet ?? '', region: report.region ?? '' }
  const years = await readScores(context.db, { ...filter, by: 'year' })
  const quarters = await readScores(context.db, filter)
  return mapDisclosed({ report, years, quarters }, (released) => ({
    ...released.report,
    overYears: regionYearsOf([...released.years, ...released.quarters]),
  }))
}
