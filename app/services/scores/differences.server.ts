import { previousPeriod } from '#app/domain/calendar/period'
import { addQuarters, type Quarter } from '#app/domain/calendar/quarter'
import type { Year } from '#app/domain/calendar/year'
import type { Framework } from '#app/domain/framework/framework'
import { changeBetween } from '#app/domain/scoring/change'
import { compareWithOthers } from '#app/domain/scoring/comparison'
import type { Against, ScoreDifference } from '#app/domain/scoring/difference'
import type { ScoredRegionPeriod } from './score-regions.server'
import type { ScoredQuarters } from './scored-quarters.server'
import type { ScoredYears } from './scored-years.server'
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
    const earlier = await periods.at(addQuarters(quarter, -back))
    changes.push(...changesBetween(earlier, later, against, world.framework))
  }
  return [...changes, ...later.flatMap((period) => againstOthers(period, later))]
}

/** Every difference of a year's scores: against the previous year, organisation by organisation. */
export async function differencesOfYear(
  years: ScoredYears,
  world: ScoringWorld,
  year: Year,
): Promise<ScoreDifference[]> {
  const later = await years.at(year)
  const earlier = await years.at(previousPeriod(year))
  return changesBetween(earlier, later, 'previous_year', world.framework)
}

/** The change of every region that has a score in both periods. */
export function changesBetween(
  earlier: readonly ScoredRegionPeriod[],
  later: readonly ScoredRegionPeriod[],
  against: Against,
  framework: Framework,
): ScoreDifference[] {
  const before = new Map(earlier.map((region) => [region.regionId, region]))
  return later.flatMap((region) => {
    const known = before.get(region.regionId)
    if (known === undefined) return []
    const { regionId, scores } = region
    return scores.scores.map(({ dimension }) => ({
      ...{ regionId, period: scores.period, dimension, against },
      comparison: changeBetween(known, region, dimension, framework),
    }))
  })
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
    period: period.scores.period,
    dimension,
    against: 'others',
    comparison: compareWithOthers(period.scores, others, dimension),
  }))
}
