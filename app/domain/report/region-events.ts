import type { Day } from '../calendar/day'
import {
  firstDayOf,
  lastDayOf,
  quarterIndex,
  quarterOfDay,
  type Quarter,
} from '../calendar/quarter'
import { differenceBetween, scoringParts } from '../framework/changes'
import type { Framework, Scale } from '../framework/framework'

/** Something that happened to a region and may explain a line. */
export interface RegionEvent {
  /** A survey that was open, one that asked otherwise, areas that came or left, or something that was decided. */
  readonly kind: 'wave' | 'framework' | 'areas' | 'decision'
  /** Of the wave or the choice, or the framework's version; null for areas, and for what a board answered in a meeting. */
  readonly name: string | null
  /** Codes of the statements that a version of the framework asks otherwise than the one before, where both are known. */
  readonly statements?: readonly string[]
  /** Whose statements these are; absent where all may be concerned. */
  readonly scales?: readonly Scale[]
  /** Place among the quarters shown: 1.5 is the end of the second. */
  readonly at: number
}

/** A wave of the survey, as far as it is an event. */
interface DatedWave {
  readonly name: string
  readonly period: Quarter
  readonly opens: Day | null
  readonly instrument: string | null
}

/** Something that was decided about a region. */
export interface DatedDecision {
  readonly name: string | null
  readonly on: Day
}

/** What is known of a region that may be an event. */
interface Happenings {
  /** In order of time. */
  readonly waves: readonly DatedWave[]
  readonly areas: readonly { readonly from: Day | null; readonly to: Day | null }[]
  readonly decisions: readonly DatedDecision[]
  /** By version, those that waves asked with, as far as they are known. */
  readonly frameworks: ReadonlyMap<string, Framework>
}

/**
 * What happened to a region in the quarters shown, in order of time: its waves, but of a region that is
 * asked every quarter, whose points tell it, only those after a quarter's first; each that asked with another
 * version of the framework than the one before; each day on which areas came or left; and what was decided.
 *
 * @param quarters without holes, in order of time
 */
export function regionEvents(
  quarters: readonly Quarter[],
  { waves, areas, decisions, frameworks }: Happenings,
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
  const others = [...askedOtherwise(waves, frameworks, placeOf), ...moved, ...decided].filter(
    isShown,
  )
  return [...told.map(({ event }) => event), ...others].sort((one, other) => one.at - other.at)
}

/** Where a wave asked with another version of the framework than the last that says with which it did. */
function askedOtherwise(
  waves: readonly DatedWave[],
  frameworks: ReadonlyMap<string, Framework>,
  placeOf: (day: Day) => number,
): readonly RegionEvent[] {
  const known = waves.flatMap(({ instrument, period, opens }) =>
    instrument === null ? [] : [{ version: instrument, on: opens ?? firstDayOf(period) }],
  )
  return known.flatMap(({ version, on }, at): RegionEvent[] => {
    const before = known[at - 1]?.version ?? version
    if (before === version) return []
    const [one, other] = [frameworks.get(before), frameworks.get(version)]
    const event = { kind: 'framework', name: version, at: placeOf(on) } as const
    return [one && other ? { ...event, ...concerned(one, other) } : event]
  })
}

/** Which statements differ, and whose they are where nothing else does that scores are made of. */
function concerned(one: Framework, other: Framework): Pick<RegionEvent, 'statements' | 'scales'> {
  const { statements, parts } = differenceBetween(one, other)
  if (scoringParts(parts).some((part) => part !== 'items')) return { statements }
  const differ = [...one.items, ...other.items].filter(({ code }) => statements.includes(code))
  return { statements, scales: [...new Set(differ.map(({ scale }) => scale))] }
}
