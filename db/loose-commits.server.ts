import { sql } from 'kysely'
import type { DatabaseHandle } from './client.server'

/**
 * Runs work whose commits may be lost where the power goes, the last ones first: on SQLite none of them waits for
 * the disk. The next commit that does takes all before it along, as they lie in one file; what is lost
 * without it was staged, and nothing showed it.
 */
export async function withLooseCommits<T>(
  { db, dialect }: DatabaseHandle,
  work: () => Promise<T>,
): Promise<T> {
  if (dialect !== 'sqlite') return work()
  await sql`pragma synchronous = normal`.execute(db)
  try {
    return await work()
  } finally {
    await sql`pragma synchronous = full`.execute(db)
  }
}
