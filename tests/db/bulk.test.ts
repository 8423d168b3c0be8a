import { expect, test } from 'vitest'
import { bulkInsert, bulkInsertRows } from '#db/bulk.server'
import { inWriteTransaction } from '#db/client.server'
import { describeOnBothDialects } from '#tests/support/database'

describeOnBothDialects('a bulk insert', (open) => {
  const keyOf = (index: number) => String(index).padStart(6, '0')

  // 32 rows are a step of SQLite's statement, 20,000 a statement of PostgreSQL's.
  test.each([1, 31, 32, 33, 20_000, 20_001])('stores %i rows, each as it is', async (count) => {
    const { db } = await open()
    await bulkInsert(db, 'setting', count, { key: keyOf, value: (index) => `v${index}` })
    const rows = await db.selectFrom('setting').selectAll().orderBy('key').execute()
    expect(rows).toEqual(
      Array.from({ length: count }, (_, index) => ({ key: keyOf(index), value: `v${index}` })),
    )
  })

  test.each([1, 33])('gives all of %i rows what a column has for each', async (count) => {
    const { db } = await open()
    await bulkInsert(db, 'erasure', count, {
      ...{ respondent_high: -7, respondent_low: (index) => index, erased_at: () => 'then' },
    })
    const rows = await db.selectFrom('erasure').selectAll().orderBy('respondent_low').execute()
    expect(rows).toEqual(
      Array.from({ length: count }, (_, index) => {
        return { respondent_high: -7, respondent_low: index, erased_at: 'then' }
      }),
    )
  })

  test('of no rows does nothing', async () => {
    const { db } = await open()
    await bulkInsertRows(db, 'setting', [])
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  test('stores all or nothing', async () => {
    const { db } = await open()
    const twice = bulkInsert(db, 'setting', 100, {
      key: (index) => keyOf(index % 99),
      value: () => 'x',
    })
    await expect(twice).rejects.toThrow(/unique/i)
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  test('is part of the transaction around it', async () => {
    const { db } = await open()
    const work = inWriteTransaction(db, async (transaction) => {
      await bulkInsert(transaction, 'setting', 40, { key: keyOf, value: () => 'x' })
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  test('keeps text with quotes, braces, backslashes and line breaks', async () => {
    const { db } = await open()
    const rows = ['"', "'", '{a,b}', '\\', 'null', '', 'a\nb', ' ', '😀', 'NULL'].map((text) => ({
      key: `k${text}`,
      value: text,
    }))
    await bulkInsertRows(db, 'setting', rows)
    const stored = await db.selectFrom('setting').selectAll().execute()
    expect(new Map(stored.map((row) => [row.key, row.value]))).toEqual(
      new Map(rows.map((row) => [row.key, row.value])),
    )
  })
})
