import { existsSync, rmSync, chmodSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Migrator, sql, type Migration } from 'kysely'
import type { Database, DatabaseHandle } from './client.server'
import { DatabaseError } from './errors'
import { findFreeName, syncFile } from './files.server'
import { migrations } from './migrations'

export interface MigrateOptions {
  /**
   * Folder for the copy that is made before an existing SQLite file changes; default: beside it.
   * null: no copy, since the file is one itself.
   */
  readonly backupTo?: string | null
  /** Another list than the program's own; for tests. */
  readonly migrations?: Readonly<Record<string, Migration>>
}

export interface MigrateResult {
  /** Names of what was applied now, in order; usually none. */
  readonly applied: readonly string[]
  /** File of the copy that was made before, if any. */
  readonly backup: string | null
}

/**
 * Brings the schema up to this program, all or nothing. An existing SQLite database is copied first,
 * to `NAME.schema-OLDVERSION.backup` (never over another file). Nothing is written when nothing is
 * pending, so every command can call it.
 * @throws DatabaseError schema_newer, backup_failed
 */
export async function migrateToLatest(
  handle: DatabaseHandle,
  options: MigrateOptions = {},
): Promise<MigrateResult> {
  const known = options.migrations ?? migrations
  const executed = await findAppliedMigrations(handle.db)
  const unknown = executed.find((name) => !(name in known))
  if (unknown !== undefined) throw new DatabaseError('schema_newer', { migration: unknown })
  if (Object.keys(known).every((name) => executed.includes(name))) {
    return { applied: [], backup: null }
  }
  const version = executed.at(-1)
  const backup =
    handle.file !== null && version !== undefined && options.backupTo !== null
      ? await backUp(handle.db, handle.file, version, options.backupTo)
      : null
  const migrator = new Migrator({
    db: handle.db,
    provider: { getMigrations: async () => ({ ...known }) },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error instanceof Error) throw error
  if (error !== undefined) throw new Error('a migration failed', { cause: error })
  return { applied: (results ?? []).map((result) => result.migrationName), backup }
}

/** Names of the migrations that a database has had, in order; none where it is empty. */
export async function findAppliedMigrations(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name
  `.execute(db)
  return rows.map((row) => row.name)
}

async function backUp(
  db: Database,
  file: string,
  version: string,
  folder = dirname(file),
): Promise<string> {
  const target = findFreeName(join(folder, `${basename(file)}.schema-${version}`))
  try {
    await sql`vacuum into ${target}`.execute(db)
    chmodSync(target, statSync(file).mode)
    // SQLite leaves a copy to the operating system's cache: it must outlast a power cut.
    syncFile(target)
    return target
  } catch (cause) {
    if (existsSync(target)) rmSync(target)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseError('backup_failed', { file: target, reason }, { cause })
  }
}
