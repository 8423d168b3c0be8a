import { agreementHandlers } from '#app/services/agreements/handlers.server'
import type { CommandsOf } from '#app/services/commands'
import { cooperationHandlers } from '#app/services/cooperation/handlers.server'
import {
  importFramework,
  type FrameworkRequest,
} from '#app/services/framework/import-framework.server'
import { publishingHandlers } from '#app/services/edition/handlers.server'
import { followupHandlers } from '#app/services/followup/handlers.server'
import { importFile } from '#app/services/import/import-file.server'
import type { ImportRequest } from '#app/services/import/types'
import { redoImport, undoImport } from '#app/services/import/undo.server'
import { eraseRespondent, replayErasures, type EraseRequest } from '#app/services/keep/erase.server'
import { forgetAnswers } from '#app/services/keep/forget-answers.server'
import { decisionHandlers } from '#app/services/decisions/handlers.server'
import { registerHandlers } from '#app/services/stakeholders/handlers.server'
import { rebuild } from '#app/services/rebuild.server'
import { closeLedgerGap } from '#app/services/release/close-ledger-gap.server'
import { waveHandlers } from '#app/services/waves/handlers.server'
import { runJob, type JobTools } from '#app/services/uploads/run-job.server'
import { prepareDatabase } from '#app/services/prepare.server'
import type { DatabaseHandle } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import type { CommandContext } from './answer-commands'
import { holdsLittle } from './holds-little'
import { expectFile, openInThread } from './open-in-thread.server'

export interface AtMoment {
  /** ISO moment in UTC. */
  readonly now: string
}

/**
 * What may take seconds, by name: what changes figures under the import lock, one at a time.
 *
 * @param directory where uploaded files lie
 */
export function longHandlers(
  handle: DatabaseHandle,
  directory: string,
  tools: Pick<JobTools, 'randomBytes' | 'pause' | 'reportError' | 'storeBeside'>,
) {
  const { randomBytes, pause, reportError, storeBeside } = tools
  const clock = () => performance.now()
  const reading = { openFile: openInThread, storeBeside, randomBytes, clock }
  const byHand = { openFile: openInThread, clock, random: randomBytes }
  return {
    /** Brings the database up to this program; the server did so before it started. */
    prepare: async ({ now }: AtMoment) => {
      await migrateToLatest(handle)
      return prepareDatabase(handle, now, randomBytes)
    },
    /** Somebody is about to hand in a file: what reads and weighs it is there when it comes. */
    expectFile: () => {
      expectFile()
      return Promise.resolve()
    },
    /** Whether this thread may wait for more. */
    holdsLittle: () => Promise.resolve(holdsLittle()),
    ...followupHandlers(handle, directory, byHand),
    ...cooperationHandlers(handle, directory, byHand),
    ...agreementHandlers(handle, directory, byHand),
    ...registerHandlers(handle, directory, byHand),
    ...decisionHandlers(handle, directory, byHand),
    ...waveHandlers(handle, directory, byHand),
    ...publishingHandlers(handle.db),
    importFile: (request: ImportRequest, { signal, onProgress }: CommandContext) =>
      importFile(handle, request, {
        ...reading,
        signal,
        onProgress: (rows, share) => {
          onProgress({ rows, share })
        },
      }),
    importFramework: (request: FrameworkRequest) => importFramework(handle, request),
    undoImport: ({ importId }: { readonly importId: number }) => undoImport(handle, importId),
    redoImport: ({ importId }: { readonly importId: number }) => redoImport(handle, importId),
    rebuild: ({ write }: { readonly write: boolean }) => rebuild(handle, write),
    eraseRespondent: (request: EraseRequest) => eraseRespondent(handle, request),
    replayErasures: (request: AtMoment) => replayErasures(handle, request),
    forgetAnswers: ({ now }: AtMoment) => forgetAnswers(handle, now),
    closeLedgerGap: ({ now }: AtMoment) => closeLedgerGap(handle, now),
    runJob: ({ jobId }: { readonly jobId: number }, { signal }: CommandContext) =>
      runJob(handle, jobId, {
        ...{ ...reading, pause, directory, signal, reportError },
        now: () => new Date(),
      }),
  }
}

export type LongCommands = CommandsOf<ReturnType<typeof longHandlers>>
