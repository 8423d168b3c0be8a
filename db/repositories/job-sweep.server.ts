import type { Answers } from '#app/domain/ingest/question'
import type { JobFailure, UploadOptions } from '#app/domain/uploads/job'
import type { Database } from '../client.server'
import { FILE_GONE } from './jobs.server'

/**
 * Ends the jobs whose import was stored, though nobody came to say so: an import bears the moment at
 * which its job started.
 */
export async function endImported(db: Database, endedAt: string): Promise<void> {
  const running = await db
    .selectFrom('job')
    .innerJoin('import', (join) =>
      join
        .onRef('import.started_at', '=', 'job.started_at')
        .onRef('import.file_name', '=', 'job.file_name'),
    )
    .select(['job.id', 'import.id as importId'])
    .where('job.state', '=', 'running')
    .where('job.dry_run', '=', 0)
    .where('import.state', '!=', 'staging')
    .execute()
  for (const { id, importId } of running) {
    await db
      .updateTable('job')
      .set({ state: 'done', import_id: importId, share: 1, ended_at: endedAt, ...FILE_GONE })
      .where('id', '=', id)
      .execute()
  }
}

/** Ends all that waits or works; how many that were. */
export async function failUnderWay(
  db: Database,
  failure: JobFailure,
  endedAt: string,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ state: 'failed', failure: JSON.stringify(failure), ended_at: endedAt, ...FILE_GONE })
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Lets go of the files that came before a moment, unless somebody is working on them. */
export async function releaseSpoolsBefore(db: Database, before: string): Promise<void> {
  await db
    .updateTable('job')
    .set(FILE_GONE)
    .where('queued_at', '<', before)
    .where('state', 'not in', ['queued', 'running'])
    .where('spool', 'is not', null)
    .execute()
}

/** Takes every file away from its job; the names of these files. */
export async function releaseSpools(db: Database): Promise<readonly string[]> {
  const names = [...(await findSpools(db))]
  await db.updateTable('job').set(FILE_GONE).where('spool', 'is not', null).execute()
  return names
}

/** Names of the files that jobs still need. */
export async function findSpools(db: Database): Promise<ReadonlySet<string>> {
  const query = db.selectFrom('job').select('spool').where('spool', 'is not', null)
  return new Set((await query.execute()).map((row) => row.spool as string))
}

/** Removes jobs that ended before a moment and made no import. */
export async function deleteEndedBefore(db: Database, before: string): Promise<void> {
  await db
    .deleteFrom('job')
    .where('ended_at', '<', before)
    .where('import_id', 'is', null)
    .where('spool', 'is', null)
    .execute()
}

/** Changes what was answered of the file of every job. */
export async function changeAnswers(
  db: Database,
  change: (answers: Answers) => Answers,
): Promise<void> {
  const rows = await db.selectFrom('job').select(['id', 'options']).execute()
  for (const { id, options: before } of rows) {
    const read = JSON.parse(before) as UploadOptions
    if (read.answers === undefined) continue
    const options = JSON.stringify({ ...read, answers: change(read.answers) })
    if (options === before) continue
    await db.updateTable('job').set({ options }).where('id', '=', id).execute()
  }
}
