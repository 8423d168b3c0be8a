import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter } from '../calendar/quarter'
import type { KnownAgreement } from './newest-report'

/** `running` with a deadline after the quarter or none; `due` where the deadline falls in the quarter. */
export type InForce = 'running' | 'due' | 'not_begun' | 'ended'

/**
 * Whether an agreement runs or falls due in a quarter, both ends of its term inclusive.
 * Without a start it runs from the day it was established, else from the first quarter reported on.
 * Without a deadline it runs on, until a report says that it is over: achieved, not achieved or
 * cancelled; the quarter of that report is then its last.
 */
export function inForceIn(agreement: KnownAgreement, quarter: Quarter): InForce {
  const { deadline } = agreement.report
  if (firstDay(agreement) > lastDayOf(quarter)) return 'not_begun'
  if ((deadline ?? lastDayWithoutDeadline(agreement)) < firstDayOf(quarter)) return 'ended'
  return deadline !== null && deadline <= lastDayOf(quarter) ? 'due' : 'running'
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
