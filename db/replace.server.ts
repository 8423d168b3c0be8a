import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { sql } from 'kysely'
import { copyDatabase } from './backup.server'
import { createDb, type Database } from './client.server'
import { DatabaseError } from './errors'
import { findFreeName, syncFile, syncNameOf } from './files.server'
import { Sqlite } from './sqlite-driver.server'

/** How every SQLite file begins. */
const HEADER = 'SQLite format 3\0'

/** Files that SQLite keeps beside a database, and would take for those of another in its place. */
const BESIDE = ['-wal', '-shm', '-journal'] as const

/** A database file that is about to be replaced. */
export interface HeldDatabase {
  /** null where the file is missing or damaged. */
  readonly db: Database | null
  /**
   * Keeps a copy beside it, `NAME.before-restore.backup`, never over another file.
   * @returns its name; null where there was nothing to keep
   */
  keepCopy(): Promise<string | null>
  /** Puts a closed database file of the same file system in its place, at one stroke. */
  replaceBy(prepared: string): void
  release(): Promise<void>
}

/**
 * Holds a SQLite file so that nobody else can open it: the write-ahead log is written back and left,
 * which SQLite allows only to somebody who is alone, and the file stays locked. A missing file needs
 * no holding; a damaged one cannot be held, and is not opened where its first bytes say so: SQLite would
 * write the log beside it back into it, or take it away.
 * @throws DatabaseError database_in_use, database_not_opened
 */
export async function holdAlone(file: string): Promise<HeldDatabase> {
  const handle = existsSync(file) && mayBeDatabase(file) ? await openAlone(file) : null
  return {
    db: handle?.db ?? null,
    async keepCopy() {
      if (!existsSync(file)) return null
      const copy = findFreeName(`${file}.before-restore`)
      // By the file system only what cannot be read otherwise: closing a file that one has read so
      // loses the locks that one has on it.
      if (handle === null || !(await copyUnlessDamaged(handle.db, copy))) {
        copyPrivately(file, copy)
        if (existsSync(`${file}-wal`)) copyPrivately(`${file}-wal`, `${copy}-wal`)
      }
      syncNameOf(copy)
      return copy
    },
    replaceBy(prepared) {
      removeBeside(file)
      renameSync(prepared, file)
      syncNameOf(file)
    },
    async release() {
      await handle?.close()
    },
  }
}

/** Whether a file begins as a database does; an empty one becomes one. */
function mayBeDatabase(file: string): boolean {
  const first = Buffer.alloc(HEADER.length)
  const opened = openSync(file, 'r')
  try {
    const read = readSync(opened, first, 0, first.length, 0)
    return read === 0 || first.toString('latin1') === HEADER
  } finally {
    closeSync(opened)
  }
}

/** Where a copy is made ready to take the place of a database; a killed restore leaves it behind. */
export function restoringFileOf(databaseFile: string): string {
  return `${databaseFile}-restoring`
}

/** Takes a database file away with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  rmSync(file, { force: true })
  removeBeside(file)
}

/** Brings a database into one file, to be renamed: what is open of it must be closed after it. */
export async function leaveWriteAheadLog(db: Database): Promise<void> {
  await sql`pragma journal_mode = delete`.execute(db)
}

/** Gives a file its write-ahead log back, as it has when the program runs. */
export function enterWriteAheadLog(file: string): void {
  // A damaged file that stays is none of our business.
  if (!mayBeDatabase(file)) return
  const raw = new Sqlite(file, { fileMustExist: true })
  try {
    raw.pragma('journal_mode = wal')
  } finally {
    raw.close()
  }
}

async function openAlone(file: string) {
  const handle = openUnlessDamaged(file)
  if (handle === null) return null
  try {
    await leaveWriteAheadLog(handle.db)
    // In this mode the lock of a write stays when the write is over.
    await sql`pragma locking_mode = exclusive`.execute(handle.db)
    await sql`begin exclusive`.execute(handle.db)
    await sql`commit`.execute(handle.db)
    return handle
  } catch (cause) {
    await handle.close()
    if (isBusy(cause)) throw new DatabaseError('database_in_use', { file }, { cause })
    if (isDamage(cause)) return null
    throw cause
  }
}

function openUnlessDamaged(file: string) {
  try {
    return createDb(`file:${file}`)
  } catch (error) {
    const { cause } = error as Error
    if (isBusy(cause)) throw new DatabaseError('database_in_use', { file }, { cause })
    if (isDamage(cause)) return null
    throw error
  }
}

/** Whether an error says that a database file is not what it was. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Sqlite.SqliteError ? error.code : ''
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** @returns false where it is damaged; then nothing is left of the copy */
async function copyUnlessDamaged(db: Database, copy: string): Promise<boolean> {
  try {
    await copyDatabase(db, copy)
    return true
  } catch (error) {
    rmSync(copy, { force: true })
    if (isDamage(error)) return false
    throw error
  }
}

function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to)
  chmodSync(to, 0o600)
  syncFile(to)
}

function removeBeside(file: string): void {
  for (const suffix of BESIDE) rmSync(`${file}${suffix}`, { force: true })
}
