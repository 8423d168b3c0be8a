import type { CheckName } from '../agreements/checks'
import type { DatedCheck } from '../agreements/process-record'
import type { Day } from '../calendar/day'
import {
  decisionDay,
  lastDayOf,
  tooLateFrom,
  type Choice,
  type ChoiceStep,
} from '../choices/choice'
import { accountBy, choiceChecks, isSteering, windowsOf } from '../choices/choice-checks'
import type { Framework } from '../framework/framework'
import { daysTooLate } from './decision-influence'

/** In the order in which they are listed. */
export const DECISION_SECTIONS = [
  ...(['steer', 'later', 'too_late', 'heard', 'account', 'accounted'] as const),
]
export type DecisionSection = (typeof DECISION_SECTIONS)[number]

/** Days before a window closes from which on it is warned of. */
export const WARNING_DAYS = { last_week: 7, four_weeks: 28 } as const
export type ClosingWarning = keyof typeof WARNING_DAYS

/** The last moment of influence, or what is still owed. */
export interface DecisionMoment {
  readonly kind: 'open' | 'later' | 'late' | 'never' | 'heard' | 'account' | 'accounted'
  /** The window that it is about; null where it is about none. */
  readonly window: ChoiceStep | null
  /** Until it closes or opens, after the point of no return, or to account; negative: too late. */
  readonly days: number | null
  readonly on: Day | null
  readonly warning: ClosingWarning | null
}

/**
 * `met`, `missed` and `unknown` will stay so; `on_course`: met if all goes as planned; `open`: not planned, and
 * still in time; `at_risk`: missed as planned, and can still be mended.
 */
export type CheckState =
  'met' | 'on_course' | 'open' | 'at_risk' | 'missed' | 'unknown' | 'not_applicable'

export interface StandingCheck {
  readonly name: CheckName
  readonly state: CheckState
  /** The last day on which it can be met; null where no decision is planned. */
  readonly by: Day | null
}

export interface DecisionRow {
  readonly choice: Choice
  /** Of the shown set; null where none holds its place. */
  readonly region: string | null
  readonly place: string
  readonly section: DecisionSection
  readonly moment: DecisionMoment
  /** From this day on it is too late to steer. */
  readonly limit: Day | null
  readonly decision: Day | null
  readonly input: readonly StandingCheck[]
  readonly process: readonly StandingCheck[]
}

const SECTION_OF: Readonly<Record<DecisionMoment['kind'], DecisionSection>> = {
  ...{ open: 'steer', later: 'later', late: 'too_late', never: 'too_late', heard: 'heard' },
  ...{ account: 'account', accounted: 'accounted' },
}

/** A choice as it stands on a day. @param councils codes of the areas of its region */
export function decisionRow(
  choice: Choice,
  where: { readonly region: string | null; readonly place: string },
  councils: ReadonlySet<string>,
  today: Day,
  framework: Framework,
): DecisionRow {
  const moment = momentOf(choice, today, framework)
  const now = choiceChecks(choice, councils, today, framework)
  const planned = choiceChecks(choice, councils, Infinity, framework)
  const standing = (form: 'input' | 'process') =>
    planned[form].map((check, at) => standingOf(check, now[form][at] ?? check, today))
  return {
    ...{ choice, ...where, section: SECTION_OF[moment.kind], moment },
    limit: tooLateFrom(choice),
    decision: decisionDay(choice),
    input: standing('input'),
    process: standing('process'),
  }
}

/** @param planned as if all that is dated will come, @param now of what has come by today */
function standingOf(planned: DatedCheck, now: DatedCheck, today: Day): StandingCheck {
  const { name, by, outcome } = planned
  const isInTime = today <= by
  const state = (): CheckState => {
    if (outcome === 'unknown' || outcome === 'not_applicable') return outcome
    if (outcome === 'done') return now.outcome === 'done' ? 'met' : 'on_course'
    if (!isInTime) return 'missed'
    const isBlank = outcome === 'not_done' && !name.endsWith('_could_steer')
    return isBlank ? 'open' : 'at_risk'
  }
  return { name, state: state(), by: Number.isFinite(by) ? by : null }
}

function momentOf(choice: Choice, today: Day, framework: Framework): DecisionMoment {
  const none = { window: null, days: null, on: null, warning: null }
  const { decidedOn, weighingPublishedOn } = choice
  if (decidedOn !== null && decidedOn <= today) {
    const by = accountBy(choice, framework) ?? decidedOn
    const isPublished = typeof weighingPublishedOn === 'number' && weighingPublishedOn <= today
    if (isPublished) return { ...none, kind: 'accounted', on: weighingPublishedOn }
    return { ...none, kind: 'account', on: by, days: by - today }
  }
  const limit = tooLateFrom(choice) ?? Infinity
  const steering = windowsOf(choice).filter(isSteering)
  const inTime = steering.filter((window) => lastDayOf(window) < limit)
  const open = first(
    inTime.filter((window) => window.opens <= today && today <= lastDayOf(window)),
    lastDayOf,
  )
  if (open !== undefined) {
    const days = lastDayOf(open) - today
    return { kind: 'open', window: open, days, on: lastDayOf(open), warning: warningOf(days) }
  }
  const late = first(
    steering.filter((window) => lastDayOf(window) >= limit),
    ({ opens }) => opens,
  )
  if (late !== undefined) {
    const days = daysTooLate(late, limit)
    return { ...none, kind: 'late', window: late, days, on: lastDayOf(late) }
  }
  const later = first(
    inTime.filter(({ opens }) => opens > today),
    ({ opens }) => opens,
  )
  if (later !== undefined) {
    return { ...none, kind: 'later', window: later, days: later.opens - today, on: later.opens }
  }
  const last = first(inTime, (window) => -lastDayOf(window))
  if (last === undefined) return { ...none, kind: 'never', on: tooLateFrom(choice) }
  return { ...none, kind: 'heard', window: last, on: lastDayOf(last) }
}

/** From the last days on a window that closes is warned of. */
export function warningOf(days: number): ClosingWarning | null {
  if (days <= WARNING_DAYS.last_week) return 'last_week'
  return days <= WARNING_DAYS.four_weeks ? 'four_weeks' : null
}

function first(
  windows: readonly ChoiceStep[],
  by: (window: ChoiceStep) => number,
): ChoiceStep | undefined {
  return [...windows].sort((a, b) => by(a) - by(b))[0]
}
