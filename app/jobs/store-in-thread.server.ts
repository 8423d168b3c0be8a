import { Worker } from 'node:worker_threads'
import type { ResponseStore } from '#app/services/import/response-store.server'
import { buffersOf } from './buffers-of'
import type { FromStorer, StorerData, ToStorer } from './storer-protocol'
import { RemoteFailure } from './transport'

/** Batches on their way: one being stored, one ready. */
const MOST_ON_THEIR_WAY = 2

/** What comes in is typed arrays, and leaves little behind. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 4 }

/** Stores responses in a thread of its own, with a connection of its own, while others are weighed. */
export function storeInThread(data: StorerData): ResponseStore {
  const worker = new Worker(new URL('./storer.js', import.meta.url), {
    workerData: data,
    resourceLimits: LIMITS,
  })
  // Not `once` of node:events: where the thread dies of an error it rejects, before anybody listens.
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve()
    })
  })
  let onTheirWay = 0
  let failure: Error | null = null
  let wake: (() => void) | null = null

  const fail = (error: Error) => {
    failure ??= error
    wake?.()
  }
  worker.on('message', (message: FromStorer) => {
    onTheirWay -= 1
    if (message.type === 'failed') fail(new RemoteFailure(message.error))
    wake?.()
  })
  worker.on('error', fail)
  worker.on('exit', () => {
    fail(new Error('the storing thread has ended'))
  })

  const send = (message: ToStorer, transfer: ArrayBuffer[] = []) => {
    worker.postMessage(message, transfer)
  }
  const fewerThan = async (count: number) => {
    while (failure === null && onTheirWay >= count) {
      await new Promise<void>((resolve) => (wake = resolve))
    }
    if (failure !== null) throw failure
  }

  return {
    async store(batch) {
      await fewerThan(MOST_ON_THEIR_WAY)
      onTheirWay += 1
      const { responses, runs } = batch
      send({ type: 'store', batch }, buffersOf(responses, ...runs.map(({ run }) => run)))
    },
    settled: () => fewerThan(1),
    async close() {
      send({ type: 'end' })
      await ended
    },
  }
}
