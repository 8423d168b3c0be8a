import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  createDb,
  inRolledBackTransaction,
  inWriteTransaction,
  type Database,
} from '#db/client.server'
import {
  createEmptyUrl,
  createFreshUrl,
  describeOnBothDialects,
  openForTest,
} from '#tests/support/database'

const readSetting = (db: Database, key: string) =>
  db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
const writeSetting = (db: Database, key: string, value = 'x') =>
  db.insertInto('setting').values({ key, value }).execute()

async function pragma(db: Database, name: string): Promise<unknown> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.raw(`pragma_${name}`)}`.execute(db)
  return Object.values(rows[0] ?? {})[0]
}

describeOnBothDialects('a connection', (open, dialect) => {
  test('a write transaction that throws leaves nothing', async () => {
    const { db } = await open()
    const work = inWriteTransaction(db, async (transaction) => {
      await writeSetting(transaction, 'a')
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    expect(await readSetting(db, 'a')).toBeUndefined()
  })

  test('a write transaction inside another one is part of it', async () => {
    const { db } = await open()
    const work = inWriteTransaction(db, async (outer) => {
      await inWriteTransaction(outer, (inner) => writeSetting(inner, 'a'))
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    expect(await readSetting(db, 'a')).toBeUndefined()
  })

  test('a transaction that is rolled back tells what it saw and leaves nothing', async () => {
    const { db } = await open()
    const seen = await inRolledBackTransaction(db, async (transaction) => {
      await inWriteTransaction(transaction, (inner) => writeSetting(inner, 'a'))
      return readSetting(transaction, 'a')
    })
    expect(seen).toEqual({ value: 'x' })
    expect(await readSetting(db, 'a')).toBeUndefined()
  })

  test('a transaction to be rolled back that throws leaves nothing and lets others write', async () => {
    const { db } = await open()
    const work = inRolledBackTransaction(db, async (transaction) => {
      await writeSetting(transaction, 'a')
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    await writeSetting(db, 'b')
    expect(await readSetting(db, 'a')).toBeUndefined()
  })

  test('a read-only connection reads and cannot write', async () => {
    const url = await createFreshUrl(dialect)
    await writeSetting(openForTest(url).db, 'a', 'kept')
    const reader = openForTest(url, { readonly: true })
    expect(await readSetting(reader.db, 'a')).toEqual({ value: 'kept' })
    await expect(writeSetting(reader.db, 'b')).rejects.toThrow(/read.?only/i)
  })

  test('a reader sees what another connection has committed meanwhile', async () => {
    const url = await createFreshUrl(dialect)
    const reader = openForTest(url, { readonly: true })
    expect(await readSetting(reader.db, 'a')).toBeUndefined()
    await writeSetting(openForTest(url).db, 'a', 'new')
    expect(await readSetting(reader.db, 'a')).toEqual({ value: 'new' })
  })

  test('foreign keys are enforced', async () => {
    const { db } = await open()
    const orphan = db.insertInto('region').values({ region_set_id: 1, name: 'A', import_id: 1 })
    await expect(orphan.execute()).rejects.toThrow(/foreign key/i)
  })

  test('text is ordered by its bytes, capitals before small letters', async () => {
    const { db } = await open()
    for (const key of ['b', 'é', 'B', 'a-b', 'ab']) await writeSetting(db, key)
    const rows = await db.selectFrom('setting').select('key').orderBy('key').execute()
    expect(rows.map((row) => row.key)).toEqual(['B', 'a-b', 'ab', 'b', 'é'])
  })
})

describeOnBothDialects('numbers from the database', (open, dialect) => {
  test('a count is a number', async () => {
    const { db } = await open()
    const row = await db
      .selectFrom('setting')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(row.count).toBe(0)
  })

  // SQLite has neither type.
  if (dialect === 'sqlite') return

  test('a numeric value is a number', async () => {
    const { db } = await open()
    const { rows } = await sql<{ value: number }>`select 1.25::numeric as value`.execute(db)
    expect(rows[0]?.value).toBe(1.25)
  })

  test.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
  ])('the whole number %s is exact', async (text, value) => {
    const { db } = await open()
    const { rows } = await sql<{ value: number }>`select ${sql.lit(text)}::int8 as value`.execute(
      db,
    )
    expect(rows[0]?.value).toBe(value)
  })

  test('a whole number that cannot be exact is refused', async () => {
    const { db } = await open()
    const query = sql`select 9007199254740992::int8 as value`.execute(db)
    await expect(query).rejects.toThrow('9007199254740992')
  })
})

describe('a SQLite file', () => {
  test('is made with its folder, for its owner only', async () => {
    const file = (await createEmptyUrl('sqlite')).slice('file:'.length)
    const nested = file.replace('empty.sqlite', 'new/empty.sqlite')
    openForTest(`file:${nested}`)
    expect(statSync(nested).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(nested)).mode & 0o777).toBe(0o700)
  })

  test('has a write-ahead log, is synchronised in full and guards foreign keys', async () => {
    const { db } = openForTest(await createEmptyUrl('sqlite'))
    expect(await pragma(db, 'journal_mode')).toBe('wal')
    expect(await pragma(db, 'synchronous')).toBe(2)
    expect(await pragma(db, 'foreign_keys')).toBe(1)
  })

  test('is locked from the start of a write transaction', async () => {
    const url = await createFreshUrl('sqlite')
    const first = openForTest(url)
    const second = openForTest(url)
    await sql`pragma busy_timeout = 0`.execute(second.db)
    await inWriteTransaction(first.db, async () => {
      const late = inWriteTransaction(second.db, async () => undefined)
      await expect(late).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    })
  })

  test('that is missing is not made for a reader', async () => {
    const url = await createEmptyUrl('sqlite')
    expect(() => createDb(url, { readonly: true })).toThrow(
      expect.objectContaining({ code: 'database_missing' }),
    )
    expect(existsSync(url.slice('file:'.length))).toBe(false)
  })

  test.each([true, false])('that is no database is refused (read-only: %s)', async (readonly) => {
    const url = await createEmptyUrl('sqlite')
    writeFileSync(url.slice('file:'.length), 'no database at all, '.repeat(100))
    expect(() => createDb(url, { readonly })).toThrow(
      expect.objectContaining({ code: 'database_not_sqlite' }),
    )
  })

  test('can be read after its writer has gone and took the log along', async () => {
    const url = await createFreshUrl('sqlite')
    const writer = createDb(url)
    await writeSetting(writer.db, 'a', 'kept')
    await writer.close()
    expect(await readSetting(openForTest(url, { readonly: true }).db, 'a')).toEqual({
      value: 'kept',
    })
  })
})

test.each(['', 'mysql://localhost/x', 'file:', 'file://host/x', './x.sqlite'])(
  'the address %j is refused',
  (url) => {
    expect(() => createDb(url)).toThrow(expect.objectContaining({ code: 'database_url_invalid' }))
  },
)
