import { FileRefused } from '#app/domain/ingest/file-refused'
import type { RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import type { IngestIssue, IssueCode } from '#app/domain/ingest/issue'
import {
  MAXIMUM_ISSUES_KEPT,
  type Job,
  type JobFailure,
  type JobOutcome,
  type RecognisedFile,
  type UploadOptions,
} from '#app/domain/uploads/job'
import { removeSpooled, spooledPath } from '#app/intake/spool.server'
import { inWriteTransaction, type DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import * as auditLog from '#db/repositories/audit-log.server'
import * as jobIssues from '#db/repositories/job-issues.server'
import * as jobs from '#db/repositories/jobs.server'
import { troubleOf } from '#db/trouble'
import { runFrameworkJob } from '../framework/framework-job.server'
import { FrameworkRefused } from '../framework/import-framework.server'
import { importFile } from '../import/import-file.server'
import type { ImportTools } from '../import/import-tools'
import { inspectFile } from '../import/inspect-file.server'
import { ImportRefused } from '../import/refusal'
import type { ImportOutcome } from '../import/types'
import { rememberSource } from '../sources/remember.server'

export interface JobTools extends Pick<
  ImportTools,
  'openFile' | 'storeBeside' | 'randomBytes' | 'clock'
> {
  readonly now: () => Date
  readonly pause: (milliseconds: number) => Promise<void>
  /** Where uploaded files lie. */
  readonly directory: string
  /** For what nobody expected; its person is told only that it went wrong. */
  readonly reportError: (error: unknown) => void
  /** Aborted with the reason SERVER_STOPS, or because somebody cancelled. */
  readonly signal: AbortSignal
}

/** Why a job is broken off where nobody asked for it. */
export const SERVER_STOPS = 'server_stopped'

const PROGRESS_EVERY_MILLISECONDS = 400
/** Another process is importing: the command line. */
const RETRY_MILLISECONDS = 2_000
/** A full disk may have room again once the import has been swept. */
const ATTEMPTS_TO_END = 5
/** The page of a check shows it column by column. */
const TOLD_BY_COLUMN: readonly IssueCode[] = ['column_unknown', 'columns_personal']
const CELL_LENGTH = 80
/** In place of a cell about a person. */
const NOT_KEPT = '…'

interface StartedJob extends jobs.JobRecord {
  readonly startedAt: string
}

/** How a job ended, before it is written down. */
interface Ended {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly outcome?: JobOutcome
  readonly failure?: JobFailure
  readonly importId?: number
  /** Of a check. */
  readonly holdings?: ImportOutcome['holdings']
  /** How the file was read. */
  readonly read?: ReadAs
  readonly issues: readonly IngestIssue[]
}

interface ReadAs {
  readonly recognised: RecognisedFile
  readonly options: UploadOptions
}

/**
 * Does a job: looks at the file, then checks or imports it. Progress, outcome and issues are written
 * to the database, so that they are there whoever looks. Never throws over a file.
 */
export async function runJob(handle: DatabaseHandle, id: number, tools: JobTools): Promise<void> {
  const { db } = handle
  const job = await jobs.findById(db, id)
  const startedAt = tools.now().toISOString()
  if (job?.spool == null || !(await jobs.start(db, id, startedAt))) return
  const ended = await work(handle, { ...job, startedAt }, job.spool, tools)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeEnd(handle, job, ended, tools)
      return
    } catch (error) {
      if (attempt === ATTEMPTS_TO_END) throw error
      await tools.pause(RETRY_MILLISECONDS)
    }
  }
}

async function work(
  handle: DatabaseHandle,
  job: StartedJob,
  spool: string,
  tools: JobTools,
): Promise<Ended> {
  const path = spooledPath(tools.directory, spool)
  const progress = new ProgressWriter(handle, job.id, tools.clock)
  let warnings: readonly IngestIssue[] = []
  try {
    if (job.options.isFramework) {
      const { accountId, dryRun, startedAt: now } = job
      const request = { accountId, dryRun, now, signal: tools.signal }
      const run = () => runFrameworkJob(handle, path, request, tools.clock)
      return { state: 'done', outcome: await inTurn(tools, run), issues: [] }
    }
    const { issues, ...read } = await recognise(handle, job, path)
    warnings = issues.filter(({ severity }) => severity === 'warning')
    const { fileName, dryRun, startedAt } = job
    const outcome = await inTurn(tools, () =>
      importFile(
        handle,
        // By this moment a sweep finds the import of a job that could not be ended.
        { ...read.options, kind: read.recognised.kind, path, fileName, dryRun, now: startedAt },
        { ...tools, onProgress: (rows, share) => progress.tell(rows, share) },
      ),
    )
    // Too late to stop the work, not too late to leave it at that.
    if (job.dryRun && tools.signal.aborted) throw new ImportRefused('import_cancelled')
    return {
      state: 'done',
      outcome: keptOf(outcome),
      holdings: outcome.holdings,
      read,
      ...(outcome.importId === null ? {} : { importId: outcome.importId }),
      // Those of an import are with the import.
      issues: outcome.importId === null ? outcome.issues : [],
    }
  } catch (error) {
    const ended = endOf(error, tools)
    const isTold = ended.issues.some(({ severity }) => severity === 'warning')
    return isTold ? ended : { ...ended, issues: [...ended.issues, ...warnings] }
  } finally {
    await progress.finish()
  }
}

