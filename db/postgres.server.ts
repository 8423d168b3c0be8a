import { createRequire } from 'node:module'
import { PostgresAdapter, PostgresDialect } from 'kysely'
import type pg from 'pg'

const MAXIMUM_CONNECTIONS = 10
const CONNECT_MILLISECONDS = 10_000

/** Kysely's adapter, remembering the column types that bulk inserts ask the catalogue for. */
export class RawPostgresAdapter extends PostgresAdapter {
  /** Table → column → type name as SQL writes it. */
  readonly columnTypes = new Map<string, ReadonlyMap<string, string>>()
}

export class RawPostgresDialect extends PostgresDialect {
  // One per dialect, so that what it remembers is shared by all transactions.
  private readonly adapter = new RawPostgresAdapter()

  override createAdapter(): RawPostgresAdapter {
    return this.adapter
  }
}

/**
 * PostgreSQL hands bigint and numeric over as text: the one place where they become numbers.
 * @throws RangeError where a whole number cannot be held exactly
 */
function parseNumber(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`whole number outside the exact range: ${text}`)
  }
  return value
}

/** A pool over `postgres://…`; it connects at the first query. */
export function createPool(url: string, readonly: boolean): pg.Pool {
  // Where it is asked for: each thread of a SQLite database would load it for nothing.
  const driver = createRequire(import.meta.url)('pg') as typeof pg
  const { builtins } = driver.types
  const types = new driver.TypeOverrides()
  types.setTypeParser(builtins.INT8, parseNumber)
  types.setTypeParser(builtins.NUMERIC, parseNumber)
  const pool = new driver.Pool({
    connectionString: url,
    max: MAXIMUM_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types,
    ...(readonly ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  // An idle connection that drops is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined)
  return pool
}
