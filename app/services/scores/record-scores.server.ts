import { recordEstimates, type RecordScores } from '#app/domain/agreements/record-score'
import { periodEnd, type Period } from '#app/domain/calendar/period'
import { loopRecord } from '#app/domain/followup/loop-record'
import type { ScoredSet, ScoringWorld } from './world.server'

/**
 * The record scores of a set's regions in a quarter or year, each made when it is asked for: from the reports
 * about every place that the region holds on the period's last day, and what was heard there.
 * @returns region → its record scores, with what every agreement and loop did in them
 */
export function recordScoresIn(
  world: ScoringWorld,
  set: ScoredSet,
  period: Period,
): (regionId: number) => RecordScores {
  const placesByRegion = set.resolver.placesOn(periodEnd(period))
  const { framework, reportsByPlace, loopsByPlace } = world
  return (regionId) => {
    const placeIds = placesByRegion.get(regionId) ?? []
    const reports = placeIds.flatMap((placeId) => reportsByPlace.get(placeId) ?? [])
    const loops = placeIds.flatMap((placeId) => loopsByPlace.get(placeId) ?? [])
    const processes = loops.flatMap((loop) => loopRecord(loop, period, framework) ?? [])
    return recordEstimates(reports, period, framework, processes)
  }
}
