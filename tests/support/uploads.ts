import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { OpenFile } from '#app/domain/ingest/opened-file'
import { isUnderWay, type UploadOptions } from '#app/domain/uploads/job'
import { openImport } from '#app/intake/open-import.server'
import { spoolFile } from '#app/intake/spool.server'
import { JobQueue } from '#app/jobs/job-queue'
import { redoImport, undoImport } from '#app/services/import/undo.server'
import { uploadHandlers } from '#app/services/uploads/handlers.server'
import { runJob } from '#app/services/uploads/run-job.server'
import type { DatabaseHandle } from '#db/client.server'
import * as jobs from '#db/repositories/jobs.server'

const NOW = '2026-11-23T12:00:00.000Z'
const KEY = (count: number) => new Uint8Array(count).fill(7)

/** As a person leaves the form: everything is to be recognised. */
export const NO_CHOICES: UploadOptions = {
  kind: null,
  period: null,
  regionSet: null,
  createRegions: false,
  strict: false,
  mapping: null,
}

export interface UploadTools {
  /** How files are opened: an ordinary one is read where it lies. */
  readonly openFile?: OpenFile
}

/** All that works on uploads, in this process: commands, queue and a directory of the test's own. */
export function uploadsOn(handle: DatabaseHandle, { openFile = openImport }: UploadTools = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-uploads-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const directory = join(folder, 'spool')
  const reported: unknown[] = []
  let working = 0
  const queue = new JobQueue(async (jobId, signal) => {
    working += 1
    await runJob(handle, jobId, {
      openFile,
      randomBytes: KEY,
      clock: () => 0,
      now: () => new Date(NOW),
      pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
      directory,
      reportError: (error) => void reported.push(error),
      signal,
    }).finally(() => (working -= 1))
  })
  const handlers = uploadHandlers(handle.db, directory, queue)
  return {
    directory,
    queue,
    handlers,
    /** Errors that nobody expected. */
    reported,
    commands: {
      ...handlers,
      undoImport: ({ importId }: { importId: number }) => undoImport(handle, importId),
      redoImport: ({ importId }: { importId: number }) => redoImport(handle, importId),
    },
    /** Names of the files that lie there. */
    files: () => readdirSync(directory).sort(),
    /** Hands in lines of a file; its check. */
    upload: async (
      lines: readonly string[],
      options: Partial<UploadOptions> = {},
      accountId: number | null = null,
    ): Promise<number> => {
      await handlers.prepareUpload({ at: NOW })
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
      const chunks = (async function* () {
        yield bytes
      })()
      const file = await spoolFile(directory, chunks, { maximumBytes: 1e9, random: randomBytes })
      const upload = {
        spool: file.name,
        bytes: file.bytes,
        fileName: 'file.csv',
        accountId,
        at: NOW,
      }
      const { jobId } = await handlers.queueUpload({
        ...upload,
        // Files of invented people hold many who answer alike
        options: { ...NO_CHOICES, answers: { same_answers: 'other_people' }, ...options },
      })
      return jobId
    },
    /** The job when it has ended, and what came after it is done: nothing works any more. */
    ended: async (jobId: number, whenIdle = true): Promise<jobs.JobRecord> => {
      await expect
        .poll(async () => isUnderWay((await jobs.findById(handle.db, jobId))!), { timeout: 20_000 })
        .toBe(false)
      if (!whenIdle) return (await jobs.findById(handle.db, jobId))!
      await expect.poll(() => working).toBe(0)
      return (await jobs.findById(handle.db, jobId))!
    },
  }
}

/** Files that are read no further than their first rows until the test says so. */
export function slowly() {
  let begin: () => void = () => undefined
  let goOn: () => void = () => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const gate = new Promise<void>((resolve) => (goOn = resolve))
  const openFile: UploadTools['openFile'] = async (specification) => {
    const file = await openImport(specification)
    return {
      ...file,
      async *batches() {
        for await (const batch of file.batches()) {
          begin()
          await gate
          yield batch
        }
      },
    }
  }
  return { openFile, begun, goOn }
}
