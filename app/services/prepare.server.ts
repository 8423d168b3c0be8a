import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import { acquireImportLock, type Release } from '#db/lock.server'
import { hasReserve, releaseReserve } from '#db/reserve.server'
import * as settings from '#db/repositories/settings.server'
import { isAnythingLeft, sweepStaging } from '#db/repositories/staging-sweep.server'
import { ensureFramework } from './framework.server'
import { bringOver } from './keep/bring-over.server'

/**
 * What every program does with a database after migrating it: an empty one gets its framework and the
 * key of its respondents, one that an earlier method made is brought over, and what an import that was
 * killed left behind is swept. While an import is running nothing is swept.
 * @param now ISO moment in UTC
 * @returns what bringing it over did; null where it was of this method
 * @throws DatabaseError import_running where it is not, and an import is running
 */
export async function prepareDatabase(
  handle: DatabaseHandle,
  now: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<BroughtOver | null> {
  await ensureFramework(handle.db, now)
  await settings.ensureRespondentKey(handle.db, randomBytes)
  const broughtOver = await bringOver(handle, now)
  await sweepWhatIsLeft(handle)
  return broughtOver
}

async function sweepWhatIsLeft(handle: DatabaseHandle): Promise<void> {
  if (!hasReserve(handle) && !(await isAnythingLeft(handle.db))) return
  const release = await lockUnlessHeld(handle)
  if (release === null) return
  try {
    // On a full disk this may fail, and does no harm: nothing shows what is left, and there is a next time.
    releaseReserve(handle)
    await sweepStaging(handle.db).catch(() => undefined)
  } finally {
    await release()
  }
}

async function lockUnlessHeld(handle: DatabaseHandle): Promise<Release | null> {
  try {
    return await acquireImportLock(handle)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'import_running') return null
    throw error
  }
}
