import type { Day } from '../calendar/day'
import {
  firstDayOf,
  lastDayOf,
  quarterIndex,
  quarterOfDay,
  type Quarter,
} from '../calendar/quarter'

/** Something that happened to a region and may explain a line. */
export interface RegionEvent {
  /** A survey that was open, areas that came or left, or something that was decided. */
  readonly kind: 'wave' | 'areas' | 'decision'
  /** Of the wave or the choice; null for areas, and for what a board answered in a meeting. */
  readonly name: string | null
  /** Place among the quarters shown: 1.5 is the end of the second. */
  readonly at: number
}

/** A wave of the survey, as far as it is an event. */
interface DatedWave {
  readonly name: string
  readonly period: Quarter
  readonly opens: Day | null
}

/** Something that was decided about a region. */
export interface DatedDecision {
  readonly name: string | null
  readonly on: Day
}

/**
 * What happened to a region in the quarters shown, in order of time: its waves, but of a region that is
 * asked every quarter, whose points tell it, only those after a quarter's first; each day on which areas came or left; and what was decided.
 *
 * @param quarters without holes, in order of time
 */
export function regionEvents(
  quarters: readonly Quarter[],
  waves: readonly DatedWave[],
  areas: readonly { readonly from: Day | null; readonly to: Day | null }[],
  decisions: readonly DatedDecision[],
): RegionEvent[] {
  const [first] = quarters
  if (first === undefined) return []
  const placeOf = (day: Day) => {
    const quarter = quarterOfDay(day)
    const start = firstDayOf(quarter)
    const share = (day - start) / (lastDayOf(quarter) - start + 1)
    return quarterIndex(quarter) - quarterIndex(first) + share - 0.5
  }
  const isShown = ({ at }: RegionEvent) => at >= 0 && at <= quarters.length - 1
  const asked = waves.flatMap(({ name, period, opens }, at) => {
    if (opens === null) return []
    const isFurther = waves.findIndex((wave) => wave.period === period) < at
    return [{ event: { kind: 'wave' as const, name, at: placeOf(opens) }, period, isFurther }]
  })
  const shown = asked.filter(({ event }) => isShown(event))
  const isEveryQuarter = new Set(shown.map(({ period }) => period)).size > quarters.length / 2
  const told = shown.filter(({ isFurther }) => isFurther || !isEveryQuarter)
  // Areas that leave do so the day after their last.
  const days = areas.flatMap(({ from, to }) => [from ?? [], to === null ? [] : to + 1].flat())
  const moved = [...new Set(days)].map((day): RegionEvent => ({
    kind: 'areas',
    name: null,
    at: placeOf(day),
  }))
  const decided = decisions.map(({ name, on }): RegionEvent => ({
    kind: 'decision',
    name,
    at: placeOf(on),
  }))
  const others = [...moved, ...decided].filter(isShown)
  return [...told.map(({ event }) => event), ...others].sort((one, other) => one.at - other.at)
}
