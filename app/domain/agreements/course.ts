import type { Quarter } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import { groupBy } from '../grouping'
import type { AgreementReport } from './agreement'
import { agreementKey, isNewer, newestReports, type KnownAgreement } from './newest-report'

/** An agreement with everything that was reported on it. */
export interface AgreementCourse extends KnownAgreement {
  /** The report that counts of each period, in order of time; the last is the newest. */
  readonly course: readonly AgreementReport[]
}

/** Each agreement known in a quarter, with its course up to then; in the order of newestReports. */
export function agreementCourses(
  reports: readonly AgreementReport[],
  quarter: Quarter,
  framework: Framework,
): AgreementCourse[] {
  const byAgreement = groupBy(
    reports.filter(({ period }) => period <= quarter),
    agreementKey,
  )
  return newestReports(reports, quarter, framework).map((known) => ({
    ...known,
    course: newestOfEachPeriod(byAgreement.get(agreementKey(known.report)) ?? []),
  }))
}

/** The reports that count: of one agreement and period the newest; in order of time. */
export function newestOfEachPeriod(reports: readonly AgreementReport[]): AgreementReport[] {
  const ofPeriods = [...groupBy(reports, ({ period }) => period).values()]
  return ofPeriods
    .map((same) => same.reduce((newest, each) => (isNewer(each, newest) ? each : newest)))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
}
