import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { DatabaseHandle } from './client.server'

/** Free bytes below which SQLite is called not writable: a few batches of an import. */
const MINIMUM_FREE_BYTES = 64 * 1024 * 1024

/**
 * Whether the database answers and could be written now, found without writing: on SQLite the
 * rights to the file and its folder (the write-ahead log lies there) and free disk space, on
 * PostgreSQL that it is no standby.
 *
 * @throws what the driver throws when the database does not answer
 */
export async function isWritable(handle: DatabaseHandle): Promise<boolean> {
  if (handle.file === null) {
    const { rows } = await sql<{ standby: boolean }>`
      select pg_is_in_recovery() as standby
    `.execute(handle.db)
    return rows[0]?.standby === false
  }
  await sql`select 1 from kysely_migration`.execute(handle.db)
  const folder = dirname(handle.file)
  await access(handle.file, constants.W_OK)
  await access(folder, constants.W_OK)
  const disk = await statfs(folder)
  return disk.bavail * disk.bsize >= MINIMUM_FREE_BYTES
}
