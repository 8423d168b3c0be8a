import { expect, test } from 'vitest'
import * as attempts from '#db/repositories/login-attempts.server'
import { describeOnBothDialects } from '#tests/support/database'

const FIRST = '2026-11-23T12:00:00.000Z'
const SECOND = '2026-11-23T12:00:01.000Z'

describeOnBothDialects('login attempts', (open) => {
  test('are counted by key, with the last moment', async () => {
    const { db } = await open()
    expect(await attempts.findByKey(db, 'a')).toBeNull()
    await attempts.increment(db, 'a', FIRST)
    await attempts.increment(db, 'a', SECOND)
    await attempts.increment(db, 'b', FIRST)
    expect(await attempts.findByKey(db, 'a')).toEqual({ attempts: 2, lastAt: SECOND })
    expect(await attempts.findByKey(db, 'b')).toEqual({ attempts: 1, lastAt: FIRST })
  })

  test('many at the same moment count as many', async () => {
    const { db } = await open()
    await Promise.all(Array.from({ length: 8 }, () => attempts.increment(db, 'a', FIRST)))
    expect((await attempts.findByKey(db, 'a'))?.attempts).toBe(8)
  })

  test('one is taken back, down to none', async () => {
    const { db } = await open()
    await attempts.increment(db, 'a', FIRST)
    await attempts.increment(db, 'a', SECOND)
    await attempts.decrement(db, 'a')
    expect(await attempts.findByKey(db, 'a')).toEqual({ attempts: 1, lastAt: SECOND })
    await attempts.decrement(db, 'a')
    await attempts.decrement(db, 'a')
    expect(await attempts.findByKey(db, 'a')).toBeNull()
  })

  test('are forgotten by key and by age', async () => {
    const { db } = await open()
    for (const key of ['a', 'b']) await attempts.increment(db, key, FIRST)
    await attempts.increment(db, 'c', SECOND)
    await attempts.deleteByKey(db, 'a')
    expect(await attempts.findByKey(db, 'a')).toBeNull()
    await attempts.deleteUntil(db, FIRST)
    expect(await attempts.findByKey(db, 'b')).toBeNull()
    expect(await attempts.findByKey(db, 'c')).not.toBeNull()
  })
})
