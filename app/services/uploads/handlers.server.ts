import type { AuditAction } from '#app/domain/people/audit'
import { isUnderWay, type UploadOptions } from '#app/domain/uploads/job'
import { UploadRefused } from '#app/domain/uploads/refusal'
import { removeSpooled, spooledPath } from '#app/intake/spool.server'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as jobs from '#db/repositories/jobs.server'
import type { CommandsOf, WriterOf } from '../commands'
import { findKeptFile, keptDirectoryOf } from '../keep/kept-files.server'
import { clearUploads, sweepUploads } from './sweep-uploads.server'

/** Does jobs one after the other. */
export interface JobRunner {
  add(jobId: number): void
  /** Breaks off what runs, forgets what waits. */
  cancel(jobId: number): void
}

/** Who asks, and when (ISO moment in UTC). */
interface ByWhom {
  readonly accountId: number | null
  readonly at: string
}

interface OnJob extends ByWhom {
  readonly jobId: number
}

interface NewUpload extends ByWhom {
  /** As `spoolFile` named it. */
  readonly spool: string
  readonly bytes: number
  /** As `displayName` made it. */
  readonly fileName: string
  readonly options: UploadOptions
}

export type UploadWriter = WriterOf<CommandsOf<ReturnType<typeof uploadHandlers>>>

/**
 * Everything that is done with an uploaded file, by the name under which the writer is asked for it.
 *
 * @param db the connection that may write
 * @param directory where uploaded files lie
 */
export function uploadHandlers(db: Database, directory: string, runner: JobRunner) {
  return {
    /** Where the file of an import lies; null where it is not kept. */
    findKeptFile: async ({ importId }: { readonly importId: number }) => ({
      path: await findKeptFile(db, keptDirectoryOf(directory), importId),
    }),
    /** Makes room: throws away what nobody decided on in time. Gives the directory to write to. */
    prepareUpload: async ({ at }: { readonly at: string }) => {
      await clearUploads(db, directory, at)
      return { directory }
    },

    /** Where the file of a job lies; null where it is gone. */
    findUpload: async ({ jobId }: { readonly jobId: number }) => {
      const spool = (await jobs.findById(db, jobId))?.spool ?? null
      return { path: spool === null ? null : spooledPath(directory, spool) }
    },

    /** After a start: jobs of a process that died are ended, their files thrown away. */
    sweepUploads: async ({ at }: { readonly at: string }) => ({
      failed: await sweepUploads(db, directory, at),
    }),

    /** Checks a file that has been written to the directory. */
    queueUpload: async ({ at, ...upload }: NewUpload) => {
      const job = { ...upload, dryRun: true, recognised: null, follows: null, queuedAt: at }
      const jobId = await addJob(db, job, 'upload')
      runner.add(jobId)
      return { jobId }
    },

    /** Checks the same file again, read in another way. */
    recheckUpload: async ({
      jobId: checkId,
      accountId,
      at,
      options,
    }: OnJob & { readonly options: UploadOptions }) => {
      const jobId = await inWriteTransaction(db, async (transaction) => {
        const check = await checkOf(transaction, checkId)
        const spool = await jobs.takeSpool(transaction, checkId)
        if (spool === null) throw new UploadRefused('upload_gone')
        const { fileName, bytes } = check
        const file = { spool, fileName, bytes, recognised: null, follows: null }
        return jobs.insert(transaction, { ...file, dryRun: true, accountId, options, queuedAt: at })
      })
      runner.add(jobId)
      return { jobId }
    },

    /** Imports the very file that was checked. */
    commitUpload: async ({ jobId: checkId, accountId, at }: OnJob) => {
      const { jobId, isNew } = await inWriteTransaction(db, async (transaction) => {
        const check = await checkOf(transaction, checkId)
        if (check.state !== 'done') throw new UploadRefused('upload_not_checked')
        const spool = await jobs.takeSpool(transaction, checkId)
        if (spool === null) {
          // Pressed twice: the first one counts.
          const follower = await jobs.findFollower(transaction, checkId)
          if (follower === null) throw new UploadRefused('upload_gone')
          return { jobId: follower.id, isNew: false }
        }
        const { fileName, bytes, options, recognised } = check
        // As it was recognised when it was checked, whatever is taught to recognise meanwhile.
        const asChecked = { ...options, kind: recognised?.kind ?? options.kind }
        const job = { spool, fileName, bytes, options: asChecked, recognised, follows: checkId }
        const added = { ...job, dryRun: false, accountId, queuedAt: at }
        return { jobId: await jobs.insert(transaction, added), isNew: true }
      })
      if (isNew) runner.add(jobId)
      return { jobId }
    },

    /** Stops what waits or works, throws away what waits for a decision. */
    cancelUpload: async ({ jobId, accountId, at }: OnJob) => {
      const spool = await inWriteTransaction(db, async (transaction) => {
        const job = await jobs.findById(transaction, jobId)
        if (job === null) throw new UploadRefused('upload_unknown', { jobId })
        if (!isUnderWay(job) && !job.hasFile) return null
        await auditLog.insert(transaction, lineOf(at, accountId, 'upload_cancelled', jobId))
        if (job.state === 'running') return null
        if (job.state === 'queued') {
          await jobs.end(transaction, jobId, { state: 'cancelled', endedAt: at })
        }
        return jobs.takeSpool(transaction, jobId)
      })
      runner.cancel(jobId)
      if (spool !== null) await removeSpooled(directory, spool)
    },
  }
}

function addJob(db: Database, job: jobs.NewJob, action: AuditAction): Promise<number> {
  return inWriteTransaction(db, async (transaction) => {
    const jobId = await jobs.insert(transaction, job)
    await auditLog.insert(transaction, lineOf(job.queuedAt, job.accountId, action, jobId))
    return jobId
  })
}

async function checkOf(db: Database, jobId: number): Promise<jobs.JobRecord> {
  const job = await jobs.findById(db, jobId)
  if (job === null) throw new UploadRefused('upload_unknown', { jobId })
  if (!job.dryRun || isUnderWay(job)) throw new UploadRefused('upload_not_checked')
  return job
}

function lineOf(at: string, accountId: number | null, action: AuditAction, jobId: number) {
  return { at, accountId, action, subject: `upload:${jobId}`, outcome: 'done' } as const
}
