import type { StakeholderBatch } from '#app/domain/ingest/rows/row-batch'
import type { Database } from '#db/client.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { stageRegister, type RegisterStaging } from './stage-register.server'

/** Stores a stakeholder register under a staging import. */
export function stageStakeholders(
  db: Database,
  importId: number,
  batches: AsyncIterable<StakeholderBatch>,
  staging: RegisterStaging,
): Promise<number> {
  return stageRegister(db, batches, staging, (transaction, found) =>
    stakeholders.insertMany(
      transaction,
      importId,
      found.map(({ row, regionId }) => ({
        rowNumber: row.rowNumber,
        regionId,
        period: row.period,
        group: row.stakeholderGroup,
        organisation: row.organisation,
        interest: row.interest,
        influence: row.influence,
        position: row.position,
        invited: row.invited,
        weight: row.weight,
        burden: row.burden,
        weightReason: row.weightReason,
      })),
    ),
  )
}
