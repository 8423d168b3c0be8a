import type { Database, DatabaseHandle } from '#db/client.server'
import { purgeDeleted } from '#db/purge.server'
import * as settings from '#db/repositories/settings.server'

/** Set with what was removed and taken away when the files were purged after it. */
const PURGE_DUE = 'purge_due'

/** @param now ISO moment in UTC */
export function markPurgeDue(db: Database, now: string): Promise<void> {
  return settings.setByKey(db, PURGE_DUE, now)
}

/**
 * What was removed stays removed where the files cannot be written anew now: a full disk, a reader.
 * @returns whether nothing of it is left in the files
 */
export async function purgeIfDue(handle: DatabaseHandle): Promise<boolean> {
  if ((await settings.findByKey(handle.db, PURGE_DUE)) === null) return true
  try {
    if (!(await purgeDeleted(handle))) return false
    await settings.deleteByKey(handle.db, PURGE_DUE)
    return true
  } catch {
    return false
  }
}
