import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import type { AgreementReport } from './agreement'
import { counted, unknown, type Judgement } from './judgement'

/** Spellings of the unit "percent"; a percentage does not build up in step with time. */
const PERCENT_UNITS: ReadonlySet<string> = new Set(['%', 'procent', 'percent', 'percentage', 'pct'])

/** Figures are read from text: what misses the whole target by rounding alone has reached it. */
const TOLERANCE = 1e-9

/** A report with figures to measure: both there, and a target above 0. */
export type MeasuredReport = AgreementReport & {
  readonly target: number
  readonly realised: number
}

/** Whether attainment can be measured. A target of 0 or below cannot be divided by: its status decides. */
export function isMeasured(report: AgreementReport): report is MeasuredReport {
  return report.target !== null && report.target > 0 && report.realised !== null
}

/** Whether an attainment of 0…100 is complete. */
export function isComplete(value: number): boolean {
  return value >= 100 - TOLERANCE
}

/**
 * 0…100: the share of a target that was realised. "Higher is better": realised/target. "Lower is
 * better": everything at or under the target, else target/realised.
 * @param target > 0
 */
export function shareOfTarget(
  realised: number,
  target: number,
  direction: AgreementReport['direction'],
): number {
  if (direction === 'higher') return 100 * clipToUnit(realised / target)
  return realised <= target ? 100 : 100 * clipToUnit(target / realised)
}

/**
 * Attainment by figures on day t* (method section 3). At or after the deadline: against the whole
 * target. While running, what builds up over time is held against target × elapsed share of the term,
 * days(start→t*)/days(start→deadline); what does not (lower is better, percentages) against the whole.
 */
export function numericAttainment(
  report: MeasuredReport,
  judgedOn: Day,
  framework: Framework,
): Judgement {
  const { realised, target, direction, deadline } = report
  if (deadline !== null && deadline <= judgedOn) {
    return counted(shareOfTarget(realised, target, direction), 'measured_at_deadline')
  }
  if (!buildsUp(report)) {
    return counted(shareOfTarget(realised, target, direction), 'measured_on_full_target')
  }
  const elapsed = elapsedShare(report, judgedOn)
  if (elapsed === null) return unknown('dates_missing')
  if (elapsed < framework.record.minimumElapsed) return unknown('too_early_to_tell')
  return counted(shareOfTarget(realised, target * elapsed, direction), 'measured_on_pace')
}

/** Whether what is realised adds up until the deadline; else it is a level that may go up and down. */
export function buildsUp({ direction, unit }: AgreementReport): boolean {
  return direction === 'higher' && !PERCENT_UNITS.has((unit ?? '').trim().toLowerCase())
}

/**
 * Share of the term that has passed on a day, 0 at the start and 1 at the deadline, unclipped; null
 * without both dates, or where the deadline does not lie after the start.
 */
export function elapsedShare({ startOn, deadline }: AgreementReport, judgedOn: Day): number | null {
  if (startOn === null || deadline === null || deadline <= startOn) return null
  return (judgedOn - startOn) / (deadline - startOn)
}

function clipToUnit(share: number): number {
  return Math.min(1, Math.max(0, share))
}
