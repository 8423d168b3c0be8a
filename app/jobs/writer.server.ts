import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createDb } from '#db/client.server'
import { runJob, SERVER_STOPS } from '#app/services/uploads/run-job.server'
import { spoolDirectoryOf } from '#app/services/uploads/spool-directory.server'
import { writerHandlers, type CommandContext } from './commands.server'
import { JobQueue } from './job-queue'
import { openInThread } from './open-in-thread.server'
import type { FromWriter, ToWriter } from './protocol'
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

const handlers = writerHandlers(handle, directory, queue)

const send = (message: FromWriter) => {
  port.postMessage(message)
}

async function run(message: Extract<ToWriter, { type: 'run' }>): Promise<void> {
  const { id } = message
  const abort = new AbortController()
  running.set(id, abort)
  try {
    const handler = handlers[message.name as keyof typeof handlers] as (
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
