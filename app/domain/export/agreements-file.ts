import type { AgreementReport, DateFact, TextFact, YesNoFact } from '../agreements/agreement'
import { newestOfEachPeriod } from '../agreements/course'
import { agreementKey } from '../agreements/newest-report'
import { formatIsoDay } from '../calendar/day'
import { groupBy } from '../grouping'
import { AGREEMENT_COLUMNS, type AgreementColumn } from '../ingest/columns/columns'
import { importFile, numberText } from './import-file'

/** How a row names a place: by the code of an area, or by a region's name. */
export type PlaceCells = Readonly<Record<'area_code' | 'region', string>>

/** What a cell says where a blank one would say that something was not done. */
const UNKNOWN = 'unknown'

/**
 * Reports on agreements as the file that the import of agreements reads: of each agreement, place and
 * period the one that counts. Sorted by agreement, place and period.
 * @param places place → how a row names it
 */
export function agreementsFile(
  reports: readonly AgreementReport[],
  places: ReadonlyMap<number, PlaceCells>,
): string {
  const inForce = [...groupBy(reports, agreementKey).values()].flatMap(newestOfEachPeriod)
  const records = inForce.map((report) => {
    return agreementCells(report, places.get(report.placeId) ?? { area_code: '', region: '' })
  })
  const sortedBy = ['agreement_id', 'area_code', 'region', 'period'] as const
  return importFile(AGREEMENT_COLUMNS, records, sortedBy)
}

/** The cells of a report by column, as its file has them. */
export function agreementCells(
  report: AgreementReport,
  place: PlaceCells,
): Readonly<Record<AgreementColumn, string>> {
  return {
    ...place,
    agreement_id: report.agreementId,
    title: report.title ?? '',
    theme: report.theme ?? '',
    type: report.type ?? '',
    partner: report.partner ?? '',
    responsible: report.responsible ?? '',
    period: report.period,
    established_on: dateText(report.establishedOn),
    start_on: dateText(report.startOn ?? 'not_done'),
    deadline: dateText(report.deadline ?? 'not_done'),
    direction: report.direction,
    target: numberText(report.target),
    realised: numberText(report.realised),
    unit: report.unit ?? '',
    status: report.status ?? '',
    council_involved: yesNoText(report.councilInvolved),
    tenants_signed: yesNoText(report.tenantsSigned),
    published_on: dateText(report.publishedOn),
    reported_on: dateText(report.reportedOn),
    fed_back_on: dateText(report.fedBackOn),
    follow_up: followUpText(report.followUp),
    cancel_reason: report.cancelReason ?? '',
    weight: numberText(report.weight),
  }
}

function dateText(fact: DateFact): string {
  if (typeof fact === 'number') return formatIsoDay(fact)
  return fact === 'unknown' ? UNKNOWN : ''
}

function followUpText(fact: TextFact): string {
  return fact === 'not_done' ? '' : fact
}

function yesNoText(fact: YesNoFact): string {
  if (fact === 'unknown') return ''
  return fact ? 'yes' : 'no'
}
