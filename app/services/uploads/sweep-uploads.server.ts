import { makeSpool, sweepSpool } from '#app/intake/spool.server'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as jobIssues from '#db/repositories/job-issues.server'
import * as jobSweep from '#db/repositories/job-sweep.server'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A file on which nobody decided, and the cells that its issues quote. */
const KEEP_FILES = DAY
/** A job that made no import. */
const KEEP_JOBS = 7 * DAY

/**
 * Throws away what is over: files on which nobody decided within a day, jobs of a week ago that
 * stored nothing, and files in the directory that no job knows.
 *
 * @param at ISO moment in UTC
 */
export async function clearUploads(db: Database, directory: string, at: string): Promise<void> {
  const now = Date.parse(at)
  const before = (age: number) => new Date(now - age).toISOString()
  await inWriteTransaction(db, async (transaction) => {
    await jobSweep.releaseSpoolsBefore(transaction, before(KEEP_FILES))
    await jobIssues.deleteOfJobsBefore(transaction, before(KEEP_FILES))
    await jobSweep.deleteEndedBefore(transaction, before(KEEP_JOBS))
  })
  await makeSpool(directory)
  // What was written to within the hour may be an upload that is still coming in.
  await sweepSpool(directory, await jobSweep.findSpools(db), now - HOUR)
}

/**
 * At the start of a server: nothing can be under way yet, so what says that it is belongs to a
 * process that died. One server process works on a database.
 *
 * @returns how many jobs that were, without those whose import was stored already
 */
export async function sweepUploads(db: Database, directory: string, at: string): Promise<number> {
  await jobSweep.endImported(db, at)
  const failed = await jobSweep.failUnderWay(db, { code: 'server_stopped', params: {} }, at)
  await clearUploads(db, directory, at)
  // No upload comes in yet either.
  await sweepSpool(directory, await jobSweep.findSpools(db), Infinity)
  return failed
}
