import { randomBytes } from 'node:crypto'
import type { FrameworkEffect, UnfitFramework } from '#app/domain/framework/preview'
import { readFrameworkText } from '#app/domain/framework/parse'
import { displayName } from '#app/domain/uploads/display-name'
import type { Job, UploadOptions } from '#app/domain/uploads/job'
import { spoolFile } from '#app/intake/spool.server'
import type { Database } from '#db/client.server'
import * as jobs from '#db/repositories/jobs.server'
import type { UploadWriter } from '../uploads/handlers.server'

/** A framework is a few dozen kB. */
const MEGABYTES = 2
const OPTIONS: UploadOptions = {
  ...{ kind: null, period: null, regionSet: null, createRegions: false, strict: false },
  mapping: null,
  isFramework: true,
}

/**
 * Takes a framework in hand, to be tried by and by: the job says what it would change.
 * @returns the job, or why there is none
 */
export async function handInFramework(
  { writer, clock }: { readonly writer: UploadWriter; readonly clock: () => Date },
  file: File | null,
  accountId: number,
): Promise<UnfitFramework | { readonly kind: 'queued'; readonly jobId: number }> {
  const maximumBytes = MEGABYTES * 1024 * 1024
  if (file !== null && file.size > maximumBytes) return { kind: 'too_large', megabytes: MEGABYTES }
  const text = (await file?.text()) ?? ''
  if (file === null || text.trim() === '') return { kind: 'none' }
  const { data, issues } = readFrameworkText(text)
  if (data === null) return { kind: 'unfit', issues }
  const at = clock().toISOString()
  const { directory } = await writer.run('prepareUpload', { at })
  const chunks = (async function* () {
    yield new TextEncoder().encode(text)
  })()
  const { name, bytes } = await spoolFile(directory, chunks, { maximumBytes, random: randomBytes })
  const fileName = displayName(file.name) || 'framework.json'
  const upload = { spool: name, bytes, fileName, options: OPTIONS, accountId, at }
  return { kind: 'queued', ...(await writer.run('queueUpload', upload)) }
}

/** How a framework that was handed in stands: being tried, tried, or put in force. */
export type FrameworkJob = Pick<
  Job,
  'id' | 'state' | 'dryRun' | 'rows' | 'share' | 'failure' | 'hasFile'
> & { readonly effect: FrameworkEffect | null }

/** null where there is no such framework. */
export async function readFrameworkJob(db: Database, jobId: number): Promise<FrameworkJob | null> {
  const job = await jobs.findById(db, jobId)
  if (job?.options.isFramework !== true) return null
  const { id, state, dryRun, rows, share, failure, hasFile, outcome } = job
  return {
    ...{ id, state, dryRun, rows, share, failure, hasFile },
    effect: outcome?.framework ?? null,
  }
}
