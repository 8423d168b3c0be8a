import { Kysely, SqliteDriver, type Driver } from 'kysely'
import { inRolledBackTransaction, inWriteTransaction } from './client.server'
import type { Database, DatabaseHandle } from './client.server'
import type { Schema } from './schema'
import { ShadowTables } from './shadow-tables.server'
import type { SqliteConnection } from './sqlite-driver.server'
import { openSqlite, RawSqliteDialect } from './sqlite.server'

/** How every write of ours begins. */
const WRITE = /^(?:insert into|update|delete from) "(\w+)"/

/** Of the copies, what is kept in memory; else two megabytes. */
const COPIES_KIBIBYTES = 8_192

export interface BesideOptions<T> {
  /** false: to see what a change would do. */
  readonly isKept?: boolean
  /** What is written with the rest, at its moment, to tables to which others write as well. */
  readonly finish?: (transaction: Database, done: T) => Promise<void>
}

/**
 * Runs long work in a transaction beside which others go on writing. It reads the database as it was
 * when it began, with what it wrote itself; everything becomes visible at one moment, or nothing does.
 * For the holder of the import lock: what others write meanwhile must be none of the rows that are
 * written here.
 *
 * On PostgreSQL that is any transaction. SQLite knows one writer at a time: there the work writes to
 * copies of its own, and the rows that came out different are written in the end.
 */
export async function inTransactionBeside<T>(
  handle: DatabaseHandle,
  work: (transaction: Database) => Promise<T>,
  { isKept = true, finish }: BesideOptions<T> = {},
): Promise<T> {
  const { db, file, letOthersFirst } = handle
  if (file === null) {
    return (isKept ? inWriteTransaction : inRolledBackTransaction)(db, async (transaction) => {
      const done = await work(transaction)
      await finish?.(transaction, done)
      return done
    })
  }
  const raw = openSqlite(file, false)
  try {
    // A copy does not know the tables that it points at; what is put in place is checked.
    raw.pragma('foreign_keys = off')
    // What is taken away may be of somebody who is erased.
    raw.pragma('secure_delete = on')
    raw.pragma(`temp.cache_size = -${COPIES_KIBIBYTES}`)
    const shadows = new ShadowTables(raw)
    const beside = new Kysely<Schema>({ dialect: new BesideDialect(raw, false) })
    const prepare = hideBeforeWrites(raw, shadows)
    const result = await beside.transaction().execute(async (transaction) => {
      const done = await work(transaction)
      if (isKept) shadows.compare()
      return done
    })
    raw.prepare = prepare
    raw.pragma('foreign_keys = on')
    if (isKept) {
      const dialect = new RawSqliteDialect(raw, false, letOthersFirst)
      await new Kysely<Schema>({ dialect }).transaction().execute(async (transaction) => {
        shadows.putInPlace()
        await finish?.(transaction, result)
      })
    }
    return result
  } finally {
    raw.close()
  }
}

/** A transaction that reads until it ends, and locks nobody out. */
class BesideDialect extends RawSqliteDialect {
  override createDriver(): Driver {
    return new SqliteDriver({ database: this.raw })
  }
}

/** Makes a copy of each table before its first write is prepared. @returns how it was prepared before */
function hideBeforeWrites(raw: SqliteConnection, shadows: ShadowTables): typeof raw.prepare {
  const prepare = raw.prepare.bind(raw)
  raw.prepare = (source: string) => {
    const table = WRITE.exec(source)?.[1]
    if (table !== undefined) shadows.hide(table)
    return prepare(source)
  }
  return prepare
}
