import { randomBytes } from 'node:crypto'
import { createDb, type DatabaseHandle } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import { prepareDatabase } from '#app/services/prepare.server'
import { startWriter, type Writer } from '#app/jobs/writer-client.server'
import { tellBroughtOver } from './brought-over'
import { databaseUrl } from './database-url'

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
