import type { Server } from 'node:http'
import type { ServerLog } from './log'

/** How a server leaves: requests under way may finish, but not for ever. */
export interface Shutdown {
  /** True from the first signal on: /readyz then says no. */
  readonly draining: () => boolean
  /** Stops listening, waits for requests under way, cuts off the rest at the deadline, releases. */
  readonly stop: () => Promise<void>
}

/**
 * @param server - a listening server
 * @param options.deadlineMilliseconds - after this, open connections are cut off
 * @param options.release - closes what the server used, the database first of all
 */
export function gracefulShutdown(
  server: Server,
  options: {
    readonly deadlineMilliseconds: number
    readonly release: () => Promise<void>
    readonly log: ServerLog
  },
): Shutdown {
  let stopping: Promise<void> | null = null
  const drain = async () => {
    options.log.info({}, 'stopping')
    await new Promise<void>((resolve) => {
      const deadline = setTimeout(() => {
        options.log.warn({}, 'deadline passed, closing open connections')
        server.closeAllConnections()
      }, options.deadlineMilliseconds)
      server.close(() => {
        clearTimeout(deadline)
        resolve()
      })
      server.closeIdleConnections()
    })
    await options.release()
    options.log.info({}, 'stopped')
  }
  return {
    draining: () => stopping !== null,
    stop: () => (stopping ??= drain()),
  }
}
