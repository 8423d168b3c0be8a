import type { AgreementReport } from '#app/domain/agreements/agreement'
import type { RowBatch } from '#app/domain/ingest/rows/row-batch'
import type { AgreementRow } from '#app/domain/ingest/rows/rows'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as agreementReports from '#db/repositories/agreement-reports.server'
import type { Names } from './names.server'

/** Stores reports on agreements under a staging import; how many. */
export async function stageAgreements(
  db: Database,
  importId: number,
  batches: AsyncIterable<RowBatch<AgreementRow>>,
  names: Names,
  afterBatch: (batch: RowBatch<AgreementRow>) => Promise<void>,
): Promise<number> {
  let accepted = 0
  const made = new Map<string, number>()
  for await (const batch of batches) {
    await inWriteTransaction(db, async (transaction) => {
      const reports: Omit<AgreementReport, 'importId'>[] = []
      for (const { place, ...row } of batch.rows) {
        const key = JSON.stringify(place)
        const placeId = made.get(key) ?? (await names.placeId(transaction, place))
        made.set(key, placeId)
        reports.push(toReport(row, placeId))
      }
      await agreementReports.insertMany(transaction, importId, reports)
    })
    accepted += batch.rows.length
    await afterBatch(batch)
  }
  return accepted
}

/** Blank is "not done" here; that a column was not there at all says the import. */
function toReport(
  row: Omit<AgreementRow, 'place'>,
  placeId: number,
): Omit<AgreementReport, 'importId'> {
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
