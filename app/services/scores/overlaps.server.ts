import { groupOverlaps } from '#app/domain/scoring/group-overlap'
import type { PairSums } from '#app/domain/sums/pair-sums'
import type { StoredOverlap } from '#db/repositories/group-overlaps.server'
import type { ScoredRegionPeriod } from './score-regions.server'

/** Who is in two groups at once, region by region of a quarter. */
export function overlapsOf(
  regions: readonly ScoredRegionPeriod[],
  pairs: PairSums,
): StoredOverlap[] {
  return regions.flatMap(({ regionId, groups, scores: { period } }) => {
    const cell = { regionId, period }
    const found = groupOverlaps(groups, (one, other) => pairs.acrossGroups(cell, one, other))
    return found.map((overlap) => ({ ...overlap, ...cell }))
  })
}
