import type { DatabaseHandle } from './client.server'
import { DatabaseError } from './errors'
import { Sqlite } from './sqlite-driver.server'

/** Gives the lock back; a second call does nothing. */
export type Release = () => Promise<void>

/** Two numbers of our own: whoever else uses advisory locks in this database picks others. */
const ADVISORY_KEY = [1_685_218_408, 1] as const

/**
 * The right to import: one holder over all threads and processes of a database. It belongs to an
 * open file or connection, so the operating system frees it when its holder dies. Never waits.
 * @throws DatabaseError import_running while somebody else holds it
 */
export async function acquireImportLock(
  handle: Pick<DatabaseHandle, 'file' | 'url'>,
): Promise<Release> {
  if (handle.file === null) return lockOnServer(handle.url)
  const release = lockFile(`${handle.file}-lock`)
  if (release === null) throw new DatabaseError('import_running')
  return release
}

/** Kept from the garbage collector, which would close what its holder has forgotten about. */
const held = new Set<InstanceType<typeof Sqlite>>()

/**
 * A transaction on a file of its own: the database itself stays free for short writes.
 * @returns null while another process or thread has it
 */
export function lockFile(file: string): Release | null {
  const lock = new Sqlite(file, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    if (cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY')) return null
    throw cause
  }
  held.add(lock)
  // Closing rolls the empty transaction back; better-sqlite3 lets it be called twice.
  return async () => {
    held.delete(lock)
    lock.close()
  }
}

/** A connection outside the pool: a session lock would stay behind on one that is handed round. */
async function lockOnServer(url: string): Promise<Release> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: url, keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  let open = true
  const release = async () => {
    if (!open) return
    open = false
    await client.end()
  }
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1, $2) as locked',
      [...ADVISORY_KEY],
    )
    if (rows[0]?.locked !== true) throw new DatabaseError('import_running')
    return release
  } catch (error) {
    await release()
    throw error
  }
}
