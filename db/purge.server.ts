import { sql } from 'kysely'
import type { DatabaseHandle } from './client.server'

/** From now on this connection overwrites what it deletes; PostgreSQL keeps it until the purge. */
export async function overwriteDeleted(handle: DatabaseHandle, on: boolean): Promise<void> {
  if (handle.dialect === 'sqlite') {
    await sql`pragma secure_delete = ${sql.raw(on ? 'on' : 'off')}`.execute(handle.db)
  }
}

/**
 * Leaves nothing of deleted rows in the files of the database: deleting alone only frees their place,
 * and pages that were moved about keep old copies. SQLite writes the whole file anew and empties the
 * write-ahead log; PostgreSQL writes the tables anew (its own log passes with its retention).
 *
 * @returns false where a reader held on to the old pages: to be done again
 * @throws what the driver throws, for one where the disk is full
 */
export async function purgeDeleted(handle: DatabaseHandle): Promise<boolean> {
  const { db } = handle
  if (handle.dialect === 'postgres') {
    for (const { name } of await db.introspection.getTables()) {
      await sql`vacuum full ${sql.table(name)}`.execute(db)
    }
    return true
  }
  await sql`vacuum`.execute(db)
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return rows[0]?.busy === 0
}
