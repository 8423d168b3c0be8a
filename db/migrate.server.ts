import { closeSync, existsSync, fsyncSync, openSync, rmSync, chmodSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Migrator, sql, type Migration } from 'kysely'
import type { Database, DatabaseHandle } from './client.server'
import { DatabaseError } from './errors'
import { migrations } from './migrations'

export interface MigrateOptions {
  /** Folder for the copy that is made before an existing SQLite file changes; default: beside it. */
  readonly backupTo?: string
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
  const executed = await findExecuted(handle.db)
  const unknown = executed.find((name) => !(name in known))
  if (unknown !== undefined) throw new DatabaseError('schema_newer', { migration: unknown })
  if (Object.keys(known).every((name) => executed.includes(name))) {
    return { applied: [], backup: null }
  }
  const version = executed.at(-1)
  const backup =
    handle.file !== null && version !== undefined
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

async function findExecuted(db: Database): Promise<readonly string[]> {
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
    const descriptor = openSync(target, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
    return target
  } catch (cause) {
    if (existsSync(target)) rmSync(target)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseError('backup_failed', { file: target, reason }, { cause })
  }
}

function findFreeName(stem: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.backup` : `${stem}-${number}.backup`
    if (!existsSync(name)) return name
  }
}
