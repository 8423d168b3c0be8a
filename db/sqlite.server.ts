import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type Kysely,
} from 'kysely'
import { DatabaseError } from './errors'
import type { Schema } from './schema'
import { Sqlite, type SqliteConnection, type SqliteStatement } from './sqlite-driver.server'
import { troubleOf } from './trouble'

/** A writer waits in its own thread; a reader may stand in a web server's, so it hardly waits. */
const BUSY_MILLISECONDS = { writer: 2000, reader: 100 }
/**
 * Kibibytes of page cache a connection; a process holds a writer and one or two readers. An import writes one row
 * behind the other on two connections, and reads each quarter once: more than two megabytes bring it nothing.
 */
const CACHE_KIBIBYTES = { writer: 2_048, reader: 16_384 }
const READER_MMAP_BYTES = 64 * 1024 * 1024
const WAL_LIMIT_BYTES = 64 * 1024 * 1024

/** Kysely's adapter, carrying the raw connection for bulk work (transactions share it). */
export class RawSqliteAdapter extends SqliteAdapter {
  constructor(readonly raw: SqliteConnection) {
    super()
  }

  /** SQLite's DDL is transactional; Kysely says otherwise. Migrations become all or nothing. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export function isSqlite(db: Kysely<Schema>): boolean {
  return db.getExecutor().adapter instanceof RawSqliteAdapter
}

/** Takes the write lock at the start: a transaction that reads first cannot fail halfway as busy. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #raw: SqliteConnection
  readonly #letOthersFirst: () => Promise<void>

  constructor(raw: SqliteConnection, letOthersFirst: () => Promise<void>) {
    super({ database: raw })
    this.#raw = raw
    this.#letOthersFirst = letOthersFirst
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#letOthersFirst()
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** On a full disk SQLite has rolled back already; a second time would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection)
  }
}

export class RawSqliteDialect extends SqliteDialect {
  constructor(
    protected readonly raw: SqliteConnection,
    private readonly readonly: boolean,
    private readonly letOthersFirst = () => Promise.resolve(),
  ) {
    super({ database: raw })
  }

  override createDriver(): Driver {
    return this.readonly
      ? super.createDriver()
      : new ImmediateSqliteDriver(this.raw, this.letOthersFirst)
  }

  override createAdapter(): RawSqliteAdapter {
    return new RawSqliteAdapter(this.raw)
  }
}

/**
 * Opens a database file; a writer makes file and folder (for their owner only) when missing.
 * @throws DatabaseError database_missing, database_not_sqlite, database_not_opened, or a Trouble
 */
export function openSqlite(file: string, readonly: boolean): SqliteConnection {
  if (readonly && !existsSync(file)) throw new DatabaseError('database_missing', { file })
  try {
    if (!readonly) createPrivately(file)
    const raw = new Sqlite(file, {
      readonly,
      fileMustExist: true,
      timeout: readonly ? BUSY_MILLISECONDS.reader : BUSY_MILLISECONDS.writer,
    })
    try {
      configure(raw, readonly)
    } catch (error) {
      // Left to the collector it would be closed at any moment, and take a log beside a damaged file away.
      raw.close()
      throw error
    }
    return raw
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    if (cause instanceof Sqlite.SqliteError && cause.code === 'SQLITE_NOTADB') {
      throw new DatabaseError('database_not_sqlite', { file }, { cause })
    }
    const code = troubleOf(cause) ?? 'database_not_opened'
    throw new DatabaseError(code, { file, reason }, { cause })
  }
}

function createPrivately(file: string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

function configure(raw: SqliteConnection, readonly: boolean): void {
  if (readonly) {
    raw.pragma('query_only = on')
    raw.pragma(`cache_size = -${CACHE_KIBIBYTES.reader}`)
    raw.pragma(`mmap_size = ${READER_MMAP_BYTES}`)
    // Touches the file: something that is no database is refused here rather than in a page.
    raw.pragma('schema_version')
    rememberStatements(raw)
    return
  }
  raw.pragma('journal_mode = wal')
  // WAL alone means NORMAL in this build: a power cut could lose the last commits.
  raw.pragma('synchronous = full')
  raw.pragma('foreign_keys = on')
  raw.pragma(`cache_size = -${CACHE_KIBIBYTES.writer}`)
  raw.pragma(`journal_size_limit = ${WAL_LIMIT_BYTES}`)
}

/** Enough for all that pages ask. */
const MOST_STATEMENTS = 200

/** Pages ask the same again and again: what is prepared once need not be read anew. */
function rememberStatements(raw: SqliteConnection): void {
  const prepare: (source: string) => SqliteStatement = raw.prepare.bind(raw)
  const known = new Map<string, SqliteStatement>()
  const prepareOnce = (source: string) => {
    const found = known.get(source)
    // One that is being walked through serves nobody else.
    if (found !== undefined && !found.busy) return found
    const made = prepare(source)
    if (known.size < MOST_STATEMENTS) known.set(source, made)
    return made
  }
  Object.assign(raw, { prepare: prepareOnce })
}
