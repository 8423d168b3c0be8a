import { sql } from 'kysely'
import type { Database } from './client.server'
import { RawPostgresAdapter } from './postgres.server'
import type { Schema } from './schema'

/**
 * Lets transactions that first look and then write follow one another. On SQLite they do already:
 * every write transaction holds the write lock from its start.
 */
export async function writeAlone(
  transaction: Database,
  table: keyof Schema & string,
): Promise<void> {
  if (!(transaction.getExecutor().adapter instanceof RawPostgresAdapter)) return
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(transaction)
}