async function recognise(
  { db }: DatabaseHandle,
  { id, options }: Job,
  path: string,
): Promise<ReadAs & { readonly issues: readonly IngestIssue[] }> {
  const found = await inspectFile(db, path, options)
  const { kind, format, encoding, delimiter, headerRow, columns, source } = found
  const recognised: RecognisedFile = {
    ...{ kind, format, encoding, delimiter, headerRow, columns },
    sheets: found.sheets ?? [],
    source: source === null ? null : { id: source.id, name: source.name, usedAt: source.usedAt },
  }
  const isSaid = Object.keys(found.explicit).length > 0
  const hasAnswers = Object.keys(found.answers).length > 0
  const read: UploadOptions = {
    ...options,
    mapping: isSaid ? found.explicit : null,
    ...(hasAnswers ? { answers: found.answers } : {}),
  }
  await jobs.setRecognised(db, id, recognised, read, keptRows(found.firstRows, columns))
  return { recognised, options: read, issues: found.issues }
}

/** The cells of the columns that are shown, without what is about persons. */
function keptRows(
  rows: readonly (readonly string[])[],
  columns: readonly RecognisedColumn[],
): readonly (readonly string[])[] {
  return rows.map((row) =>
    columns.map(({ index, state }) => {
      const cell = row[index] ?? ''
      return state === 'personal' && cell !== '' ? NOT_KEPT : cell.slice(0, CELL_LENGTH)
    }),
  )
}

/** Waits while another process imports. */
async function inTurn<Outcome>(tools: JobTools, work: () => Promise<Outcome>): Promise<Outcome> {
  for (;;) {
    if (tools.signal.aborted) throw new ImportRefused('import_cancelled')
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== 'import_running') throw error
      await tools.pause(RETRY_MILLISECONDS)
    }
  }
}

function keptOf(outcome: ImportOutcome): JobOutcome {
  const { rows, accepted, rejected, duplicates, seconds, issuesTotal, scoresMoved } = outcome
  return { rows, accepted, rejected, duplicates, seconds, issuesTotal, scoresMoved }
}

function endOf(error: unknown, tools: JobTools): Ended {
  const failed = (code: string, params: JobFailure['params'] = {}): Ended => ({
    state: 'failed',
    failure: { code, params },
    issues: [],
  })
  if (error instanceof FileRefused) return { ...failed(error.code), issues: error.issues }
  if (error instanceof ImportRefused && error.code === 'import_cancelled') {
    const stops = tools.signal.reason === SERVER_STOPS
    return stops ? failed(SERVER_STOPS) : { state: 'cancelled', issues: [] }
  }
  if (error instanceof ImportRefused) {
    const issues = error.issues as readonly IngestIssue[]
    return { ...failed(error.code, error.params), issues }
  }
  if (error instanceof FrameworkRefused) return failed(error.code, error.params)
  tools.reportError(error)
  return failed(troubleOf(error) ?? 'unexpected')
}

async function writeEnd(
  { db }: DatabaseHandle,
  job: jobs.JobRecord,
  { issues, read, ...how }: Ended,
  { now, directory }: JobTools,
): Promise<void> {
  const at = now().toISOString()
  const spool = await inWriteTransaction(db, async (transaction) => {
    await jobIssues.deleteByJob(transaction, job.id)
    const told = issues.filter(({ code }) => !TOLD_BY_COLUMN.includes(code))
    await jobIssues.insertMany(transaction, job.id, told.slice(0, MAXIMUM_ISSUES_KEPT))
    if (how.importId !== undefined && job.follows !== null) {
      await jobIssues.deleteByJob(transaction, job.follows)
    }
    await jobs.end(transaction, job.id, { ...how, endedAt: at })
    // That of a framework is written with it.
    if (!job.dryRun && !job.options.isFramework) {
      const { fileName, accountId } = job
      if (how.importId !== undefined && read !== undefined) {
        await rememberSource(transaction, { fileName, ...read }, { at, accountId })
      }
      await auditLog.insert(transaction, {
        at,
        accountId: job.accountId,
        action: 'import',
        subject: how.importId === undefined ? `upload:${job.id}` : `import:${how.importId}`,
        outcome: how.state === 'done' ? 'done' : 'failed',
      })
    }
    return canBeTakenUp(job, how) ? null : jobs.takeSpool(transaction, job.id)
  })
  if (spool !== null) await removeSpooled(directory, spool)
}

/** A check leaves the file where it is: to be imported, or read in another way. */
function canBeTakenUp(job: Job, { state, failure }: Omit<Ended, 'issues'>): boolean {
  if (!job.dryRun || state === 'cancelled') return false
  return failure?.code !== SERVER_STOPS && failure?.code !== 'unexpected'
}

/** Writes progress now and then, one write at a time. */
class ProgressWriter {
  #last = -Infinity
  #writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly handle: DatabaseHandle,
    private readonly id: number,
    private readonly clock: () => number,
  ) {}

  tell(rows: number, share: number): void {
    // That all is read is always told: what comes then, the scores, takes its time.
    if (share < 1 && this.clock() - this.#last < PROGRESS_EVERY_MILLISECONDS) return
    this.#last = this.clock()
    const write = () => jobs.setProgress(this.handle.db, this.id, rows, Math.min(1, share))
    // A full disk shows in the import itself; progress is not worth a failure.
    this.#writing = this.#writing.then(write).catch(() => undefined)
  }

  finish(): Promise<void> {
    return this.#writing
  }
}
