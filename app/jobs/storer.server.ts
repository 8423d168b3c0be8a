import { parentPort, workerData } from 'node:worker_threads'
import { storeBatch } from '#app/services/import/response-store.server'
import { createDb } from '#db/client.server'
import { withLooseCommits } from '#db/loose-commits.server'
import { letOthersFirst } from './let-others-first'
import { stepBack } from './step-back.server'
import type { FromStorer, StorerData, ToStorer } from './storer-protocol'
import { transportError } from './transport'

/** The storing thread: responses of one staging import go into the database while the next are weighed. */
const { databaseUrl, importId, inBackground, waiting } = workerData as StorerData
const port = parentPort
if (port === null) throw new Error('storer.server.ts runs as a worker thread')

if (inBackground) stepBack()

const handle = createDb(databaseUrl, { letOthersFirst: letOthersFirst(waiting) })

const send = (message: FromStorer) => {
  port.postMessage(message)
}

/** Once something has failed nothing more is written: what lies behind it may rest on it. */
let failure: Extract<FromStorer, { type: 'failed' }> | null = null

async function store({ batch }: Extract<ToStorer, { type: 'store' }>): Promise<void> {
  if (failure === null) {
    try {
      // Nothing counts of it yet: what a power cut takes is swept.
      await withLooseCommits(handle, () => storeBatch(handle.db, importId, batch))
    } catch (error) {
      failure = { type: 'failed', error: transportError(error) }
    }
  }
  send(failure ?? { type: 'stored' })
}

let last = Promise.resolve()

port.on('message', (message: ToStorer) => {
  last =
    message.type === 'store'
      ? last.then(() => store(message))
      : last.then(async () => {
          await handle.close()
          port.close()
        })
})
