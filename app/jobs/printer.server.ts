import { parentPort, workerData } from 'node:worker_threads'
import type { PrintOrder } from '#app/pdf/print-order'
import { print } from '#app/pdf/print.server'
import { transportError } from './transport'

/** The printing thread: one order, one file. */
const port = parentPort
if (port === null) throw new Error('printer.server.ts runs as a worker thread')

print(workerData as PrintOrder).then(
  (bytes) => {
    port.postMessage({ bytes })
  },
  (error: unknown) => {
    port.postMessage({ error: transportError(error) })
  },
)
