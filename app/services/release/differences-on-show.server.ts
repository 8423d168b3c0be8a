import type { Period } from '#app/domain/calendar/period'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import {
  releasedDifferences,
  type ComparedScore,
} from '#app/domain/disclosure/released-differences'
import { earlierPeriod } from '#app/domain/scoring/difference'
import type { Database } from '#db/client.server'
import type { OnShow } from '#db/repositories/released-scores.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import type { ScoredRegionRows } from './scored.server'

/** A region's five rows as they are put on show, with the scores that they were chosen from. */
interface DecidedRegion {
  readonly region: ScoredRegionRows
  readonly scores: readonly OnShow<OnShowScore>[]
}

/**
 * Gives the rows of these quarters and years the differences that may be told.
 * @param earlier what is on show of other periods
 */
export async function withDifferences(
  db: Database,
  periods: readonly Period[],
  regions: readonly DecidedRegion[],
  earlier: readonly OnShow<OnShowScore>[],
): Promise<OnShow<OnShowScore>[]> {
  const keyOf = (regionId: number, period: Period, dimension: string) =>
    `${regionId} ${period} ${dimension}`
  const onShow = new Map(
    [...earlier, ...regions.flatMap(({ scores }) => scores)].map((row) => [
      keyOf(row.regionId, row.period, row.dimension),
      row,
    ]),
  )
  const compared = new Map<string, ComparedScore['earlier']>()
  for (const each of await scoreDifferences.findByPeriods(db, periods)) {
    const { regionId, period, dimension, against, comparison } = each
    const before = earlierPeriod(period, against)
    if (before === null) continue
    const key = keyOf(regionId, period, dimension)
    const row = onShow.get(keyOf(regionId, before, dimension))
    compared.set(key, new Map([...(compared.get(key) ?? []), [against, { row, comparison }]]))
  }
  const families = new Map<string, { row: OnShow<OnShowScore>; compared: ComparedScore }[]>()
  for (const { region, scores } of regions) {
    const family = `${region.setId} ${region.period}`
    const members = families.get(family) ?? []
    families.set(family, members)
    for (const row of scores) {
      const known = compared.get(keyOf(row.regionId, row.period, row.dimension))
      members.push({ row, compared: { row, scores: region.scores, earlier: known ?? new Map() } })
    }
  }
  return [...families.values()].flatMap((members) => {
    const differences = releasedDifferences(members.map((member) => member.compared))
    return members.map(({ row }, place) => ({ ...row, differences: differences[place] ?? [] }))
  })
}
