import type { Day } from '../calendar/day'
import { quarterOfDay, type Quarter } from '../calendar/quarter'
import { answerBy, type Loop, type LoopStep } from '../followup/loop'
import { isAnswered, standingOf, type LoopStatus } from '../followup/standing'
import type { Framework } from '../framework/framework'

/** Sections of the page, in its order. */
export const FOLLOWUP_SECTIONS = ['silent', 'late', 'open', 'answered'] as const
export type FollowupSection = (typeof FOLLOWUP_SECTIONS)[number]

/**
 * One of the four stations of an expectation.
 * - `done`, `done_late`: on `day`; `days` late, null where it was in time
 * - `todo`, `late`: by `day`, null where none is set; `days` left or too late
 * - `none`: nothing was promised
 */
export interface Station {
  readonly step: 'heard' | LoopStep
  readonly state: 'done' | 'done_late' | 'todo' | 'late' | 'none'
  readonly day: Day | null
  readonly days: number | null
}

/** An expectation as it stands on a day. */
export interface FollowupRow {
  readonly loop: Loop
  /** The region of the set that holds its place; null where none does. */
  readonly region: string | null
  /** Its place as it is called; the region's own name where it is about a whole region. */
  readonly place: string
  readonly status: LoopStatus
  readonly section: FollowupSection
  /** That in which it was heard. */
  readonly heardIn: Quarter
  /** Whether its days to answer are over. */
  readonly isTermOver: boolean
  readonly stations: readonly Station[]
}

interface Where {
  /** Place → how it is called. */
  readonly names: ReadonlyMap<number, string>
  /** Place → the region that holds it. */
  readonly regions: ReadonlyMap<number, string>
}

export function followupRow(
  loop: Loop,
  { names, regions }: Where,
  today: Day,
  framework: Framework,
): FollowupRow {
  const standing = standingOf(loop, today, framework)
  const { status, isLate } = standing
  return {
    loop,
    region: regions.get(loop.placeId) ?? null,
    place: names.get(loop.placeId) ?? '',
    status,
    section: isAnswered(standing)
      ? 'answered'
      : status === 'silent'
        ? 'silent'
        : isLate
          ? 'late'
          : 'open',
    heardIn: quarterOfDay(loop.heardOn),
    isTermOver: today > answerBy(loop, framework),
    stations: stationsOf(loop, today, answerBy(loop, framework)),
  }
}

function stationsOf(loop: Loop, today: Day, by: Day): Station[] {
  const { heardOn, decision, decidedOn, action, due, doneOn, toldBackOn } = loop
  const isUndated = decision !== 'open' && decidedOn === null
  return [
    { step: 'heard', state: 'done', day: heardOn, days: null },
    isUndated
      ? { step: 'decided', state: 'done', day: null, days: null }
      : station('decided', decidedOn, by, today),
    action === null && decision !== 'open'
      ? { step: 'done', state: 'none', day: null, days: null }
      : station('done', doneOn, action === null ? null : due, today),
    station('told_back', toldBackOn, by, today),
  ]
}

function station(step: LoopStep, day: Day | null, by: Day | null, today: Day): Station {
  if (day !== null && day <= today) {
    const isLate = by !== null && day > by
    return { step, state: isLate ? 'done_late' : 'done', day, days: isLate ? day - by : null }
  }
  if (by === null) return { step, state: 'todo', day: null, days: null }
  return { step, state: today > by ? 'late' : 'todo', day: by, days: Math.abs(by - today) }
}

/** The first date by which something is still to be done; null where nothing is. */
export function nextDay({ stations }: FollowupRow): Day | null {
  const days = stations.flatMap(({ state, day }) => {
    return (state === 'todo' || state === 'late') && day !== null ? [day] : []
  })
  return days.length === 0 ? null : Math.min(...days)
}
