import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import { acquireImportLock, type Release } from '#db/lock.server'
import { hasReserve, releaseReserve } from '#db/reserve.server'
import * as imports from '#db/repositories/imports.server'
import * as settings from '#db/repositories/settings.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import { ensureFramework } from './framework.server'

/**
 * What every program does with a database after migrating it: an empty one gets its framework and the
 * key of its respondents, and what an import that was killed left behind is swept. While an import is
 * running nothing is swept.
 * @param now ISO moment in UTC
 */
export async function prepareDatabase(
  handle: DatabaseHandle,
  now: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<void> {
  await ensureFramework(handle.db, now)
  await settings.ensureRespondentKey(handle.db, randomBytes)
  const isLeft = hasReserve(handle) || (await imports.findStaging(handle.db)).length > 0
  if (!isLeft) return
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
