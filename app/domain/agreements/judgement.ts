/**
 * Why an agreement counted in a record score, could not be judged, or was left out. The words are
 * made elsewhere. In the order in which they are looked at.
 */
export type JudgementReason =
  // left out: not this quarter's (for feedback: not the previous quarter's)
  | 'not_begun'
  | 'ended'
  // unknown, whatever the dimension
  | 'report_too_old'
  // output
  | 'cancelled_jointly'
  | 'cancelled_alone'
  | 'not_started_yet'
  | 'not_started_in_time'
  | 'start_unknown'
  | 'deadline_passed_since_report'
  | 'measured_at_deadline'
  | 'measured_on_pace'
  | 'measured_on_full_target'
  | 'dates_missing'
  | 'too_early_to_tell'
  | 'by_status'
  | 'on_schedule_after_deadline'
  | 'nothing_reported'
  // input, process, feedback
  | 'by_checks'
  | 'no_check_known'

/**
 * What one agreement says about one form of legitimacy.
 * - `counted`: value in 0…100, part of the weighted mean
 * - `unknown`: applies, but cannot be judged; its weight lowers the known share
 * - `left_out`: does not apply; touches neither the mean nor the known share
 */
export type Judgement =
  | { readonly state: 'counted'; readonly value: number; readonly reason: JudgementReason }
  | { readonly state: 'unknown'; readonly value: null; readonly reason: JudgementReason }
  | { readonly state: 'left_out'; readonly value: null; readonly reason: JudgementReason }

export function counted(value: number, reason: JudgementReason): Judgement {
  return { state: 'counted', value, reason }
}

export function unknown(reason: JudgementReason): Judgement {
  return { state: 'unknown', value: null, reason }
}

export function leftOut(reason: JudgementReason): Judgement {
  return { state: 'left_out', value: null, reason }
}
