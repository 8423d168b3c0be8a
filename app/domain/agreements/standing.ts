import type { Day } from '../calendar/day'
import { quarterIndex, quarterOfDay } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import type { AgreementCourse } from './course'
import { buildsUp, isComplete, isMeasured, shareOfTarget } from './numeric-attainment'
import { paceOf, type Pace } from './pace'

/**
 * How an agreement stands on a day, those that ask for attention first.
 * - `overdue`: its deadline passed and it was not reached; once that is long ago it was `missed`
 * - `stale`: nothing was reported for more quarters than a report is valid
 * - `behind`, `on_pace`: at this pace it does not, or does, come to its target
 * - `unknown`: running, and nothing says how fast
 */
export const STANDINGS = [
  'overdue',
  'stale',
  'behind',
  'unknown',
  'on_pace',
  'not_begun',
  'reached',
  'missed',
  'cancelled',
] as const
export type Standing = (typeof STANDINGS)[number]

export interface AgreementStanding {
  readonly standing: Standing
  readonly pace: Pace
  /** Over so long that no record score knows it any more. */
  readonly isPast: boolean
}

/** How an agreement stands at the end of a day. */
export function standingOf(
  agreement: AgreementCourse,
  asOf: Day,
  framework: Framework,
): AgreementStanding {
  const pace = paceOf(agreement, asOf, framework)
  const isLongAgo = endedLongAgo(agreement, asOf, framework)
  const standing = judge(agreement, pace, asOf, isLongAgo)
  const isOver = standing === 'reached' || standing === 'missed' || standing === 'cancelled'
  return { standing, pace, isPast: isOver && isLongAgo }
}

/** Whether somebody should look at it. */
export function asksForAttention({ standing }: Pick<AgreementStanding, 'standing'>): boolean {
  return standing === 'overdue' || standing === 'stale' || standing === 'behind'
}

function judge(
  { report, judgedOn, tooOld }: AgreementCourse,
  { expectedShare }: Pace,
  asOf: Day,
  isLongAgo: boolean,
): Standing {
  const { status, deadline, startOn } = report
  if (status === 'cancelled') return 'cancelled'
  if (isReached(report, judgedOn)) return 'reached'
  if (deadline !== null && deadline < asOf) return isLongAgo ? 'missed' : 'overdue'
  if (deadline === null && status === 'not_achieved') return 'missed'
  if (startOn !== null && asOf < startOn) return 'not_begun'
  if (tooOld) return 'stale'
  if (expectedShare === null) return 'unknown'
  return isComplete(100 * expectedShare) ? 'on_pace' : 'behind'
}

/** A level that is at its target counts as reached on the deadline only: until then it may change. */
function isReached(report: AgreementCourse['report'], judgedOn: Day): boolean {
  const { status, deadline, direction } = report
  if (!isMeasured(report)) return status === 'achieved'
  if (status === 'not_started') return false
  const isDone = isComplete(shareOfTarget(report.realised, report.target, direction))
  const isSettled = status === 'achieved' || (deadline !== null && deadline <= judgedOn)
  return isDone && (buildsUp(report) || isSettled)
}

/** By its deadline; without one by its newest report. */
function endedLongAgo({ report, tooOld }: AgreementCourse, asOf: Day, framework: Framework) {
  if (report.deadline === null) return tooOld
  const quarters = quarterIndex(quarterOfDay(asOf)) - quarterIndex(quarterOfDay(report.deadline))
  return quarters > framework.record.reportValidQuarters
}
