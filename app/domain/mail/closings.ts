import type { Day } from '../calendar/day'
import { lastDayOf, tooLateFrom, type Choice } from '../choices/choice'
import { isSteering, windowsOf } from '../choices/choice-checks'
import { WARNING_DAYS } from '../report/decision-row'
import type { DaySpan } from './deadlines'

/** A window to steer that closes soon, or that nobody ever has one before a choice is fixed. */
export interface Closing {
  /** null where none was ever open. */
  readonly step: string | null
  /** The last day to steer, or the day from which on nothing can be changed. */
  readonly by: Day
}

/**
 * What of a choice has to be told in a span of days: four weeks and one week before a window to steer closes, and
 * four weeks before it is fixed where no window lets anybody steer. Of a decided choice nothing.
 */
export function closingsIn(choice: Choice, { after, today }: DaySpan): readonly Closing[] {
  if (choice.decidedOn !== null && choice.decidedOn <= today) return []
  const limit = tooLateFrom(choice)
  const isTold = (by: Day, days: number) => by >= today && after < by - days && by - days <= today
  const steering = windowsOf(choice).filter(
    (window) => isSteering(window) && lastDayOf(window) < (limit ?? Infinity),
  )
  if (steering.length === 0 && limit !== null) {
    return isTold(limit, WARNING_DAYS.four_weeks) ? [{ step: null, by: limit }] : []
  }
  return steering
    .filter((window) => {
      return Object.values(WARNING_DAYS).some((days) => isTold(lastDayOf(window), days))
    })
    .map((window) => ({ step: window.step, by: lastDayOf(window) }))
}
