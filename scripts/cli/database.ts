import { randomBytes } from 'node:crypto'
import { createDb, type DatabaseHandle } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import { prepareDatabase } from '#app/services/prepare.server'
import type { LongCommands } from '#app/jobs/long-commands.server'
import { nobodyWaits, startLongWork } from '#app/jobs/long-work-client.server'
import type { Thread } from '#app/jobs/thread-client.server'
import { startWriter, type Writer } from '#app/jobs/writer-client.server'
import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import { broughtOverText } from '#app/words/brought-over'
import { languageOfLine } from './language'

/** The default is made when missing. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || 'file:./data/draagvlak.sqlite'
}

/** Every command migrates first, and clears away what a killed import left. */
export async function withDatabase<T>(work: (handle: DatabaseHandle) => Promise<T>): Promise<T> {
  const handle = createDb(databaseUrl())
  try {
    await migrateToLatest(handle)
    tellBroughtOver(await prepareDatabase(handle, new Date().toISOString(), randomBytes))
    return await work(handle)
  } finally {
    await handle.close()
  }
}

/** On stderr: what a command answers is read by programs, too. */
export function tellBroughtOver(outcome: BroughtOver | null): void {
  if (outcome === null) return
  process.stderr.write(`${broughtOverText(outcome, languageOfLine(process.argv))}\n`)
}

/** The same for commands that write: they go to the writer thread. */
export async function withWriter<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
  await withDatabase(() => Promise.resolve())
  const writer = await startWriter(databaseUrl())
  try {
    return await work(writer)
  } finally {
    await writer.close()
  }
}

/** The same for what takes its time: that thread by itself, as nobody else asks this process to write. */
export async function withLongWork<T>(
  work: (thread: Thread<LongCommands>) => Promise<T>,
): Promise<T> {
  await withDatabase(() => Promise.resolve())
  const waiting = nobodyWaits()
  const data = { databaseUrl: databaseUrl(), inBackground: false, waiting }
  const thread = await startLongWork(data)
  try {
    return await work(thread)
  } finally {
    await thread.close()
  }
}
