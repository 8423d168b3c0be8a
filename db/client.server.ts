import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely } from 'kysely'
import { DatabaseError } from './errors'
import { createPool, RawPostgresDialect } from './postgres.server'
import type { Schema } from './schema'
import { openSqlite, RawSqliteDialect } from './sqlite.server'

/** What repositories take first: a connection or a transaction on one. */
export type Database = Kysely<Schema> & {
  /** Has a service answer in another thread, where there is one; see services/remembered. */
  readonly readBeside?: (name: string, selection: object) => Promise<unknown>
}

export interface DatabaseHandle {
  readonly db: Database
  readonly dialect: 'sqlite' | 'postgres'
  readonly url: string
  /** Absolute path of a SQLite file; null on PostgreSQL. */
  readonly file: string | null
  /** See DatabaseOptions. */
  readonly letOthersFirst: () => Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Every write fails; a SQLite file must exist. For processes that only show. */
  readonly readonly?: boolean
  /**
   * Asked before each transaction of a SQLite database: resolves when nobody waits who should write
   * first. Whoever writes one after the other would else leave others no moment.
   */
  readonly letOthersFirst?: () => Promise<void>
}

/**
 * Opens the database of a DATABASE_URL: `file:./data/draagvlak.sqlite` (relative to the working
 * directory, made when missing), `file:/absolute`, `postgres://…`. Migrating is another step.
 * On SQLite: WAL, synchronous=FULL, foreign keys, and transactions that begin immediate.
 * @throws DatabaseError database_url_invalid, database_missing, database_not_sqlite,
 *   database_not_opened, or a Trouble
 */
export function createDb(url: string, options: DatabaseOptions = {}): DatabaseHandle {
  const { readonly = false, letOthersFirst = () => Promise.resolve() } = options
  if (isPostgres(url)) {
    const dialect = new RawPostgresDialect({ pool: createPool(url, readonly) })
    const db = new Kysely<Schema>({ dialect })
    return { db, dialect: 'postgres', url, file: null, letOthersFirst, close: () => db.destroy() }
  }
  const file = parseFileUrl(url)
  const dialect = new RawSqliteDialect(openSqlite(file, readonly), readonly, letOthersFirst)
  const db = new Kysely<Schema>({ dialect })
  return { db, dialect: 'sqlite', url, file, letOthersFirst, close: () => db.destroy() }
}

/**
 * Runs `work` in one write transaction, or in the one that `db` already is. On SQLite it holds the
 * write lock from the start. A throw rolls everything back.
 */
export function inWriteTransaction<T>(
  db: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/**
 * Runs `work` in a write transaction of its own that is rolled back whatever comes of it, and gives what
 * it returned: to see what a change would do.
 */
export async function inRolledBackTransaction<T>(
  db: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> {
  const transaction = await db.startTransaction().execute()
  try {
    return await work(transaction)
  } finally {
    await transaction.rollback().execute()
  }
}

/**
 * The file of a DATABASE_URL, without opening it; null for PostgreSQL.
 * @throws DatabaseError database_url_invalid
 */
export function databaseFile(url: string): string | null {
  return isPostgres(url) ? null : parseFileUrl(url)
}

function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url)
}

function parseFileUrl(url: string): string {
  const path = url.startsWith('file:///')
    ? fileURLToPath(url)
    : url.startsWith('file:') && !url.startsWith('file://')
      ? url.slice('file:'.length)
      : ''
  if (path === '') throw new DatabaseError('database_url_invalid')
  return resolve(path)
}
