import { expect, test } from 'vitest'
import { inTransactionBeside } from '#db/beside.server'
import { createDb, type Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '../support/database'
import { makeImport } from './fixtures'
import { dump } from '../services/support/dump'

/** An import that brings two sets of regions. */
async function fill(db: Database) {
  const importId = await makeImport(db, { kind: 'regions', fileName: 'a.csv' })
  for (const [id, name] of [
    [1, 'first'],
    [2, 'second'],
  ] as const) {
    await insertSet(db, { id, name, importId })
  }
}

function insertSet(db: Database, set: { id: number; name: string; importId: number }) {
  const { importId, ...row } = set
  const values = { ...row, position: set.id, import_id: importId }
  return db.insertInto('region_set').values(values).execute()
}

const nameOf = async (db: Database) =>
  (await db.selectFrom('import').select('file_name').executeTakeFirstOrThrow()).file_name

const rename = (db: Database) =>
  db.updateTable('import').set({ file_name: 'b.csv' }).where('id', '=', 1).execute()

describeOnBothDialects('long work beside the database', (_, dialect) => {
  const open = async () => {
    const url = await createFreshUrl(dialect)
    const [handle, other] = [openForTest(url), openForTest(url)]
    await fill(handle.db)
    return { handle, other }
  }

  test('reads what it wrote, while others write and read what was there; then all is there', async () => {
    const { handle, other } = await open()
    await inTransactionBeside(handle, async (db) => {
      await rename(db)
      await settings.setByKey(db, 'ours', '1')
      await settings.setByKey(other.db, 'theirs', '1')
      expect([await nameOf(db), await nameOf(other.db)]).toEqual(['b.csv', 'a.csv'])
    })
    expect(await nameOf(other.db)).toBe('b.csv')
    for (const key of ['ours', 'theirs']) expect(await settings.findByKey(other.db, key)).toBe('1')
  })

  test('writes in the end what others may write to as well', async () => {
    const { handle, other } = await open()
    const finish = (db: Database, done: string) => settings.setByKey(db, 'done', done)
    await inTransactionBeside(handle, () => Promise.resolve('all'), { finish })
    expect(await settings.findByKey(other.db, 'done')).toBe('all')
  })

  test('takes rows away, and lets two rows change what only one may have', async () => {
    const { handle } = await open()
    await inTransactionBeside(handle, async (db) => {
      await db.deleteFrom('region_set').where('id', '=', 1).execute()
      await db.updateTable('region_set').set({ name: 'first' }).where('id', '=', 2).execute()
      await insertSet(db, { id: 1, name: 'second', importId: 1 })
    })
    const rows = handle.db.selectFrom('region_set').select(['id', 'name']).orderBy('id')
    expect(await rows.execute()).toEqual([
      { id: 1, name: 'second' },
      { id: 2, name: 'first' },
    ])
  })

  test('is refused as a whole where a row would point at nothing', async () => {
    const { handle } = await open()
    const before = await dump(handle)
    const work = (db: Database) => db.deleteFrom('import').where('id', '=', 1).execute()
    await expect(inTransactionBeside(handle, work)).rejects.toThrow(/foreign key/i)
    expect(await dump(handle)).toEqual(before)
  })

  test('leaves nothing where it only looks, or fails', async () => {
    const { handle } = await open()
    const before = await dump(handle)
    expect(
      await inTransactionBeside(handle, (db) => rename(db).then(() => nameOf(db)), {
        isKept: false,
      }),
    ).toBe('b.csv')
    const fails = (db: Database) => rename(db).then(() => Promise.reject(new Error('no')))
    await expect(inTransactionBeside(handle, fails)).rejects.toThrow('no')
    expect(await dump(handle)).toEqual(before)
  })
})

test('whoever writes one transaction after the other lets others first', async () => {
  const url = await createFreshUrl('sqlite')
  let asked = 0
  const letOthersFirst = () => {
    asked += 1
    return Promise.resolve()
  }
  const handle = createDb(url, { letOthersFirst })
  try {
    await handle.db.transaction().execute(fill)
    expect(asked).toBe(1)
    await inTransactionBeside(handle, rename)
    expect(asked).toBe(2)
  } finally {
    await handle.close()
  }
})
