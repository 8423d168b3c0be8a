import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import type { AgreementReport, AgreementStatus } from './agreement'
import { counted, leftOut, unknown, type Judgement } from './judgement'
import { isMeasured, numericAttainment } from './numeric-attainment'

/** What a status says by itself, 0…100. Cancelled and not started have rules of their own. */
const VALUE_OF_STATUS: Readonly<
  Record<Exclude<AgreementStatus, 'cancelled' | 'not_started'>, number>
> = {
  achieved: 100,
  on_schedule: 100,
  partly: 50,
  delayed: 50,
  not_achieved: 0,
}

/**
 * How far an agreement was achieved, 0…100 (method section 3, output). First that applies: cancelled,
 * not started, figures, status.
 * @param judgedOn t*, the last day of the report's period
 * @param quarterEnd last day of the quarter that is scored, on or after t*
 */
export function attainment(
  report: AgreementReport,
  judgedOn: Day,
  quarterEnd: Day,
  framework: Framework,
): Judgement {
  if (report.status === 'cancelled') {
    const jointly = (report.cancelReason ?? '').trim() !== ''
    return jointly ? leftOut('cancelled_jointly') : counted(0, 'cancelled_alone')
  }
  if (report.status === 'not_started') return notStarted(report, judgedOn)
  const { deadline } = report
  if (deadline !== null && judgedOn < deadline && deadline <= quarterEnd) {
    return unknown('deadline_passed_since_report')
  }
  if (isMeasured(report)) return numericAttainment(report, judgedOn, framework)
  return byStatus(report.status, deadline !== null && deadline <= judgedOn)
}

/** Without a start only the deadline can show that it is late: nothing starts after its deadline. */
function notStarted({ startOn, deadline }: AgreementReport, judgedOn: Day): Judgement {
  if (startOn !== null) {
    return judgedOn < startOn ? leftOut('not_started_yet') : counted(0, 'not_started_in_time')
  }
  const late = deadline !== null && deadline <= judgedOn
  return late ? counted(0, 'not_started_in_time') : unknown('start_unknown')
}

function byStatus(status: keyof typeof VALUE_OF_STATUS | null, due: boolean): Judgement {
  if (status === null) return unknown('nothing_reported')
  if (status === 'on_schedule' && due) return unknown('on_schedule_after_deadline')
  return counted(VALUE_OF_STATUS[status], 'by_status')
}
