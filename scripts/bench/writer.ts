import type { Writer } from '#app/jobs/writer-client.server'

const EVERY_MILLISECONDS = 20

/** How long something took, and what others had to wait meanwhile. */
export interface Shared<Result> {
  readonly result: Result
  readonly seconds: number
  /** The longest that a short command (writing a line to the audit log) waited, in seconds. */
  readonly longestWait: number
}

/** Runs work of the writer while short commands of other people come in, as logins do. */
export async function whileOthersWrite<Result>(
  writer: Writer,
  work: () => Promise<Result>,
): Promise<Shared<Result>> {
  const state = { ended: false, longestWait: 0 }
  const others = (async () => {
    while (!state.ended) {
      const asked = performance.now()
      await writer.run('recordAudit', {
        at: new Date().toISOString(),
        accountId: null,
        action: 'log_in',
        subject: 'bench',
        outcome: 'done',
      })
      state.longestWait = Math.max(state.longestWait, performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS))
    }
  })()
  const started = performance.now()
  try {
    const result = await work()
    const seconds = (performance.now() - started) / 1000
    state.ended = true
    await others
    return { result, seconds, longestWait: state.longestWait / 1000 }
  } finally {
    state.ended = true
  }
}
