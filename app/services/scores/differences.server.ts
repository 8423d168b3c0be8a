import { addQuarters, type Quarter } from '#app/domain/calendar/quarter'
import { changeBetween } from '#app/domain/scoring/change'
import { compareWithOthers } from '#app/domain/scoring/comparison'
import type { Against, ScoreDifference } from '#app/domain/scoring/difference'
import type { ScoredQuarters, ScoredRegionPeriod } from './scored-quarters.server'
import type { ScoringWorld } from './world.server'

/** Quarters back. */
const EARLIER: readonly (readonly [Against, number])[] = [
  ['previous_quarter', 1],
  ['previous_year', 4],
]

/**
 * Every difference of a quarter's scores: against the previous quarter, the same quarter last year,
 * and the other regions of the set (method section 6). A region without a score in the earlier quarter
 * has no difference from it.
 */
export async function differencesOf(
  periods: ScoredQuarters,
  world: ScoringWorld,
  quarter: Quarter,
): Promise<ScoreDifference[]> {
  const later = await periods.at(quarter)
  const changes: ScoreDifference[] = []
  for (const [against, back] of EARLIER) {
    const before = new Map(
      (await periods.at(addQuarters(quarter, -back))).map((period) => [period.regionId, period]),
    )
    for (const period of later) {
      const earlier = before.get(period.regionId)
      if (earlier === undefined) continue
      for (const { dimension } of period.scores.scores) {
        const comparison = changeBetween(earlier, period, dimension, world.framework)
        changes.push({ regionId: period.regionId, quarter, dimension, against, comparison })
      }
    }
  }
  return [...changes, ...later.flatMap((period) => againstOthers(period, later))]
}

function againstOthers(
  period: ScoredRegionPeriod,
  all: readonly ScoredRegionPeriod[],
): ScoreDifference[] {
  const others = all
    .filter((other) => other.setId === period.setId && other.regionId !== period.regionId)
    .map((other) => other.scores)
  return period.scores.scores.map(({ dimension }) => ({
    regionId: period.regionId,
    quarter: period.scores.quarter,
    dimension,
    against: 'others',
    comparison: compareWithOthers(period.scores, others, dimension),
  }))
}
