import { goneThrough } from '#app/domain/keep/retention'
import { addYears, type Year } from '#app/domain/calendar/year'
import { inWriteTransaction, type DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import { acquireImportLock } from '#db/lock.server'
import { overwriteDeleted } from '#db/purge.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as keptResponses from '#db/repositories/kept-responses.server'
import * as reflections from '#db/repositories/reflections.server'
import * as settings from '#db/repositories/settings.server'
import { readKeepSettings } from './keep-settings.server'
import { markPurgeDue, purgeIfDue } from './purge-due.server'
import { findGoneThrough, setGoneThrough } from './kept-answers.server'

/**
 * Throws away the single answers that have had their time, with their comments, what is kept of persons who
 * return, cells that are quoted of their files, and the sentences of reflections; sums, scores and what is on show
 * of them stay. What hangs on those answers is closed first, so that whoever is broken off halfway has figures that
 * stand, and goes on next time.
 *
 * @param now ISO moment in UTC
 * @returns the last year whose answers went; null where there was nothing to do, or no time for it
 */
export async function forgetAnswers(handle: DatabaseHandle, now: string): Promise<Year | null> {
  const { db } = handle
  const { answerYears } = await readKeepSettings(db)
  if (answerYears === null) return null
  const due = goneThrough(now.slice(0, 4), answerYears)
  const before = await findGoneThrough(db)
  const through = before !== null && before > due ? before : due
  const quarters = await keptResponses.findQuartersUntil(db, `${through}-Q4`)
  const end = `${addYears(through, 1)}-01-01`
  const isTold = await reflections.hasSentencesBefore(db, end)
  if (quarters.length === 0 && !isTold) return null
  const release = await lockOrNone(handle)
  if (release === null) return null
  try {
    if (quarters.length > 0) await setGoneThrough(db, through)
    await markPurgeDue(db, now)
    await overwriteDeleted(handle, true)
    for (const quarter of quarters) {
      await inWriteTransaction(db, async (transaction) => {
        const touched = await keptResponses.deleteByQuarter(transaction, quarter)
        await importIssues.withholdQuotes(transaction, touched)
        // Pages remember what people wrote.
        await settings.raiseDataRevision(transaction)
      })
    }
    await reflections.clearSentencesBefore(db, end)
    const line = { action: 'answers_forgotten', subject: through, outcome: 'done' } as const
    await auditLog.insert(db, { at: now, accountId: null, ...line })
    await purgeIfDue(handle)
    return through
  } finally {
    await overwriteDeleted(handle, false)
    await release()
  }
}

/** null while something is imported: the next time does it. */
async function lockOrNone(handle: DatabaseHandle): Promise<(() => Promise<void>) | null> {
  try {
    return await acquireImportLock(handle)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'import_running') return null
    throw error
  }
}
