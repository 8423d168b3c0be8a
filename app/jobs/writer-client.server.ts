import { Worker } from 'node:worker_threads'
import type { WriterCommands } from './commands.server'
import type { FromWriter, Progress, ToWriter } from './protocol'
import { RemoteFailure } from './transport'

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Aborting asks the writer to stop at its next batch; what it stored so far is swept. */
  readonly signal?: AbortSignal
}

export interface WriterOptions {
  /** Told of what went wrong in a job, for which nobody waits. */
  readonly onError?: (error: Error) => void
  /** Told where the thread ends by itself, as when its memory is full: nothing is written any more. */
  readonly onDeath?: (error: Error) => void
  /** Lets the threads that answer people go first. */
  readonly inBackground?: boolean
}

/** What the thread is started with. */
export interface WriterData {
  readonly databaseUrl: string
  readonly inBackground: boolean
}

export interface Writer {
  run<Name extends keyof WriterCommands>(
    name: Name,
    args: WriterCommands[Name]['arguments'],
    options?: RunOptions,
  ): Promise<WriterCommands[Name]['result']>
  /** Lets what runs finish its transaction, then ends the thread. */
  close(): Promise<void>
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
  onProgress: ((progress: Progress) => void) | undefined
}

/** Small limits make the collector come early: a million rows are to pass in flat memory. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 }

/**
 * Starts the one thread of this process that writes to the database.
 * @throws RemoteFailure from `run` with the code of the domain error that the command met
 */
export async function startWriter(
  databaseUrl: string,
  { onError, onDeath, inBackground = false }: WriterOptions = {},
): Promise<Writer> {
  const worker = new Worker(new URL('./writer.js', import.meta.url), {
    workerData: { databaseUrl, inBackground } satisfies WriterData,
    resourceLimits: LIMITS,
  })
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let closed = false
  let isAsked = false
  let cause = new Error('the writer thread has ended')

  const ready = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.on('message', (message: FromWriter) => {
      if (message.type === 'ready') {
        resolve()
        return
      }
      if (message.type === 'report') {
        onError?.(new RemoteFailure(message.error))
        return
      }
      const call = waiting.get(message.id)
      if (call === undefined) return
      if (message.type === 'progress') {
        call.onProgress?.(message.progress)
        return
      }
      waiting.delete(message.id)
      if (message.type === 'done') call.resolve(message.result)
      else call.reject(new RemoteFailure(message.error))
    })
  })
  worker.on('exit', () => {
    closed = true
    for (const call of waiting.values()) call.reject(new Error('the writer thread has ended'))
    waiting.clear()
    if (!isAsked) onDeath?.(cause)
  })
  await ready
  worker.on('error', (error) => {
    cause = error
    for (const call of waiting.values()) call.reject(error)
    waiting.clear()
  })

  const send = (message: ToWriter) => {
    worker.postMessage(message)
  }

  return {
    run(name, args, options = {}) {
      if (closed) return Promise.reject(new Error('the writer thread has ended'))
      const id = nextId
      nextId += 1
      const cancel = () => {
        send({ type: 'cancel', id })
      }
      return new Promise((resolve, reject) => {
        waiting.set(id, {
          resolve: resolve,
          reject,
          onProgress: options.onProgress,
        })
        send({ type: 'run', id, name, arguments: args })
        if (options.signal?.aborted) cancel()
        options.signal?.addEventListener('abort', cancel, { once: true })
      }).finally(() => {
        options.signal?.removeEventListener('abort', cancel)
      }) as Promise<WriterCommands[typeof name]['result']>
    },
    async close() {
      if (closed) return
      isAsked = true
      const ended = new Promise<void>((resolve) => {
        worker.once('exit', () => {
          resolve()
        })
      })
      send({ type: 'close' })
      await ended
    },
  }
}
