import type { Period } from '#app/domain/calendar/period'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import {
  releasedDifferences,
  type ComparedScore,
} from '#app/domain/disclosure/released-differences'
import { restsOnScoresOnShow } from '#app/domain/scoring/change'
import { earlierPeriod } from '#app/domain/scoring/difference'
import type { Database } from '#db/client.server'
import type { OnShow } from '#db/repositories/released-scores.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import type { ScoredRegionRows } from './scored.server'

/** Of a year: its regions are not held against one another. */
const NO_OTHERS: ComparedScore['others'] = {
  comparison: { comparable: false, reasons: ['too_few_others'] },
  mayTell: false,
}

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
  const others = new Map<string, ComparedScore['others']>()
  for (const each of await scoreDifferences.findByPeriods(db, periods)) {
    const { regionId, period, dimension, against, comparison } = each
    const before = earlierPeriod(period, against)
    const key = keyOf(regionId, period, dimension)
    // The others' mean at a region's weights is a figure of its own, which no ledger has let pass yet.
    if (against === 'others') others.set(key, { comparison, mayTell: false })
    if (before === null) continue
    const row = onShow.get(keyOf(regionId, before, dimension))
    const mayTell = restsOnScoresOnShow(comparison)
    const held = { row, comparison, mayTell }
    compared.set(key, new Map([...(compared.get(key) ?? []), [against, held]]))
  }
  const families = new Map<string, { row: OnShow<OnShowScore>; compared: ComparedScore }[]>()
  for (const { region, scores } of regions) {
    const family = `${region.setId} ${region.period}`
    const members = families.get(family) ?? []
    families.set(family, members)
    for (const row of scores) {
      const key = keyOf(row.regionId, row.period, row.dimension)
      const earlier = compared.get(key) ?? new Map<never, never>()
      members.push({ row, compared: { row, earlier, others: others.get(key) ?? NO_OTHERS } })
    }
  }
  return [...families.values()].flatMap((members) => {
    const differences = releasedDifferences(members.map((member) => member.compared))
    return members.map(({ row }, place) => ({ ...row, differences: differences[place] ?? [] }))
  })
}
