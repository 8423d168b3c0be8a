import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { StakeholderBatch } from '#app/domain/ingest/rows/row-batch'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import type { KnownRegion } from './known-places.server'

/**
 * Stores a stakeholder register under a staging import; rows of unknown regions are rejected.
 * @throws FileRefused all_rows_rejected where not one region is known
 */
export async function stageStakeholders(
  db: Database,
  importId: number,
  batches: AsyncIterable<StakeholderBatch>,
  known: readonly KnownRegion[],
  afterBatch: (batch: StakeholderBatch, more: readonly IngestIssue[]) => Promise<void>,
): Promise<number> {
  let accepted = 0
  let read = 0
  for await (const batch of batches) {
    const issues: IngestIssue[] = []
    const rows: stakeholders.NewStakeholder[] = []
    for (const row of batch.rows) {
      const found = known.filter(
        (region) =>
          region.nameKey === nameKey(row.region) &&
          (row.regionSet === null || region.setKey === nameKey(row.regionSet)),
      )
      const [only, other] = found
      if (only === undefined || other !== undefined) {
        issues.push({
          row: row.rowNumber,
          column: 'region',
          code: only === undefined ? 'place_unknown' : 'place_ambiguous',
          severity: 'rejected',
          params: { value: row.region },
        })
        continue
      }
      rows.push({
        rowNumber: row.rowNumber,
        regionId: only.id,
        period: row.period,
        group: row.stakeholderGroup,
        organisation: row.organisation,
        interest: row.interest,
        influence: row.influence,
        position: row.position,
        invited: row.invited,
        weight: row.weight,
      })
    }
    await inWriteTransaction(db, (transaction) =>
      stakeholders.insertMany(transaction, importId, rows),
    )
    accepted += rows.length
    read += batch.rowsRead
    await afterBatch(batch, issues)
  }
  if (accepted === 0) throw new FileRefused([refusal('all_rows_rejected', { rows: read })])
  return accepted
}
