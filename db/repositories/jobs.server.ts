import type { Selectable } from 'kysely'
import type { Holding } from '#app/domain/uploads/holding'
import type {
  Job,
  JobFailure,
  JobOutcome,
  JobState,
  RecognisedFile,
  UploadOptions,
} from '#app/domain/uploads/job'
import { inWriteTransaction, type Database } from '../client.server'
import type { JobTable } from '#db/schema/imports'

/** What is known of a file as long as it lies with us goes with it. */
export const FILE_GONE = { spool: null, first_rows: null, holdings: null } as const

/** What a check shows of the file itself. */
export interface CheckedFile {
  readonly firstRows: readonly (readonly string[])[]
  readonly holdings: readonly Holding[]
}

/** A job with what only we may know: where its file lies. */
export interface JobRecord extends Job {
  readonly accountId: number | null
  /** Random name of its file; null when that is gone. */
  readonly spool: string | null
  /** The check that it came of. */
  readonly follows: number | null
}

export interface NewJob {
  readonly dryRun: boolean
  readonly accountId: number | null
  readonly fileName: string
  readonly bytes: number
  readonly spool: string
  readonly options: UploadOptions
  readonly recognised: RecognisedFile | null
  readonly follows: number | null
  /** ISO moment in UTC. */
  readonly queuedAt: string
}

/** How a job ended. */
export interface JobEnd {
  readonly state: Exclude<JobState, 'queued' | 'running'>
  readonly outcome?: JobOutcome
  readonly failure?: JobFailure
  readonly importId?: number
  /** Of a check. */
  readonly holdings?: readonly Holding[]
  /** ISO moment in UTC. */
  readonly endedAt: string
}

/** Adds a job to the end of the queue; its number. */
export async function insert(db: Database, job: NewJob): Promise<number> {
  const row = await db
    .insertInto('job')
    .values({
      kind: 'import',
      state: 'queued',
      dry_run: job.dryRun ? 1 : 0,
      account_id: job.accountId,
      file_name: job.fileName,
      bytes: job.bytes,
      spool: job.spool,
      options: JSON.stringify(job.options),
      rows_read: 0,
      share: 0,
      recognised: job.recognised === null ? null : JSON.stringify(job.recognised),
      outcome: null,
      failure: null,
      import_id: null,
      follows: job.follows,
      queued_at: job.queuedAt,
      started_at: null,
      ended_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function findById(db: Database, id: number): Promise<JobRecord | null> {
  const row = await selectJobs(db).where('job.id', '=', id).executeTakeFirst()
  return row === undefined ? null : toRecord(row)
}

/** The job that made an import; null for one of the command line. */
export async function findByImport(db: Database, importId: number): Promise<JobRecord | null> {
  const row = await selectJobs(db).where('job.import_id', '=', importId).executeTakeFirst()
  return row === undefined ? null : toRecord(row)
}

/** The import that came of a check; the newest where a first one failed. */
export async function findFollower(db: Database, checkId: number): Promise<JobRecord | null> {
  const query = selectJobs(db).where('job.follows', '=', checkId).orderBy('job.id', 'desc')
  const row = await query.executeTakeFirst()
  return row === undefined ? null : toRecord(row)
}

/** What waits, works, or waits for somebody to decide; newest first. */
export async function findAllOpen(db: Database): Promise<readonly JobRecord[]> {
  const query = selectJobs(db).where((is) =>
    is.or([is('job.state', 'in', ['queued', 'running']), is('job.spool', 'is not', null)]),
  )
  return (await query.orderBy('job.id', 'desc').execute()).map(toRecord)
}

/** Who made the imports that were made by a job: import → name. */
export async function findNamesByImport(db: Database): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('job')
    .innerJoin('account', 'account.id', 'job.account_id')
    .select(['job.import_id', 'account.name'])
    .where('job.import_id', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.import_id as number, row.name]))
}

/** @returns false where it was cancelled meanwhile */
export async function start(db: Database, id: number, startedAt: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ state: 'running', started_at: startedAt })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** @param options as they were asked for, with what is remembered of its source */
export async function setRecognised(
  db: Database,
  id: number,
  recognised: RecognisedFile,
  options: UploadOptions,
  firstRows: CheckedFile['firstRows'],
): Promise<void> {
  const query = db.updateTable('job').set({
    recognised: JSON.stringify(recognised),
    options: JSON.stringify(options),
    first_rows: JSON.stringify(firstRows),
  })
  await query.where('id', '=', id).execute()
}

/** Empty where the file is gone. */
export async function findCheckedFile(db: Database, id: number): Promise<CheckedFile> {
  const row = await db
    .selectFrom('job')
    .select(['first_rows', 'holdings'])
    .where('id', '=', id)
    .executeTakeFirst()
  return {
    firstRows: parse<CheckedFile['firstRows']>(row?.first_rows ?? null) ?? [],
    holdings: parse<CheckedFile['holdings']>(row?.holdings ?? null) ?? [],
  }
}

/** @param share 0…1 */
export async function setProgress(
  db: Database,
  id: number,
  rows: number,
  share: number,
): Promise<void> {
  const query = db.updateTable('job').set({ rows_read: rows, share })
  await query.where('id', '=', id).where('state', '=', 'running').execute()
}

/** @returns false where it had ended already */
export async function end(db: Database, id: number, how: JobEnd): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({
      state: how.state,
      outcome: how.outcome === undefined ? null : JSON.stringify(how.outcome),
      failure: how.failure === undefined ? null : JSON.stringify(how.failure),
      import_id: how.importId ?? null,
      holdings: how.holdings === undefined ? null : JSON.stringify(how.holdings),
      ended_at: how.endedAt,
      ...(how.outcome === undefined ? {} : { rows_read: how.outcome.rows, share: 1 }),
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes the file away from a job, for one who alone may use it now; null where it is gone. */
export function takeSpool(db: Database, id: number): Promise<string | null> {
  return inWriteTransaction(db, async (transaction) => {
    const row = await transaction
      .selectFrom('job')
      .select('spool')
      .where('id', '=', id)
      .executeTakeFirst()
    if (row?.spool == null) return null
    const { numUpdatedRows } = await transaction
      .updateTable('job')
      .set(FILE_GONE)
      .where('id', '=', id)
      .where('spool', '=', row.spool)
      .executeTakeFirstOrThrow()
    return numUpdatedRows === 1n ? row.spool : null
  })
}

function selectJobs(db: Database) {
  return db
    .selectFrom('job')
    .leftJoin('account', 'account.id', 'job.account_id')
    .selectAll('job')
    .select('account.name as by')
}

function toRecord(row: Selectable<JobTable> & { readonly by: string | null }): JobRecord {
  return {
    id: row.id,
    state: row.state,
    dryRun: row.dry_run === 1,
    accountId: row.account_id,
    by: row.by,
    fileName: row.file_name,
    bytes: row.bytes,
    spool: row.spool,
    hasFile: row.spool !== null,
    options: JSON.parse(row.options) as UploadOptions,
    rows: row.rows_read,
    share: row.share,
    recognised: parse<RecognisedFile>(row.recognised),
    outcome: parse<JobOutcome>(row.outcome),
    failure: parse<JobFailure>(row.failure),
    importId: row.import_id,
    follows: row.follows,
    queuedAt: row.queued_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }
}

function parse<T>(json: string | null): T | null {
  return json === null ? null : (JSON.parse(json) as T)
}
