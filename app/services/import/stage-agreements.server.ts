import type { AgreementReport } from '#app/domain/agreements/agreement'
import { figuresContradictStatus } from '#app/domain/agreements/status-conflict'
import type { Framework } from '#app/domain/framework/framework'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { AgreementBatch } from '#app/domain/ingest/rows/row-batch'
import type { AgreementRow } from '#app/domain/ingest/rows/rows'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as agreementReports from '#db/repositories/agreement-reports.server'
import type { Names } from './names.server'

type ReportBeforeImport = Omit<AgreementReport, 'importId'>

/**
 * Stores reports on agreements under a staging import, with a warning where the figures of one contradict
 * its status.
 * @returns how many
 */
export async function stageAgreements(
  db: Database,
  importId: number,
  batches: AsyncIterable<AgreementBatch>,
  names: Names,
  framework: Framework,
  afterBatch: (batch: AgreementBatch, more: readonly IngestIssue[]) => Promise<void>,
): Promise<number> {
  let accepted = 0
  const made = new Map<string, number>()
  for await (const batch of batches) {
    const contradictions: IngestIssue[] = []
    await inWriteTransaction(db, async (transaction) => {
      const reports: ReportBeforeImport[] = []
      for (const { place, ...row } of batch.rows) {
        const key = JSON.stringify(place)
        const placeId = made.get(key) ?? (await names.placeId(transaction, place))
        made.set(key, placeId)
        const report = toReport(row, placeId)
        reports.push(report)
        if (figuresContradictStatus({ ...report, importId }, framework)) {
          contradictions.push(contradiction(report))
        }
      }
      await agreementReports.insertMany(transaction, importId, reports)
    })
    accepted += batch.rows.length
    await afterBatch(batch, contradictions)
  }
  return accepted
}

function contradiction({ rowNumber, status, target, realised }: ReportBeforeImport): IngestIssue {
  const params = { status: status ?? '', target: target ?? '', realised: realised ?? '' }
  const code = 'numeric_status_conflict'
  return { row: rowNumber, column: 'status', code, severity: 'warning', params }
}

/** Blank is "not done" here; that a column was not there at all says the import. */
function toReport(row: Omit<AgreementRow, 'place'>, placeId: number): ReportBeforeImport {
  return {
    ...row,
    placeId,
    establishedOn: row.establishedOn ?? 'not_done',
    publishedOn: row.publishedOn ?? 'not_done',
    reportedOn: row.reportedOn ?? 'not_done',
    fedBackOn: row.fedBackOn ?? 'not_done',
    followUp: row.followUp ?? 'not_done',
    councilInvolved: row.councilInvolved ?? 'unknown',
    tenantsSigned: row.tenantsSigned ?? 'unknown',
  }
}
