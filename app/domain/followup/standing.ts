import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import { answerBy, type Loop } from './loop'

/**
 * What became of an expectation:
 * - `kept` (waargemaakt): decided yes, told back, and the action done or none promised
 * - `explained` (toegelicht afgeweken): partly or no, with its reason, told back
 * - `silent` (stil): not told back when the days for it are over
 * - `open`: anything else
 */
export const LOOP_STATUSES = ['silent', 'open', 'explained', 'kept'] as const
export type LoopStatus = (typeof LOOP_STATUSES)[number]

export interface LoopStanding {
  readonly status: LoopStatus
  /** A step of an open or silent loop is past its date. */
  readonly isLate: boolean
}

/** Where a loop stands on a day; what is dated later has not happened yet. */
export function standingOf(loop: Loop, today: Day, framework: Framework): LoopStanding {
  const hasHappened = (day: Day | null) => day !== null && day <= today
  const isToldBack = hasHappened(loop.toldBackOn)
  const isActionOpen = loop.action !== null && !hasHappened(loop.doneOn)
  if (isToldBack && loop.decision === 'yes' && !isActionOpen) {
    return { status: 'kept', isLate: false }
  }
  if (isToldBack && isDeparture(loop) && loop.reason !== null) {
    return { status: 'explained', isLate: false }
  }
  const isOver = today > answerBy(loop, framework)
  if (!isToldBack && isOver) return { status: 'silent', isLate: true }
  const isActionLate = isActionOpen && loop.due !== null && loop.due < today
  const isDecisionLate = loop.decision === 'open' && isOver
  return { status: 'open', isLate: isActionLate || isDecisionLate }
}

/** Whether what was asked is not, or not wholly, done: that asks for a reason. */
export function isDeparture({ decision }: Pick<Loop, 'decision'>): boolean {
  return decision === 'partly' || decision === 'no'
}

/** Told back, and what was decided done or explained. */
export function isAnswered({ status }: Pick<LoopStanding, 'status'>): boolean {
  return status === 'kept' || status === 'explained'
}
