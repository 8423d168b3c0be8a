import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { sql, type Migration } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import * as settings from '#db/repositories/settings.server'
import {
  createEmptyUrl,
  createFreshUrl,
  describeOnBothDialects,
  openForTest,
} from '#tests/support/database'
import { startPrograms, type Program } from '#tests/support/program'

const NEXT = '29990101_next'
const addTable: Migration = {
  up: async (db) => {
    await db.schema.createTable('later').addColumn('id', 'integer').execute()
  },
}
const failHalfway: Migration = {
  up: async (db) => {
    await db.schema.createTable('half').addColumn('id', 'integer').execute()
    throw new Error('broken migration')
  },
}
const names = Object.keys(migrations)
const newest = names.at(-1) as string

async function readAll({ stdout }: Program): Promise<string> {
  let output = ''
  for await (const part of stdout) output += String(part)
  return output
}

describe('the list of migrations', () => {
  test('is in the order of its dated names', () => {
    expect(names).toEqual([...names].sort())
    for (const name of names) expect(name).toMatch(/^\d{8}_[a-z_]+$/)
  })
})

describeOnBothDialects('migrating', (_open, dialect) => {
  test('makes a new database, without a copy of nothing', async () => {
    const handle = openForTest(await createEmptyUrl(dialect))
    expect(await migrateToLatest(handle)).toEqual({ applied: names, backup: null })
    expect(await settings.findByKey(handle.db, 'any')).toBeNull()
  })

  test('does nothing the second time', async () => {
    const handle = openForTest(await createFreshUrl(dialect))
    expect(await migrateToLatest(handle)).toEqual({ applied: [], backup: null })
  })

  test('refuses a schema that a newer program made, and leaves it alone', async () => {
    const handle = openForTest(await createFreshUrl(dialect))
    await migrateToLatest(handle, { migrations: { ...migrations, [NEXT]: addTable } })
    await expect(migrateToLatest(handle)).rejects.toMatchObject({
      code: 'schema_newer',
      params: { migration: NEXT },
    })
    expect((await sql`select * from later`.execute(handle.db)).rows).toEqual([])
  })

  test('that fails halfway leaves the schema as it was', async () => {
    const handle = openForTest(await createFreshUrl(dialect))
    const list = { ...migrations, [NEXT]: addTable, '29990102_fails': failHalfway }
    await expect(migrateToLatest(handle, { migrations: list })).rejects.toThrow('broken migration')
    await expect(sql`select * from later`.execute(handle.db)).rejects.toThrow(/later/)
    await expect(sql`select * from half`.execute(handle.db)).rejects.toThrow(/half/)
    expect(await migrateToLatest(handle)).toEqual({ applied: [], backup: null })
  })

  test('by two processes at once applies everything once', async () => {
    const url = await createEmptyUrl(dialect)
    const entry = new URL('programs/migrator.ts', import.meta.url)
    const outputs = await Promise.all((await startPrograms(entry, [url], [url])).map(readAll))
    expect(outputs.map(Number).sort()).toEqual([0, names.length])
  })
})

describe('a SQLite database that is about to change', () => {
  const withNext = { migrations: { ...migrations, [NEXT]: addTable } }

  test('is copied beside itself first, under its old version', async () => {
    const url = await createFreshUrl('sqlite')
    const handle = openForTest(url)
    await settings.setByKey(handle.db, 'a', 'kept')
    const { applied, backup } = await migrateToLatest(handle, withNext)
    expect(applied).toEqual([NEXT])
    expect(backup).toBe(`${handle.file}.schema-${newest}.backup`)

    const copy = openForTest(`file:${backup}`, { readonly: true })
    expect(await settings.findByKey(copy.db, 'a')).toBe('kept')
    await expect(sql`select * from later`.execute(copy.db)).rejects.toThrow(/later/)
  })

  test('never overwrites an older copy', async () => {
    const handle = openForTest(await createFreshUrl('sqlite'))
    const older = `${handle.file}.schema-${newest}.backup`
    copyFileSync(handle.file as string, older)
    const { backup } = await migrateToLatest(handle, withNext)
    expect(backup).toBe(`${handle.file}.schema-${newest}-2.backup`)
    expect(existsSync(older)).toBe(true)
  })

  test('is copied to another folder on request', async () => {
    const handle = openForTest(await createFreshUrl('sqlite'))
    const other = openForTest(await createFreshUrl('sqlite'))
    const folder = dirname(other.file as string)
    const { backup } = await migrateToLatest(handle, { ...withNext, backupTo: folder })
    expect(readdirSync(folder)).toContain(basename(backup as string))
  })

  test('is not migrated when the copy fails', async () => {
    const handle = openForTest(await createFreshUrl('sqlite'))
    const folder = `${dirname(handle.file as string)}/no-folder`
    writeFileSync(folder, 'a file where a folder should be')
    await expect(migrateToLatest(handle, { ...withNext, backupTo: folder })).rejects.toMatchObject({
      code: 'backup_failed',
    })
    await expect(sql`select * from later`.execute(handle.db)).rejects.toThrow(/later/)
  })
})
