import { heldIn, keyOf } from '#app/domain/grouping'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import {
  releasedDifferences,
  type ComparedScore,
  type JudgedComparison,
} from '#app/domain/disclosure/released-differences'
import { earlierPeriod, type Against, type ScoreDifference } from '#app/domain/scoring/difference'
import type { OnShow } from '#db/repositories/released-scores.server'
import type { ScoredRegionRows } from './scored.server'

/** Of a year: its regions are not held against one another. */
const NO_OTHERS: ComparedScore['others'] = {
  comparison: { comparable: false, reasons: ['too_few_others'] },
  mayTell: false,
}

/** The earlier score, and whether what it is compared with may be told. */
type Earlier = JudgedComparison & { readonly row: OnShow<OnShowScore> | undefined }

const NONE_EARLIER: ComparedScore['earlier'] = new Map()

/** A region's five rows as they are put on show, with the scores that they were chosen from. */
interface DecidedRegion {
  readonly region: ScoredRegionRows
  readonly scores: readonly OnShow<OnShowScore>[]
}

/**
 * Gives the rows of some quarters and years the differences that may be told.
 * @param earlier what is on show of other periods
 * @param differences those of the same quarters and years, as scored
 * @param judgementOf what of a difference may be told
 */
export function withDifferences(
  regions: readonly DecidedRegion[],
  earlier: readonly OnShow<OnShowScore>[],
  differences: readonly ScoreDifference[],
  judgementOf: (difference: ScoreDifference) => JudgedComparison,
): OnShow<OnShowScore>[] {
  const onShow = new Map(
    [...earlier, ...regions.flatMap(({ scores }) => scores)].map((row) => [
      keyOf(row.regionId, row.period, row.dimension),
      row,
    ]),
  )
  const compared = new Map<string, Map<Against, Earlier>>()
  const others = new Map<string, ComparedScore['others']>()
  const breaks = new Map<string, ScoreDifference>()
  for (const each of differences) {
    const { regionId, period, dimension, against } = each
    const before = earlierPeriod(period, against)
    const key = keyOf(regionId, period, dimension)
    if (each.lineBreak !== null) breaks.set(key, each)
    const judged = judgementOf(each)
    if (against === 'others') others.set(key, judged)
    if (before === null) continue
    const row = onShow.get(keyOf(regionId, before, dimension))
    const make = () => new Map<Against, Earlier>()
    heldIn(compared, key, make).set(against, { row, ...judged })
  }
  const families = new Map<string, { row: OnShow<OnShowScore>; compared: ComparedScore }[]>()
  for (const { region, scores } of regions) {
    const members = heldIn(families, keyOf(region.setId, region.period), () => [])
    for (const row of scores) {
      const key = keyOf(row.regionId, row.period, row.dimension)
      const earlier = compared.get(key) ?? NONE_EARLIER
      members.push({ row, compared: { row, earlier, others: others.get(key) ?? NO_OTHERS } })
    }
  }
  return [...families.values()].flatMap((members) => {
    const differences = releasedDifferences(members.map((member) => member.compared))
    return members.map(({ row }, place) => {
      const line = breaks.get(keyOf(row.regionId, row.period, row.dimension))
      const lineBreak = row.state === 'shown' ? (line?.lineBreak ?? null) : row.lineBreak
      return { ...row, lineBreak, differences: differences[place] ?? [] }
    })
  })
}
