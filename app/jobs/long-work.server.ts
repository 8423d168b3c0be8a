import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { createDb } from '#db/client.server'
import { spoolDirectoryOf } from '#app/services/uploads/spool-directory.server'
import { answerCommands, reportError, type Handler } from './answer-commands'
import { longHandlers } from './long-commands.server'
import { stepBack } from './step-back.server'
import { someoneWaits, type LongWorkData } from './long-work-client.server'

/** The thread for work that takes its time: what others write is written beside it, in another. */
const { databaseUrl, inBackground, waiting } = workerData as LongWorkData

/** Others write within milliseconds; who comes again and again does not stop an import for good. */
const [LOOK_AGAIN_MILLISECONDS, LOOKS] = [2, 50]

if (inBackground) stepBack()

const handle = createDb(databaseUrl, {
  letOthersFirst: async () => {
    for (let look = 0; look < LOOKS && someoneWaits(waiting); look += 1) {
      await pause(LOOK_AGAIN_MILLISECONDS)
    }
  },
})

const handlers = longHandlers(handle, spoolDirectoryOf(handle), { randomBytes, pause, reportError })

answerCommands(
  (name) => handlers[name as keyof typeof handlers] as Handler,
  () => handle.close(),
)
