import { sql } from 'kysely'
import type { Database, DatabaseHandle } from './client.server'
import { isSqlite } from './sqlite.server'

type Commits = 'loose' | 'firm'

/** How much work of either kind a connection is doing. */
const running = new WeakMap<Database, Record<Commits, number>>()

/**
 * Runs work whose commits may be lost where the power goes, the last ones first: on SQLite none of them waits for
 * the disk. The next commit that does takes all before it along, as they lie in one file; what is lost
 * without it was staged, and nothing showed it.
 */
export function withLooseCommits<T>({ db }: DatabaseHandle, work: () => Promise<T>): Promise<T> {
  return whileCommitsAre('loose', db, work)
}

/** Runs work of which nothing may be lost, though other work on the same connection may commit loosely meanwhile. */
export function withFirmCommits<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return whileCommitsAre('firm', db, work)
}

async function whileCommitsAre<T>(
  commits: Commits,
  db: Database,
  work: () => Promise<T>,
): Promise<T> {
  if (!isSqlite(db)) return work()
  const count = running.get(db) ?? { loose: 0, firm: 0 }
  running.set(db, count)
  const settle = () => {
    const level = count.loose > 0 && count.firm === 0 ? 'normal' : 'full'
    return sql`pragma synchronous = ${sql.raw(level)}`.execute(db)
  }
  count[commits] += 1
  try {
    await settle()
    return await work()
  } finally {
    count[commits] -= 1
    await settle()
  }
}
