import { parentPort } from 'node:worker_threads'
import type { FromThread, Progress, ToThread } from './protocol'
import { transportError } from './transport'

export interface CommandContext {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** What is done at a command. */
export type Handler = (args: unknown, context: CommandContext) => Promise<unknown>

/** Tells who started this thread of an error for which no command waits. */
export function reportError(error: unknown): void {
  parentPort?.postMessage({
    type: 'report',
    error: transportError(error),
  } satisfies FromThread)
}

/**
 * Answers the commands that come to this thread, as many at once as come.
 * @param close asked when the thread is to end, after everything that runs was asked to stop
 */
export function answerCommands(
  handlerOf: (name: string) => Handler,
  close: () => Promise<void>,
): void {
  const port = parentPort
  if (port === null) throw new Error('commands are answered in a worker thread')
  const running = new Map<number, AbortController>()
  const send = (message: FromThread) => {
    port.postMessage(message)
  }
  const run = async ({ id, name, arguments: args }: Extract<ToThread, { type: 'run' }>) => {
    const abort = new AbortController()
    running.set(id, abort)
    try {
      const result = await handlerOf(name)(args, {
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

  port.on('message', (message: ToThread) => {
    if (message.type === 'run') void run(message)
    else if (message.type === 'cancel') running.get(message.id)?.abort(message.reason)
    else {
      for (const abort of running.values()) abort.abort()
      void close().then(() => {
        port.close()
      })
    }
  })
  send({ type: 'ready' })
}
