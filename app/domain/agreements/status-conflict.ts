import { lastDayOf } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import type { AgreementReport } from './agreement'
import { isComplete, isMeasured, numericAttainment, shareOfTarget } from './numeric-attainment'

/**
 * Whether the figures of a report contradict its status, judged at the end of its own period. The
 * figures count all the same; somebody should look.
 * - achieved, partly and not achieved speak of the whole target: reached; begun but not reached; not reached
 * - on schedule and delayed speak of the pace: attainment is 100; is below 100
 * - not started: nothing can have been realised yet (where more is better)
 * - cancelled contradicts nothing
 */
export function figuresContradictStatus(report: AgreementReport, framework: Framework): boolean {
  if (!isMeasured(report)) return false
  const { realised, target, direction, status } = report
  const ofWhole = shareOfTarget(realised, target, direction)
  switch (status) {
    case 'achieved':
      return !isComplete(ofWhole)
    case 'partly':
      return isComplete(ofWhole) || ofWhole === 0
    case 'not_achieved':
      return isComplete(ofWhole)
    case 'on_schedule':
    case 'delayed': {
      const { value } = numericAttainment(report, lastDayOf(report.period), framework)
      return value !== null && isComplete(value) !== (status === 'on_schedule')
    }
    case 'not_started':
      return direction === 'higher' && realised > 0
    case 'cancelled':
    case null:
      return false
  }
}
