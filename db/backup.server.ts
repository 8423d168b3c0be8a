import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { sql } from 'kysely'
import type { Database } from './client.server'
import { DatabaseError } from './errors'
import { syncFile, syncNameOf } from './files.server'
import { Sqlite, type SqliteConnection } from './sqlite-driver.server'

/** What belongs to a database file and is never a backup's name. */
const COMPANIONS = [
  ...['', '-wal', '-shm', '-journal', '-lock'],
  ...['-erasures', '-restoring', '-reserve'],
]

/**
 * Writes a copy of a SQLite database as it is at one moment, while others may go on writing to it: for
 * its owner only, checked, and on the disk when this returns. Interrupted, it leaves `FILE.partial`.
 *
 * @param databaseFile where `db` lies
 * @param overwrite an existing file is replaced, at once and not before the copy is sound
 * @returns bytes of the copy
 * @throws DatabaseError backup_exists, backup_onto_database, backup_not_made
 */
export async function writeBackup(
  db: Database,
  databaseFile: string,
  file: string,
  overwrite: boolean,
): Promise<number> {
  const target = resolve(file)
  const partial = `${target}.partial`
  refuseOwnFiles(databaseFile, target)
  if (!overwrite && existsSync(target)) throw new DatabaseError('backup_exists', { file: target })
  try {
    await copyDatabase(db, partial)
    const problem = findProblem(partial)
    if (problem !== null) throw new Error(problem)
    if (overwrite) renameSync(partial, target)
    else moveToNewName(partial, target)
    syncNameOf(target)
    return statSync(target).size
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseError('backup_not_made', { file: target, reason }, { cause })
  } finally {
    rmSync(partial, { force: true })
  }
}

/** A compact copy in one file, for its owner only; nothing of what was deleted is in it. */
export async function copyDatabase(db: Database, target: string): Promise<void> {
  makeEmpty(target)
  await sql`vacuum into ${target}`.execute(db)
  syncFile(target)
}

/**
 * The same from a file that is not opened otherwise, after a check of every page.
 * @param firstMigration what every database of this program has had
 * @throws DatabaseError database_missing, database_not_sqlite, backup_damaged, backup_not_ours,
 *   database_not_opened
 */
export function copyChecked(source: string, target: string, firstMigration: string): void {
  if (!existsSync(source)) throw new DatabaseError('database_missing', { file: source })
  const raw = openToCheck(source)
  try {
    const problem = problemIn(raw)
    if (problem !== null) {
      throw new DatabaseError('backup_damaged', { file: source, reason: problem })
    }
    const ours = raw
      .prepare(`select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'`)
      .get()
    const first = ours && raw.prepare('select min(name) from kysely_migration').pluck().get()
    if (first !== firstMigration) throw new DatabaseError('backup_not_ours', { file: source })
    makeEmpty(target)
    raw.prepare('vacuum into ?').run(target)
  } catch (cause) {
    throw refusalOf(cause, source)
  } finally {
    raw.close()
  }
  syncFile(target)
}

/** Whether two paths are one file. */
export function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other)
}

function refuseOwnFiles(databaseFile: string, target: string): void {
  const folder = dirname(target)
  const real = existsSync(target)
    ? realpathSync(target)
    : existsSync(folder)
      ? join(realpathSync(folder), basename(target))
      : target
  const database = realpathSync(databaseFile)
  if (COMPANIONS.some((suffix) => real === `${database}${suffix}`)) {
    throw new DatabaseError('backup_onto_database', { file: target })
  }
}

/** SQLite writes a copy into an empty file too: so nobody else may read it from its first byte. */
function makeEmpty(file: string): void {
  rmSync(file, { force: true })
  closeSync(openSync(file, 'wx', 0o600))
  chmodSync(file, 0o600)
}

/** A rename would overwrite what appeared meanwhile; a second name does not. */
function moveToNewName(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new DatabaseError('backup_exists', { file: to }, { cause })
    // A file system without second names.
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    syncFile(to)
  }
}

function findProblem(file: string): string | null {
  const raw = openToCheck(file)
  try {
    return problemIn(raw)
  } finally {
    raw.close()
  }
}

function openToCheck(file: string): SqliteConnection {
  let raw: SqliteConnection | null = null
  try {
    raw = new Sqlite(file, { readonly: true, fileMustExist: true })
    raw.pragma('trusted_schema = off')
    raw.pragma('schema_version')
    return raw
  } catch (cause) {
    raw?.close()
    throw refusalOf(cause, file)
  }
}

/** null where every page, index and reference is right. */
function problemIn(raw: SqliteConnection): string | null {
  const found = raw.pragma('integrity_check(1)', { simple: true })
  if (found !== 'ok') return String(found)
  const [loose] = raw.pragma('foreign_key_check') as { table: string; parent: string }[]
  return loose === undefined ? null : `${loose.table} → ${loose.parent}`
}

function refusalOf(cause: unknown, file: string): unknown {
  if (!(cause instanceof Sqlite.SqliteError)) return cause
  const reason = cause.message
  if (cause.code === 'SQLITE_NOTADB') {
    return new DatabaseError('database_not_sqlite', { file }, { cause })
  }
  if (cause.code.startsWith('SQLITE_CORRUPT')) {
    return new DatabaseError('backup_damaged', { file, reason }, { cause })
  }
  if (cause.code.startsWith('SQLITE_CANTOPEN') || cause.code.startsWith('SQLITE_READONLY')) {
    return new DatabaseError('database_not_opened', { file, reason }, { cause })
  }
  return cause
}
