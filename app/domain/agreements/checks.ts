import type { Day } from '../calendar/day'
import { lastQuarterOf, periodEnd, type Period } from '../calendar/period'
import { addQuarters, firstDayOf } from '../calendar/quarter'
import type { Dimension, Framework } from '../framework/framework'
import type { AgreementReport, DateFact, TextFact, YesNoFact } from './agreement'
import { counted, unknown, type Judgement } from './judgement'
import { isComplete } from './numeric-attainment'

/** An agreement that runs on must have been reported in this many quarters, the period's last included. */
const RECENT_QUARTERS = 4

export type CheckName =
  | 'council_involved'
  | 'tenants_signed'
  | 'published'
  | 'established_before_start'
  | 'reported'
  | 'fed_back'
  | 'follow_up'
  // of a loop
  | 'decided_in_time'
  | 'told_back_in_time'
  | 'action_in_time'
  // of a choice
  | 'council_could_steer'
  | 'tenants_could_steer'
  | 'windows_announced'
  | 'information_in_time'
  | 'weighing_published'

/**
 * - `done` counts as 100; `not_done`, `not_yet` (dated after the period's end), `too_early` and
 *   `too_late` (outside the days that the check asks for) as 0
 * - `unknown` and `not_applicable` stay outside the mean
 */
export type CheckOutcome =
  'done' | 'not_done' | 'not_yet' | 'too_early' | 'too_late' | 'unknown' | 'not_applicable'

export interface Check {
  readonly name: CheckName
  readonly outcome: CheckOutcome
}

/** The forms whose record score is made of checks. */
export type CheckedDimension = Exclude<Dimension, 'output'>

/** Input: was the council involved, did the tenants' organisation sign. */
export function inputChecks(report: AgreementReport): Check[] {
  return [
    { name: 'council_involved', outcome: yesNoOutcome(report.councilInvolved) },
    { name: 'tenants_signed', outcome: yesNoOutcome(report.tenantsSigned) },
  ]
}

/** Process: published by the period's end, established on a day before the start. */
export function processChecks(report: AgreementReport, period: Period): Check[] {
  const end = periodEnd(period)
  const { establishedOn, startOn } = report
  const established = dateOutcome(establishedOn, end, (day) => {
    if (startOn === null) return 'unknown'
    return day < startOn ? 'done' : 'too_late'
  })
  return [
    { name: 'published', outcome: dateOutcome(report.publishedOn, end) },
    { name: 'established_before_start', outcome: established },
  ]
}

/**
 * Feedback, on an agreement that ran or fell due in the previous period.
 * @param previous which of the two: what fell due must be reported within 90 days of the deadline,
 *   what ran on in one of the four quarters up to the period's end
 * @param attained this period's attainment: a follow-up is asked for only where it is below 100
 */
export function feedbackChecks(
  report: AgreementReport,
  period: Period,
  previous: 'running' | 'due',
  attained: Judgement,
  framework: Framework,
): Check[] {
  const end = periodEnd(period)
  const [earliest, latest] = reportingDays(report, period, previous, framework)
  const reported = dateOutcome(report.reportedOn, end, (day) => {
    if (day < earliest) return 'too_early'
    return day > latest ? 'too_late' : 'done'
  })
  return [
    { name: 'reported', outcome: reported },
    { name: 'fed_back', outcome: dateOutcome(report.fedBackOn, end) },
    { name: 'follow_up', outcome: followUpOutcome(report.followUp, attained) },
  ]
}

/** 100 × the share that was done of the checks that are known; unknown where none is. */
export function judgeByChecks(checks: readonly Check[]): Judgement {
  const known = checks.filter(
    ({ outcome }) => outcome !== 'unknown' && outcome !== 'not_applicable',
  )
  if (known.length === 0) return unknown('no_check_known')
  const done = known.filter(({ outcome }) => outcome === 'done')
  return counted((100 * done.length) / known.length, 'by_checks')
}

function reportingDays(
  { deadline }: AgreementReport,
  period: Period,
  previous: 'running' | 'due',
  framework: Framework,
): readonly [Day, Day] {
  if (previous === 'due' && deadline !== null) {
    const { reportWithinDays } = framework.record
    return [deadline - reportWithinDays, deadline + reportWithinDays]
  }
  const earliest = addQuarters(lastQuarterOf(period), 1 - RECENT_QUARTERS)
  return [firstDayOf(earliest), periodEnd(period)]
}

function yesNoOutcome(fact: YesNoFact): CheckOutcome {
  if (fact === 'unknown') return 'unknown'
  return fact ? 'done' : 'not_done'
}

/** Of a day up to `end`: what `judge` says. */
export function dateOutcome(
  fact: DateFact,
  end: Day,
  judge: (day: Day) => CheckOutcome = () => 'done',
): CheckOutcome {
  if (typeof fact !== 'number') return fact
  return fact > end ? 'not_yet' : judge(fact)
}

function followUpOutcome(fact: TextFact, attained: Judgement): CheckOutcome {
  if (attained.state === 'unknown') return 'unknown'
  if (attained.state === 'left_out' || isComplete(attained.value)) return 'not_applicable'
  if (fact === 'unknown' || fact === 'not_done') return fact
  return fact.trim() === '' ? 'not_done' : 'done'
}
