import { previousPeriod } from '#app/domain/calendar/period'
import { addQuarters, type Quarter } from '#app/domain/calendar/quarter'
import type { Year } from '#app/domain/calendar/year'
import { changeBetween } from '#app/domain/scoring/change'
import { compareWithOthers, type CommonOfRegions } from '#app/domain/scoring/comparison'
import {
  changeAgainst,
  QUARTERS_BACK,
  type Against,
  type ScoreDifference,
} from '#app/domain/scoring/difference'
import { drawnForms, lineBreak } from '#app/domain/scoring/line-break'
import type { ScoredPeriod } from '#app/domain/scoring/types'
import type { PairCell, PairSums } from '#app/domain/sums/pair-sums'
import type { ScoredRegionPeriod } from './score-regions.server'
import type { ScoredQuarters } from './scored-quarters.server'
import type { ScoredYears } from './scored-years.server'

const EARLIER = ['previous_quarter', 'previous_year', 'two_years_ago'] as const

/**
 * Every difference of a quarter's scores: against the previous quarter, the same quarter last year and
 * two years ago, and the other regions of the set (method section 6). A region without a score in the
 * earlier quarter has no difference from it.
 */
export async function differencesOf(
  periods: ScoredQuarters,
  quarter: Quarter,
): Promise<ScoreDifference[]> {
  const later = await periods.at(quarter)
  const changes: ScoreDifference[] = []
  for (const against of EARLIER) {
    const earlier = await periods.at(addQuarters(quarter, -QUARTERS_BACK[against]))
    changes.push(...changesBetween(earlier, later, against, periods.pairs))
  }
  const sets = new Set(later.map(({ setId }) => setId))
  const ofSets = [...sets].flatMap((id) =>
    againstOthers(
      later.filter(({ setId }) => setId === id),
      periods.pairs,
    ),
  )
  return [...changes, ...ofSets]
}

/** Every difference of a year's scores: against the previous year, organisation by organisation. */
export async function differencesOfYear(
  years: ScoredYears,
  pairs: PairSums,
  year: Year,
): Promise<ScoreDifference[]> {
  const later = await years.at(year)
  const earlier = await years.at(previousPeriod(year))
  return changesBetween(earlier, later, 'previous_year', pairs)
}

/**
 * The change of every region that has a score in both periods.
 * @param pairs of both periods
 */
export function changesBetween(
  earlier: readonly ScoredRegionPeriod[],
  later: readonly ScoredRegionPeriod[],
  against: Against,
  pairs: PairSums,
): ScoreDifference[] {
  const before = new Map(earlier.map((region) => [region.regionId, region]))
  return later.flatMap((region) => {
    const known = before.get(region.regionId)
    if (known === undefined) return []
    const { regionId, scores } = region
    const [first, second] = [cellOf(regionId, known), cellOf(regionId, region)]
    const cross = (group: string) => pairs.between(first, second, group)
    const isDrawn = against === changeAgainst(scores.period)
    return scores.scores.map(({ dimension }) => ({
      ...{ regionId, period: scores.period, dimension, against },
      comparison: changeBetween(known, region, dimension, cross),
      lineBreak: isDrawn
        ? lineBreak(drawnForms(known, dimension), drawnForms(region, dimension))
        : null,
    }))
  })
}

/** @param regions all of one set in one quarter */
function againstOthers(regions: readonly ScoredRegionPeriod[], pairs: PairSums): ScoreDifference[] {
  const cells = new Map(
    regions.map((region): [ScoredPeriod, PairCell] => [region, cellOf(region.regionId, region)]),
  )
  const cellsOf = (members: readonly ScoredPeriod[]) => members.map((member) => cells.get(member)!)
  const dimensions = regions[0]?.scores.scores.map(({ dimension }) => dimension) ?? []
  const common: CommonOfRegions = {
    overlaps: (members, group) => pairs.overlaps(cellsOf(members), group),
    countedAgain: (members, group) => pairs.countedAgain(cellsOf(members), group),
  }
  return dimensions.flatMap((dimension) => {
    const found = compareWithOthers(regions, dimension, common)
    return found.map((comparison, place) => {
      const { regionId, scores } = regions[place]!
      const names = { regionId, period: scores.period, dimension, against: 'others' } as const
      return { ...names, comparison, lineBreak: null }
    })
  })
}

function cellOf(regionId: number, { scores }: ScoredPeriod): PairCell {
  return { regionId, period: scores.period }
}
