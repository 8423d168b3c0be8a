import type { Day } from '../calendar/day'
import { periodEnd, periodStart, type Period } from '../calendar/period'
import { firstDayOf } from '../calendar/quarter'
import type { KnownAgreement } from './newest-report'

/** `running` with a deadline after the period or none; `due` where the deadline falls in the period. */
export type InForce = 'running' | 'due' | 'not_begun' | 'ended'

/**
 * Whether an agreement runs or falls due in a quarter or year, both ends of its term inclusive.
 * Without a start it runs from the day it was established, else from the first quarter reported on.
 * Without a deadline it runs on, until a report says that it is over: achieved, not achieved or
 * cancelled; the quarter of that report is then its last.
 */
export function inForceIn(agreement: KnownAgreement, period: Period): InForce {
  const { deadline } = agreement.report
  // Also where it was first heard of later: that is when it began only for lack of a better day.
  if (deadline !== null && isIn(deadline, period)) return 'due'
  if (firstDay(agreement) > periodEnd(period)) return 'not_begun'
  const isOver = (deadline ?? lastDayWithoutDeadline(agreement)) < periodStart(period)
  return isOver ? 'ended' : 'running'
}

function isIn(day: Day, period: Period): boolean {
  return periodStart(period) <= day && day <= periodEnd(period)
}

function firstDay({ report, firstReported }: KnownAgreement): Day {
  if (report.startOn !== null) return report.startOn
  if (typeof report.establishedOn === 'number') return report.establishedOn
  return firstDayOf(firstReported)
}

function lastDayWithoutDeadline({ report, judgedOn }: KnownAgreement): number {
  const { status } = report
  const over = status === 'achieved' || status === 'not_achieved' || status === 'cancelled'
  return over ? judgedOn : Infinity
}
