import type { WaveBatch } from '#app/domain/ingest/rows/row-batch'
import type { Database } from '#db/client.server'
import * as waves from '#db/repositories/waves.server'
import { stageRegister, type RegisterStaging } from './stage-register.server'

/** Stores waves of the survey under a staging import. */
export function stageWaves(
  db: Database,
  importId: number,
  batches: AsyncIterable<WaveBatch>,
  staging: RegisterStaging,
): Promise<number> {
  return stageRegister(db, batches, staging, (transaction, found) =>
    waves.insertMany(
      transaction,
      importId,
      found.map(({ row, regionId }) => ({
        rowNumber: row.rowNumber,
        wave: row.wave,
        period: row.period,
        opens: row.opens,
        closes: row.closes,
        regionId,
        group: row.stakeholderGroup,
        invited: row.invited,
        instrument: row.instrument,
      })),
    ),
  )
}
