import { removeSpooled } from '#app/intake/spool.server'
import { withoutWords } from '#app/domain/ingest/columns/source'
import type { Database } from '#db/client.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as jobIssues from '#db/repositories/job-issues.server'
import * as importSources from '#db/repositories/import-sources.server'
import * as jobSweep from '#db/repositories/job-sweep.server'

/**
 * Forgets what files quote of respondents who cannot be told apart in them: uploads that nobody has
 * decided on, what is kept of them, cells of rows that were rejected, and what was said of words that are no
 * answer. Whose they are nobody knows, so an erasure takes them all. Jobs that wait or work end. Within one transaction.
 * @param now ISO moment in UTC
 * @returns names of the files, to be removed when the transaction holds
 */
export async function forgetUploads(db: Database, now: string): Promise<readonly string[]> {
  const names = await jobSweep.releaseSpools(db)
  await jobSweep.failUnderWay(db, { code: 'upload_gone', params: {} }, now)
  await jobIssues.deleteAll(db)
  await importIssues.withholdQuotes(db)
  await jobSweep.changeAnswers(db, withoutWords)
  await importSources.changeAnswers(db, withoutWords)
  return names
}

/** Removes the files of forgotten uploads. @param directory where they lie */
export async function removeForgotten(directory: string, names: readonly string[]): Promise<void> {
  for (const name of names) await removeSpooled(directory, name)
}
