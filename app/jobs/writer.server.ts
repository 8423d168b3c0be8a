import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createDb } from '#db/client.server'
import { importFile } from '#app/services/import/import-file.server'
import { redoImport, undoImport } from '#app/services/import/undo.server'
import { clearExpired } from '#app/services/keep/clear-expired.server'
import { eraseRespondent, replayErasures } from '#app/services/keep/erase.server'
import { peopleHandlers } from '#app/services/people/handlers.server'
import { rebuild } from '#app/services/rebuild.server'
import { closeLedgerGap, openLedgerGap } from '#app/services/release/ledger-gap.server'
import { uploadHandlers } from '#app/services/uploads/handlers.server'
import { runJob, SERVER_STOPS } from '#app/services/uploads/run-job.server'
import { spoolDirectoryOf } from '#app/services/uploads/spool-directory.server'
import { JobQueue } from './job-queue'
import { openInThread } from './open-in-thread.server'
import type { FromWriter, Progress, ToWriter, WriterCommandName, WriterCommands } from './protocol'
import { stepBack } from './step-back.server'
import { transportError } from './transport'
import type { WriterData } from './writer-client.server'

/** The one thread of this process that writes to the database; every write is a command by name. */
const { databaseUrl, inBackground } = workerData as WriterData
const port = parentPort
if (port === null) throw new Error('writer.server.ts runs as a worker thread')

if (inBackground) stepBack()

const handle = createDb(databaseUrl)
const running = new Map<number, AbortController>()

const directory = spoolDirectoryOf(handle)
const reportError = (error: unknown) => {
  send({ type: 'report', error: transportError(error) })
}
const queue = new JobQueue((jobId, signal) =>
  runJob(handle, jobId, {
    openFile: openInThread,
    randomBytes,
    clock: () => performance.now(),
    now: () => new Date(),
    pause,
    directory,
    reportError,
    signal,
  }).catch(reportError),
)

interface CommandContext {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

type Handlers = {
  [Name in WriterCommandName]: (
    args: WriterCommands[Name]['arguments'],
    context: CommandContext,
  ) => Promise<WriterCommands[Name]['result']>
}

const handlers: Handlers = {
  ...peopleHandlers(handle.db),
  ...uploadHandlers(handle.db, directory, queue),
  importFile: (request, { signal, onProgress }) =>
    importFile(handle, request, {
      openFile: openInThread,
      randomBytes,
      clock: () => performance.now(),
      signal,
      onProgress: (rows, share) => {
        onProgress({ rows, share })
      },
    }),
  undoImport: ({ importId }) => undoImport(handle, importId),
  redoImport: ({ importId }) => redoImport(handle, importId),
  rebuild: ({ write }) => rebuild(handle, write),
  eraseRespondent: (request) => eraseRespondent(handle, request),
  openLedgerGap: ({ now }) => openLedgerGap(handle.db, 'other', now),
  closeLedgerGap: ({ now }) => closeLedgerGap(handle.db, now),
  clearExpired: async (retention) => {
    await clearExpired(handle.db, directory, retention)
    return undefined
  },
  replayErasures: (request) => replayErasures(handle, request),
}

const send = (message: FromWriter) => {
  port.postMessage(message)
}

async function run(message: Extract<ToWriter, { type: 'run' }>): Promise<void> {
  const { id } = message
  const abort = new AbortController()
  running.set(id, abort)
  try {
    const handler = handlers[message.name] as (
      args: unknown,
      context: CommandContext,
    ) => Promise<unknown>
    const result = await handler(message.arguments, {
      signal: abort.signal,
      onProgress: (progress) => {
        send({ type: 'progress', id, progress })
      },
    })
    send({ type: 'done', id, result })
  } catch (error) {
    send({ type: 'failed', id, error: transportError(error) })
  } finally {
    running.delete(id)
  }
}

port.on('message', (message: ToWriter) => {
  if (message.type === 'run') void run(message)
  else if (message.type === 'cancel') running.get(message.id)?.abort()
  else {
    for (const abort of running.values()) abort.abort()
    void queue
      .stop(SERVER_STOPS)
      .then(() => handle.close())
      .then(() => {
        port.close()
      })
  }
})
send({ type: 'ready' })
