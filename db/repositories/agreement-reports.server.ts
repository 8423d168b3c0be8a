import type {
  AgreementReport,
  AgreementStatus,
  AgreementType,
  DateFact,
  TextFact,
  YesNoFact,
} from '#app/domain/agreements/agreement'
import type { Insertable, Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import type { AgreementReportTable } from '#db/schema/imports'

/**
 * A fact that was not done and one that is unknown are both stored blank. They are told apart by whether
 * their column was in the file, and by what a row itself says not to know.
 */
export async function insertMany(
  db: Database,
  importId: number,
  reports: readonly Omit<AgreementReport, 'importId'>[],
): Promise<void> {
  await bulkInsertRows(
    db,
    'agreement_report',
    reports.map((report) => toRow(importId, report)),
  )
}

/** Reports of active imports by import and row: of the same agreement, place and period the last one wins. */
export async function findAllActive(db: Database): Promise<readonly AgreementReport[]> {
  const imports = await db
    .selectFrom('import')
    .select(['id', 'columns'])
    .where('state', '=', 'active')
    .where('kind', '=', 'agreements')
    .orderBy('id')
    .execute()
  const reports: AgreementReport[] = []
  for (const { id, columns } of imports) {
    const mapped = new Set(JSON.parse(columns) as string[])
    const rows = await db
      .selectFrom('agreement_report')
      .selectAll()
      .where('import_id', '=', id)
      .orderBy('row_number')
      .execute()
    for (const row of rows) reports.push(toReport(row, mapped))
  }
  return reports
}

function toReport(
  row: Selectable<AgreementReportTable>,
  mapped: ReadonlySet<string>,
): AgreementReport {
  const unknown = new Set(row.unknown_facts.split(' '))
  const blank = (column: string) =>
    mapped.has(column) && !unknown.has(column) ? 'not_done' : 'unknown'
  const dateFact = (column: string, value: number | null): DateFact => value ?? blank(column)
  const textFact = (column: string, value: string | null): TextFact => value ?? blank(column)
  return {
    importId: row.import_id,
    rowNumber: row.row_number,
    agreementId: row.agreement_id,
    placeId: row.place_id,
    period: row.period,
    title: row.title,
    theme: row.theme,
    type: row.type as AgreementType | null,
    partner: row.partner,
    responsible: row.responsible,
    establishedOn: dateFact('established_on', row.established_on),
    startOn: row.start_on,
    deadline: row.deadline,
    direction: row.direction,
    target: row.target,
    realised: row.realised,
    unit: row.unit,
    status: row.status as AgreementStatus | null,
    councilInvolved: toYesNo(row.council_involved),
    tenantsSigned: toYesNo(row.tenants_signed),
    publishedOn: dateFact('published_on', row.published_on),
    reportedOn: dateFact('reported_on', row.reported_on),
    fedBackOn: dateFact('fed_back_on', row.fed_back_on),
    followUp: textFact('follow_up', row.follow_up),
    cancelReason: row.cancel_reason,
    weight: row.weight,
  }
}

/** Blank is unknown, in a mapped column too. */
function toYesNo(value: number | null): YesNoFact {
  return value === null ? 'unknown' : value === 1
}

function fromDate(fact: DateFact): number | null {
  return typeof fact === 'number' ? fact : null
}

function fromYesNo(fact: YesNoFact): number | null {
  return fact === 'unknown' ? null : Number(fact)
}

function toRow(
  importId: number,
  report: Omit<AgreementReport, 'importId'>,
): Insertable<AgreementReportTable> {
  const { followUp } = report
  return {
    import_id: importId,
    row_number: report.rowNumber,
    agreement_id: report.agreementId,
    place_id: report.placeId,
    period: report.period,
    title: report.title,
    theme: report.theme,
    type: report.type,
    partner: report.partner,
    responsible: report.responsible,
    established_on: fromDate(report.establishedOn),
    start_on: report.startOn,
    deadline: report.deadline,
    direction: report.direction,
    target: report.target,
    realised: report.realised,
    unit: report.unit,
    status: report.status,
    council_involved: fromYesNo(report.councilInvolved),
    tenants_signed: fromYesNo(report.tenantsSigned),
    published_on: fromDate(report.publishedOn),
    reported_on: fromDate(report.reportedOn),
    fed_back_on: fromDate(report.fedBackOn),
    follow_up: followUp === 'not_done' || followUp === 'unknown' ? null : followUp,
    cancel_reason: report.cancelReason,
    weight: report.weight,
    unknown_facts: unknownIn(report),
  }
}

function unknownIn(report: Omit<AgreementReport, 'importId'>): string {
  const facts = {
    established_on: report.establishedOn,
    published_on: report.publishedOn,
    reported_on: report.reportedOn,
    fed_back_on: report.fedBackOn,
    follow_up: report.followUp,
  }
  const unknown = Object.entries(facts).filter(([, fact]) => fact === 'unknown')
  return unknown.map(([column]) => `${column} `).join('')
}
