import type { Day } from '../calendar/day'
import { answerBy, type Loop } from '../followup/loop'
import type { Framework } from '../framework/framework'

/** So many days before a deadline it is told. */
const TOLD_BEFORE_DAYS = 7

/** Days after `after`, up to and with `today`. */
export interface DaySpan {
  readonly after: Day
  readonly today: Day
}

export interface Deadline {
  readonly step: 'answer' | 'action'
  readonly by: Day
}

/**
 * Deadlines of an expectation that have to be told in a span of days: `due` where seven days before it
 * lie in the span and it is not over, `late` where the day after it does. What was done by then is not told.
 */
export function deadlinesIn(
  loop: Loop,
  { after, today }: DaySpan,
  framework: Framework,
): { readonly due: readonly Deadline[]; readonly late: readonly Deadline[] } {
  const isIn = (day: Day) => after < day && day <= today
  const waiting = deadlinesOf(loop, today, framework)
  return {
    due: waiting.filter(({ by }) => by >= today && isIn(by - TOLD_BEFORE_DAYS)),
    late: waiting.filter(({ by }) => isIn(by + 1)),
  }
}

function deadlinesOf(loop: Loop, today: Day, framework: Framework): Deadline[] {
  const isWaiting = (day: Day | null) => day === null || day > today
  const { action, due, doneOn, toldBackOn } = loop
  const answer: Deadline = { step: 'answer', by: answerBy(loop, framework) }
  return [
    ...(isWaiting(toldBackOn) ? [answer] : []),
    ...(action !== null && due !== null && isWaiting(doneOn)
      ? [{ step: 'action' as const, by: due }]
      : []),
  ]
}
