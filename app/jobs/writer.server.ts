import { workerData } from 'node:worker_threads'
import { createDb } from '#db/client.server'
import { SERVER_STOPS } from '#app/services/uploads/run-job.server'
import { spoolDirectoryOf } from '#app/services/uploads/spool-directory.server'
import { answerCommands, reportError, type Handler } from './answer-commands'
import { shortHandlers } from './commands.server'
import { JobQueue } from './job-queue'
import type { LongCommands } from './long-commands.server'
import { LongWork, nobodyWaits } from './long-work-client.server'
import { stepBack } from './step-back.server'
import type { WriterData } from './writer-client.server'

/** The thread that others ask to write: it does what is short, and has the rest done beside it. */
const { databaseUrl, inBackground } = workerData as WriterData

if (inBackground) stepBack()

const handle = createDb(databaseUrl)
const waiting = nobodyWaits()
const long = new LongWork({ databaseUrl, inBackground, waiting }, reportError)
const queue = new JobQueue((jobId, signal) =>
  long.run('runJob', { jobId }, { signal }).catch(reportError),
)
const short = shortHandlers(handle, spoolDirectoryOf(handle), queue)

function handlerOf(name: string): Handler {
  if (!(name in short)) {
    return (args, context) => long.run(name as keyof LongCommands, args as never, context)
  }
  const handler = short[name as keyof typeof short] as Handler
  return async (args, context) => {
    Atomics.add(waiting, 0, 1)
    try {
      return await handler(args, context)
    } finally {
      Atomics.sub(waiting, 0, 1)
    }
  }
}

answerCommands(handlerOf, async () => {
  await queue.stop(SERVER_STOPS)
  await long.close()
  await handle.close()
})
