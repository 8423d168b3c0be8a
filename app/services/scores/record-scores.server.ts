import { recordEstimates, type RecordScores } from '#app/domain/agreements/record-score'
import { periodEnd, type Period } from '#app/domain/calendar/period'
import type { ScoredSet, ScoringWorld } from './world.server'

/**
 * The record scores of a set's regions in a quarter or year, each made when it is asked for: from the reports
 * about every place that the region holds on the period's last day.
 * @returns region → its record scores, with what every agreement did in them
 */
export function recordScoresIn(
  world: ScoringWorld,
  set: ScoredSet,
  period: Period,
): (regionId: number) => RecordScores {
  const placesByRegion = set.resolver.placesOn(periodEnd(period))
  return (regionId) => {
    const reports = (placesByRegion.get(regionId) ?? []).flatMap(
      (placeId) => world.reportsByPlace.get(placeId) ?? [],
    )
    return recordEstimates(reports, period, world.framework)
  }
}
