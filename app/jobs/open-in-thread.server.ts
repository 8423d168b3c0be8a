import { Worker } from 'node:worker_threads'
import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { ImportBatch, OpenedFile, ReadSpecification } from '#app/domain/ingest/opened-file'
import type { TransportedError } from './protocol'
import type { FromReader, ToReader } from './reader-protocol'
import { RemoteFailure } from './transport'

/** Batches that may wait: one being stored, one ready, one being read. */
const IN_FLIGHT = 3

/** A bomb of a file must not take the server along; rows die young (intake/open-text), so they need little room. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 6 }

/** A thread that waits to be told which file to read, and what comes from it. */
interface Reader {
  readonly worker: Worker
  readonly inbox: Inbox
}

let expecting: Reader | null = null

/** Files that are being read. */
let reading = 0

/**
 * Starts a thread for a file that is yet to be named: loading takes it as long as reading a small one. While another
 * is read there is no room to spare for it.
 */
export function expectFile(): void {
  if (reading > 0) return
  expecting ??= startReader()
  expecting.worker.unref()
}

function startReader(): Reader {
  const worker = new Worker(new URL('./reader.js', import.meta.url), { resourceLimits: LIMITS })
  worker.once('exit', () => {
    if (expecting?.worker === worker) expecting = null
  })
  return { worker, inbox: new Inbox(worker) }
}

/**
 * Opens a file in a thread of its own, so that reading and storing go on side by side. The thread of a small one
 * waits for the next.
 */
export async function openInThread(specification: ReadSpecification): Promise<OpenedFile> {
  const { worker, inbox } = expecting ?? startReader()
  expecting = null
  reading += 1
  worker.ref()
  const send = (message: ToReader) => {
    worker.postMessage(message)
  }
  send({ type: 'open', specification })
  const opened = await inbox.next().catch((error: unknown) => {
    reading -= 1
    throw error
  })
  if (opened.type !== 'opened') {
    reading -= 1
    await worker.terminate()
    throw opened.type === 'failed'
      ? failureOf(opened.error)
      : new Error('the reader sent no header')
  }
  let isReady = false
  return {
    ...opened.file,
    async *batches(): AsyncGenerator<ImportBatch> {
      for (let credit = 0; credit < IN_FLIGHT; credit += 1) send({ type: 'more' })
      for (;;) {
        const message = await inbox.next()
        await letOthersIn()
        if (message.type === 'failed') throw failureOf(message.error)
        if (message.type !== 'batch') {
          isReady = message.type === 'end' && message.takesMore
          return
        }
        yield message.batch
        send({ type: 'more' })
      }
    },
    async close() {
      reading -= 1
      if (isReady && expecting === null) {
        expecting = { worker, inbox }
        worker.unref()
        return
      }
      send({ type: 'stop' })
      await worker.terminate()
    },
  }
}

function failureOf(error: TransportedError): Error {
  return error.name === 'FileRefused'
    ? new FileRefused(error.issues as IngestIssue[])
    : new RemoteFailure(error)
}

/**
 * A turn of the event loop. Messages of one thread are delivered as long as more of them come, and a
 * reader is faster than the database: without this, a cancel or a login would wait for the whole file.
 */
function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Messages in order, each given once; a thread that dies is a failure. */
class Inbox {
  readonly #messages: FromReader[] = []
  #failure: Error | null = null
  #wake: (() => void) | null = null

  constructor(worker: Worker) {
    worker.on('message', (message: FromReader) => {
      this.#messages.push(message)
      this.#wake?.()
    })
    worker.on('error', (error) => {
      this.#fail(error)
    })
    worker.on('exit', () => {
      this.#fail(new Error('the reading thread has ended'))
    })
  }

  async next(): Promise<FromReader> {
    for (;;) {
      const message = this.#messages.shift()
      if (message !== undefined) return message
      if (this.#failure !== null) throw this.#failure
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#wake?.()
  }
}
