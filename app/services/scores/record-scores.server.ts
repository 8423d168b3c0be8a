import { recordEstimates, type RecordScores } from '#app/domain/agreements/record-score'
import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import type { ScoredSet, ScoringWorld } from './world.server'

/**
 * The record scores of a set's regions in a quarter, each made when it is asked for: from the reports
 * about every place that the region holds on the quarter's last day.
 * @returns region → its record scores, with what every agreement did in them
 */
export function recordScoresIn(
  world: ScoringWorld,
  set: ScoredSet,
  quarter: Quarter,
): (regionId: number) => RecordScores {
  const placesByRegion = set.resolver.placesOn(lastDayOf(quarter))
  return (regionId) => {
    const reports = (placesByRegion.get(regionId) ?? []).flatMap(
      (placeId) => world.reportsByPlace.get(placeId) ?? [],
    )
    return recordEstimates(reports, quarter, world.framework)
  }
}
