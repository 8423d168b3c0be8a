import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { createDb } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import { startPostgres } from './postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated SQLite file to copy. */
    sqliteTemplate: string
    /** Maintenance database of the tests' PostgreSQL; null without one. */
    postgresUrl: string | null
  }
}

const POSTGRES_TEMPLATE = 'draagvlak_template'

/** Migrated templates of both databases, made once a run; tests copy them (support/database). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-tests-'))
  const sqliteTemplate = join(folder, 'template.sqlite')
  await migrate(`file:${sqliteTemplate}`)
  project.provide('sqliteTemplate', sqliteTemplate)

  const isQuick = process.env.QUICK_TESTS === 'true'
  const server = isQuick ? null : await startPostgres()
  if (isQuick) {
    process.stdout.write('Quick tests: those on PostgreSQL are skipped.\n')
  } else if (server === null) {
    if (process.env.CI === 'true') throw new Error('no PostgreSQL found, and CI must test on one')
    process.stdout.write('No PostgreSQL found (initdb, postgres): its tests are skipped.\n')
  } else {
    await preparePostgres(server.url)
  }
  project.provide('postgresUrl', server?.url ?? null)
  return async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function preparePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${POSTGRES_TEMPLATE}`)
  await client.end()
  await migrate(url.replace(/\/postgres$/, `/${POSTGRES_TEMPLATE}`))
}

async function migrate(url: string): Promise<void> {
  const handle = createDb(url)
  await migrateToLatest(handle)
  await handle.close()
}
