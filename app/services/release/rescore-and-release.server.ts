import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'
import { rescore } from '../scores/rescore.server'
import { releasePeriods, type ReleaseOutcome } from './release-periods.server'

/**
 * What every change of data ends with: scores are made anew, and then it is decided what of them may be
 * shown. Never the one without the other, within one transaction.
 *
 * @param touched quarters whose sums changed
 * @param onShow of a dry run: see rescore
 */
export async function rescoreAndRelease(
  db: Database,
  touched: readonly Quarter[] | 'all',
  onShow: ReadonlySet<Quarter> | null = null,
): Promise<ReleaseOutcome> {
  const outcome = await releasePeriods(db, await rescore(db, touched, onShow), onShow !== null)
  // Whoever remembers what they read has to read anew.
  await settings.raiseDataRevision(db)
  return outcome
}
