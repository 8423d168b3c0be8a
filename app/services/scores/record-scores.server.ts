import { recordEstimates, type RecordScores } from '#app/domain/agreements/record-score'
import { periodEnd, type Period } from '#app/domain/calendar/period'
import { choiceRecord } from '#app/domain/choices/choice-record'
import { loopRecord } from '#app/domain/followup/loop-record'
import type { ScoredSet, ScoringWorld } from './world.server'

/**
 * The record scores of a set's regions in a quarter or year, each made when it is asked for: from the reports
 * about every place that the region holds on the period's last day, and what was chosen and
 * heard there.
 * @returns region → its record scores, with what every agreement, choice and loop did in them
 */
export function recordScoresIn(
  world: ScoringWorld,
  set: ScoredSet,
  period: Period,
): (regionId: number) => RecordScores {
  const placesByRegion = set.resolver.placesOn(periodEnd(period))
  const { framework, reportsByPlace, loopsByPlace, choicesByPlace, areaCodes } = world
  return (regionId) => {
    const placeIds = placesByRegion.get(regionId) ?? []
    const reports = placeIds.flatMap((placeId) => reportsByPlace.get(placeId) ?? [])
    const loops = placeIds.flatMap((placeId) => loopsByPlace.get(placeId) ?? [])
    const choices = placeIds.flatMap((placeId) => choicesByPlace.get(placeId) ?? [])
    const councils = new Set(placeIds.flatMap((placeId) => areaCodes.get(placeId) ?? []))
    return recordEstimates(reports, period, framework, [
      ...choices.flatMap((choice) => choiceRecord(choice, councils, period, framework) ?? []),
      ...loops.flatMap((loop) => loopRecord(loop, period, framework) ?? []),
    ])
  }
}
