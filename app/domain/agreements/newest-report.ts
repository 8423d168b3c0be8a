import { lastDayOf, quarterIndex, type Quarter } from '../calendar/quarter'
import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import { nameKey } from '../ingest/text/text-key'
import type { AgreementReport } from './agreement'

/** What is known of one agreement (id × place) at the end of a quarter. */
export interface KnownAgreement {
  /** The report of the latest period at or before the quarter; of equals the newest import, then the later row. */
  readonly report: AgreementReport
  /** t*: the last day of that report's period. */
  readonly judgedOn: Day
  /** More quarters ago than the framework allows: everything about the agreement is unknown. */
  readonly tooOld: boolean
  /** The first period that any report speaks of. */
  readonly firstReported: Quarter
}

/**
 * The newest report of each agreement (method section 3), sorted by agreement id (by code unit), then
 * place. Reports of later periods are not looked at, so a quarter keeps its figures when newer files come.
 */
export function newestReports(
  reports: readonly AgreementReport[],
  quarter: Quarter,
  framework: Framework,
): KnownAgreement[] {
  const newest = new Map<string, { report: AgreementReport; firstReported: Quarter }>()
  for (const report of reports) {
    if (report.period > quarter) continue
    const key = agreementKey(report)
    const known = newest.get(key)
    if (known === undefined) {
      newest.set(key, { report, firstReported: report.period })
      continue
    }
    if (isNewer(report, known.report)) known.report = report
    if (report.period < known.firstReported) known.firstReported = report.period
  }
  return [...newest.values()]
    .map(({ report, firstReported }) => ({
      report,
      firstReported,
      judgedOn: lastDayOf(report.period),
      tooOld:
        quarterIndex(quarter) - quarterIndex(report.period) > framework.record.reportValidQuarters,
    }))
    .sort((a, b) => compareAgreements(a.report, b.report))
}

/** What reports of one agreement share: ids that differ in case or spaces only are one. */
export function agreementKey({ placeId, agreementId }: AgreementReport): string {
  return `${placeId} ${nameKey(agreementId)}`
}

/** Whether a report takes another's place: of the later period, of the newer import, the later row. */
export function isNewer(candidate: AgreementReport, current: AgreementReport): boolean {
  if (candidate.period !== current.period) return candidate.period > current.period
  if (candidate.importId !== current.importId) return candidate.importId > current.importId
  return candidate.rowNumber > current.rowNumber
}

function compareAgreements(a: AgreementReport, b: AgreementReport): number {
  if (a.agreementId !== b.agreementId) return a.agreementId < b.agreementId ? -1 : 1
  return a.placeId - b.placeId
}
