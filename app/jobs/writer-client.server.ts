import type { WriterCommands } from './commands.server'
import { startThread, type Thread, type ThreadOptions } from './thread-client.server'

export interface WriterOptions extends ThreadOptions {
  /** Lets the threads that answer people go first. */
  readonly inBackground?: boolean
}

/** What the thread is started with. */
export interface WriterData {
  readonly databaseUrl: string
  readonly inBackground: boolean
}

export type Writer = Thread<WriterCommands>

/** Starts the thread of this process through which everything is written to the database. */
export function startWriter(
  databaseUrl: string,
  { inBackground = false, ...told }: WriterOptions = {},
): Promise<Writer> {
  const data: WriterData = { databaseUrl, inBackground }
  return startThread(new URL('./writer.js', import.meta.url), data, told)
}
