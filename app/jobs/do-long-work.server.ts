import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { createDb } from '#db/client.server'
import { spoolDirectoryOf } from '#app/services/uploads/spool-directory.server'
import { answerCommands, reportError, type Handler } from './answer-commands'
import { longHandlers } from './long-commands.server'
import { letOthersFirst } from './let-others-first'
import type { LongWorkData } from './long-work-client.server'
import { storeInThread } from './store-in-thread.server'

/** The thread for work that takes its time: what others write is written beside it, in another. */
const data = workerData as LongWorkData
const { databaseUrl, waiting } = data

const handle = createDb(databaseUrl, { letOthersFirst: letOthersFirst(waiting) })

const handlers = longHandlers(handle, spoolDirectoryOf(handle), {
  ...{ randomBytes, pause, reportError },
  storeBeside: (importId) => storeInThread({ ...data, importId }),
})

answerCommands(
  (name) => handlers[name as keyof typeof handlers] as Handler,
  () => handle.close(),
)
