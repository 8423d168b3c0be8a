import type { AgreementReport } from '../agreements/agreement'
import { recordEstimates } from '../agreements/record-score'
import type { Day } from '../calendar/day'
import { quarterOfDay } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import type { ImportedLoop } from './in-force'
import { answerBy, type Loop } from './loop'
import { loopRecord } from './loop-record'
import { isAnswered, standingOf } from './standing'

export interface AnswerEffect {
  /** Expectations that can still be answered in time, in the quarter that runs. */
  readonly count: number
  /** Points of the score of feedback, full precision. */
  readonly points: number
}

/**
 * How much higher the running quarter's score of feedback comes out where everything that can still be
 * answered in time is, than where it stays silent: λ times the difference of the record scores, as the
 * answers to the survey are the same either way.
 * @param reports, loops of the places that a region holds on the quarter's last day
 * @returns null where nothing can be answered, or agreements and loops do not count either way
 */
export function effectOfAnswering(
  reports: readonly AgreementReport[],
  loops: readonly ImportedLoop[],
  today: Day,
  framework: Framework,
): AnswerEffect | null {
  const quarter = quarterOfDay(today)
  const isOpen = (loop: Loop) =>
    answerBy(loop, framework) >= today &&
    quarterOfDay(answerBy(loop, framework)) === quarter &&
    !isAnswered(standingOf(loop, today, framework))
  const feedback = (as: (loop: ImportedLoop) => ImportedLoop) => {
    const processes = loops.flatMap(
      (loop) => loopRecord(isOpen(loop) ? as(loop) : loop, quarter, framework) ?? [],
    )
    const { estimates } = recordEstimates(reports, quarter, framework, processes)
    return estimates.find(({ dimension }) => dimension === 'feedback')?.score ?? null
  }
  const count = loops.filter(isOpen).length
  const answered = feedback((loop) => inTime(loop, answerBy(loop, framework)))
  const silent = feedback((loop) => ({ ...loop, toldBackOn: null }))
  if (count === 0 || answered === null || silent === null) return null
  return { count, points: framework.recordWeight.feedback * (answered - silent) }
}

/** The same loop, with what is still to be done done on its last day. */
function inTime<Of extends Loop>(loop: Of, by: Day): Of {
  return {
    ...loop,
    decision: loop.decision === 'open' ? 'yes' : loop.decision,
    decidedOn: loop.decidedOn ?? by,
    doneOn: loop.doneOn ?? loop.due,
    toldBackOn: loop.toldBackOn ?? by,
    untold: [],
  }
}
