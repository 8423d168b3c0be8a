import { createRequire } from 'node:module'
import BetterSqlite3 from 'better-sqlite3'

/** Node-API 10 came with Node 22.14; release 13 of the driver is compiled for it. */
const NEEDED_NODE_API = 10

/**
 * The SQLite driver for this Node. Release 13 carries its binaries and needs Node 22.14; Node 20 crashes
 * on it. Release 12 runs on Node 20, and aborts on a newer Node 24 when a statement is collected.
 */
export const Sqlite: typeof BetterSqlite3 =
  Number(process.versions.napi) >= NEEDED_NODE_API
    ? (createRequire(import.meta.url)('better-sqlite3-13') as typeof BetterSqlite3)
    : BetterSqlite3

export type SqliteConnection = BetterSqlite3.Database
export type SqliteStatement = BetterSqlite3.Statement
