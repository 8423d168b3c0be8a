import type { Database } from '#db/client.server'
import * as placeEvents from '#db/repositories/place-events.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as scores from '#db/repositories/scores.server'
import { releasePeriods } from './release-periods.server'

/** Makes the release ledger anew from the figures on show. Within one transaction. */
export async function renewLedger(db: Database): Promise<void> {
  await forgetLedger(db)
  const periods = [
    ...(await scores.findPeriods(db, 'quarter')),
    ...(await scores.findPeriods(db, 'year')),
  ]
  await releasePeriods(db, periods)
}

/** Takes away all that the ledger holds. */
export async function forgetLedger(db: Database): Promise<void> {
  await releaseBlocks.deleteAll(db)
  await placeEvents.deleteAll(db)
}
