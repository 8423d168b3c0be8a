import { Worker } from 'node:worker_threads'
import type { FromThread, Progress, ToThread } from './protocol'
import { RemoteFailure } from './transport'

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Aborting asks the thread to stop at its next batch; what it stored so far is swept. */
  readonly signal?: AbortSignal
}

export interface ThreadOptions {
  /** Told of what went wrong in a job, for which nobody waits. */
  readonly onError?: ((error: Error) => void) | undefined
  /** Told where the thread ends by itself, as when its memory is full. */
  readonly onDeath?: ((error: Error) => void) | undefined
}

type Commands = Readonly<Record<string, { arguments: unknown; result: unknown }>>

export interface Thread<Of extends Commands> {
  run<Name extends keyof Of & string>(
    name: Name,
    args: Of[Name]['arguments'],
    options?: RunOptions,
  ): Promise<Of[Name]['result']>
  /** Asks what runs to stop, then ends the thread; what was not committed is not made. */
  close(): Promise<void>
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
  onProgress: ((progress: Progress) => void) | undefined
}

/**
 * Little room for what is young makes the collector come early, so that a million rows pass in flat memory.
 * Of what is old a release holds some 150 MB, year after year: near the limit the collector hardly stops.
 */
const LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 16 }

/**
 * Starts a thread that answers commands (answer-commands).
 * @param data what it is started with
 * @throws RemoteFailure from `run` with the code of the domain error that the command met
 */
export async function startThread<Of extends Commands>(
  program: URL,
  data: unknown,
  { onError, onDeath }: ThreadOptions,
): Promise<Thread<Of>> {
  const worker = new Worker(program, { workerData: data, resourceLimits: LIMITS })
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let closed = false
  let isAsked = false
  let cause = new Error('a thread has ended by itself')

  const ready = new Promise<void>((resolve, reject) => {
    worker.on('error', (error) => {
      cause = error
      reject(error)
      for (const call of waiting.values()) call.reject(error)
      waiting.clear()
    })
    worker.on('message', (message: FromThread) => {
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
    for (const call of waiting.values()) call.reject(cause)
    waiting.clear()
    if (!isAsked) onDeath?.(cause)
  })
  await ready

  const send = (message: ToThread) => {
    worker.postMessage(message)
  }

  return {
    run(name, args, { onProgress, signal } = {}) {
      if (closed) return Promise.reject(cause)
      const id = nextId
      nextId += 1
      const cancel = () => {
        send({ type: 'cancel', id, reason: reasonOf(signal) })
      }
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress })
        send({ type: 'run', id, name, arguments: args })
        if (signal?.aborted) cancel()
        signal?.addEventListener('abort', cancel, { once: true })
      }).finally(() => {
        signal?.removeEventListener('abort', cancel)
      })
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

/** A word of ours crosses to the thread; the error that stands for none does not have to. */
function reasonOf(signal: AbortSignal | undefined): string | undefined {
  const reason: unknown = signal?.reason
  return typeof reason === 'string' ? reason : undefined
}
