import { parseUploadOptions, type UploadError } from '#app/domain/uploads/form'
import type { JobFailure } from '#app/domain/uploads/job'
import type { Database } from '#db/client.server'
import * as jobs from '#db/repositories/jobs.server'
import type { UploadWriter } from './handlers.server'
import { failureOf } from './undo-import.server'

const TASKS = ['cancel', 'discard', 'commit', 'recheck'] as const

/** What a person wants done with a file in hand. */
export interface UploadTask {
  readonly name: (typeof TASKS)[number]
  /** The other fields of the form: how to read it, for `recheck`. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** Where it goes on; or why not. */
export interface Decision {
  /** The job to look at; null: there is nothing left of it. */
  readonly next: number | null
  readonly errors: readonly UploadError[]
  readonly failure: JobFailure | null
}

/** null for a form that asks for nothing we know. */
export function readTask(form: Iterable<readonly [string, unknown]>): UploadTask | null {
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const asked = fields.find(([name]) => name === 'task')?.[1]
  const name = TASKS.find((task) => task === asked)
  return name === undefined ? null : { name, fields }
}

/**
 * Does what a person wants done with a file in hand.
 * @throws what nobody expected
 */
export async function decideOnUpload(
  tools: {
    readonly db: Database
    readonly writer: UploadWriter
    readonly clock: () => Date
  },
  task: UploadTask,
  jobId: number,
  accountId: number,
): Promise<Decision> {
  const onJob = { jobId, accountId, at: tools.clock().toISOString() }
  try {
    switch (task.name) {
      case 'cancel':
        await tools.writer.run('cancelUpload', onJob)
        return goOn(jobId)
      case 'discard':
        await tools.writer.run('cancelUpload', onJob)
        return goOn(null)
      case 'commit':
        return goOn((await tools.writer.run('commitUpload', onJob)).jobId)
      case 'recheck': {
        const { options: before, recognised } = (await jobs.findById(tools.db, jobId)) ?? {}
        const { options, errors } = parseUploadOptions(task.fields, {
          columns: recognised?.columns ?? [],
          mapping: before?.mapping ?? null,
          ...(before?.answers === undefined ? {} : { answers: before.answers }),
        })
        if (errors.length > 0) return { next: jobId, errors, failure: null }
        return goOn((await tools.writer.run('recheckUpload', { ...onJob, options })).jobId)
      }
    }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return { next: jobId, errors: [], failure }
  }
}

function goOn(next: number | null): Decision {
  return { next, errors: [], failure: null }
}
