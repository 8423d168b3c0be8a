import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { regionYearsOf, type RegionReportOverYears } from '#app/domain/report/region-years'
import { yearGroupsOf } from '#app/domain/report/year-groups'
import type { Database } from '#db/client.server'
import { currentFramework } from './framework.server'
import { readRegion, type RegionSelection } from './region.server'
import { readGroupScores, readScores } from './scores/read-scores.server'

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
  const groups = await readGroupScores(context.db, { ...filter, by: 'year' })
  const framework = await currentFramework(context.db)
  return mapDisclosed({ report, years, quarters, groups }, (released) => {
    const overYears = regionYearsOf([...released.years, ...released.quarters])
    const yearGroups = yearGroupsOf(released.groups, overYears.years.at(-1), framework)
    return { ...released.report, overYears, yearGroups }
  })
}
