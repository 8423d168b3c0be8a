import { startThread, type Thread } from './thread-client.server'

type Answers = Record<string, { arguments: object; result: unknown }>

/** Answers of services, made in a thread of their own (services/remembered). */
export interface AnswersBeside {
  readonly read: (name: string, selection: object) => Promise<unknown>
  close(): Promise<void>
}

/**
 * Starts the thread, and another one should it end by itself.
 * @param report told of what went wrong where nobody waits for it
 */
export function startAnswers(databaseUrl: string, report: (error: Error) => void): AnswersBeside {
  let thread: Promise<Thread<Answers>> | null = null
  const start = () =>
    startThread<Answers>(
      new URL('./answers.js', import.meta.url),
      { databaseUrl },
      {
        onError: report,
        onDeath: (error) => {
          thread = null
          report(error)
        },
      },
    )
  thread = start()
  // Told already; who asks next starts another.
  thread.catch(() => undefined)
  return {
    read: async (name, selection) => (await (thread ??= start())).run(name, selection),
    close: async () => (await thread?.catch(() => null))?.close(),
  }
}
