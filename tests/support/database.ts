import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, inject, onTestFinished } from 'vitest'
import { createDb, type DatabaseHandle } from '#db/client.server'

export type DialectName = DatabaseHandle['dialect']

/**
 * The same tests on SQLite and on PostgreSQL. `open` gives a fresh, migrated database to the running
 * test, and takes it away afterwards. Without a PostgreSQL its half is skipped (global-setup says so).
 */
export function describeOnBothDialects(
  name: string,
  tests: (open: () => Promise<DatabaseHandle>, dialect: DialectName) => void,
): void {
  describe(`${name} on sqlite`, () => tests(() => openFresh('sqlite'), 'sqlite'))
  describe.skipIf(inject('postgresUrl') === null)(`${name} on postgres`, () =>
    tests(() => openFresh('postgres'), 'postgres'),
  )
}

/** Address of a fresh database that the running test may open as often as it likes. */
export async function createFreshUrl(dialect: DialectName): Promise<string> {
  return dialect === 'sqlite' ? `file:${copySqlite()}` : createPostgres('draagvlak_template')
}

/** Address of a database without any table. */
export async function createEmptyUrl(dialect: DialectName): Promise<string> {
  return dialect === 'sqlite'
    ? `file:${join(createFolder(), 'empty.sqlite')}`
    : createPostgres('template0')
}

/** Opens a database for the running test only. */
export function openForTest(url: string, options?: { readonly: boolean }): DatabaseHandle {
  const handle = createDb(url, options)
  onTestFinished(() => handle.close())
  return handle
}

async function openFresh(dialect: DialectName): Promise<DatabaseHandle> {
  return openForTest(await createFreshUrl(dialect))
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function copySqlite(): string {
  const file = join(createFolder(), 'test.sqlite')
  copyFileSync(inject('sqliteTemplate'), file)
  return file
}

async function createPostgres(template: string): Promise<string> {
  const server = inject('postgresUrl')
  if (server === null) throw new Error('no PostgreSQL in this run')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${template}`)
  onTestFinished(() => onServer(server, `drop database ${name} with (force)`))
  return server.replace(/\/postgres$/, `/${name}`)
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
