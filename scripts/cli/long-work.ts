import type { LongCommands } from '#app/jobs/long-commands.server'
import { nobodyWaits, startLongWork } from '#app/jobs/long-work-client.server'
import type { Thread } from '#app/jobs/thread-client.server'
import { tellBroughtOver } from './brought-over'
import { databaseUrl } from './database-url'

/**
 * Long work in its thread alone, as nobody else asks this process to write. The thread prepares the
 * database, too: what knows one is then loaded once.
 * @param willRead whether it is to read a file
 */
export async function withLongWork<T>(
  work: (thread: Thread<LongCommands>) => Promise<T>,
  { willRead = false } = {},
): Promise<T> {
  const waiting = nobodyWaits()
  const data = { databaseUrl: databaseUrl(), inBackground: false, willRead, waiting }
  const thread = await startLongWork(data)
  try {
    tellBroughtOver(await thread.run('prepare', { now: new Date().toISOString() }))
    return await work(thread)
  } finally {
    await thread.close()
  }
}
