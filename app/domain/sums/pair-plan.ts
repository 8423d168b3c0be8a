import { previousPeriod, type Period } from '../calendar/period'
import { addQuarters, type Quarter } from '../calendar/quarter'
import { quartersOf, type Year } from '../calendar/year'

/** What is wanted of respondents who return (pair-sums). */
export interface PairPlan {
  /** Quarters whose responses are looked at, in order of time: within each of them sums are made. */
  readonly quarters: readonly Quarter[]
  /** Calendar years within which sums are made; all their quarters are looked at. */
  readonly years: readonly Year[]
  /** Periods that are held against each other, in either order: two quarters, or two years. */
  readonly pairs: readonly (readonly [earlier: Period, later: Period])[]
  /** Quarters in which the regions of a set are held against each other. */
  readonly amongRegions: readonly Quarter[]
}

/**
 * @param quarters those that are compared, each with the quarters so many back
 * @param years those that are compared, each with the year before
 */
export function planPairs(
  quarters: readonly Quarter[],
  quartersBack: readonly number[],
  years: readonly Year[],
): PairPlan {
  const ofQuarters = quarters.flatMap((later) =>
    quartersBack.map((back): [Quarter, Quarter] => [addQuarters(later, -back), later]),
  )
  const ofYears = years.map((later): [Year, Year] => [previousPeriod(later), later])
  const allYears = [...new Set(ofYears.flat())].sort()
  const all = [...quarters, ...ofQuarters.flat(), ...allYears.flatMap(quartersOf)]
  return {
    quarters: [...new Set(all)].sort(),
    years: allYears,
    pairs: [...ofQuarters, ...ofYears],
    amongRegions: quarters,
  }
}
