import type { CheckOutcome } from '../agreements/checks'
import type { DatedCheck, ProcessRecord } from '../agreements/process-record'
import type { Day } from '../calendar/day'
import { periodEnd, periodStart, type Period } from '../calendar/period'
import type { Framework } from '../framework/framework'
import type { ImportedLoop } from './in-force'
import { answerBy, type Loop } from './loop'
import { isDeparture } from './standing'

/**
 * A loop as a record of feedback, in the quarter or year that holds the last day on which it is answered
 * in time (method section 3); null in any other.
 */
export function loopRecord(
  loop: ImportedLoop,
  period: Period,
  framework: Framework,
): ProcessRecord | null {
  const by = answerBy(loop, framework)
  if (by < periodStart(period) || by > periodEnd(period)) return null
  const { loopId: id, heard: title, placeId, importId } = loop
  const checks = { feedback: loopChecks(loop, period, framework) }
  return { kind: 'loop', id, title, placeId, importId, checks }
}

/** Decided and told back in time, and the promised action done by its due date. */
export function loopChecks(loop: Loop, period: Period, framework: Framework): DatedCheck[] {
  const end = periodEnd(period)
  const by = answerBy(loop, framework)
  return [
    { name: 'decided_in_time', by, outcome: decisionOutcome(loop, by, end) },
    { name: 'told_back_in_time', by, outcome: stepOutcome(loop, 'told_back', by, end) },
    { name: 'action_in_time', by: loop.due ?? by, outcome: actionOutcome(loop, end) },
  ]
}

function decisionOutcome(loop: Loop, by: Day, end: Day): CheckOutcome {
  const outcome = stepOutcome(loop, 'decided', by, end)
  if (outcome !== 'done') return outcome
  const isWithoutReason = isDeparture(loop) && loop.reason === null
  return loop.decision === 'open' || isWithoutReason ? 'not_done' : 'done'
}

/** Asked for only where something was promised for a day that lies before the period's end. */
function actionOutcome(loop: Loop, end: Day): CheckOutcome {
  const { action, due } = loop
  if (action === null || due === null || due > end) return 'not_applicable'
  return stepOutcome(loop, 'done', due, end)
}

const DAYS = { decided: 'decidedOn', done: 'doneOn', told_back: 'toldBackOn' } as const

function stepOutcome(loop: Loop, step: keyof typeof DAYS, by: Day, end: Day): CheckOutcome {
  const day = loop[DAYS[step]]
  if (day === null) return loop.untold.includes(step) ? 'unknown' : 'not_done'
  if (day > end) return 'not_yet'
  return day > by ? 'too_late' : 'done'
}
