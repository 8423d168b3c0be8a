import { expect, test } from 'vitest'
import * as erasures from '#db/repositories/erasures.server'
import { describeOnBothDialects } from '#tests/support/database'
import { NOW } from '../fixtures'

const LATER = '2026-12-01T00:00:00.000Z'

describeOnBothDialects('erasures', (open) => {
  test('are in order of time, to the ends of what a hash can be', async () => {
    const { db } = await open()
    const last = { high: -2_147_483_648, low: 2_147_483_647, erasedAt: LATER }
    const first = { high: 2_147_483_647, low: -2_147_483_648, erasedAt: NOW }
    await erasures.insertMany(db, [last, first])
    expect(await erasures.findAll(db)).toEqual([first, last])
  })

  test('stand from their first moment on', async () => {
    const { db } = await open()
    await erasures.insertMany(db, [{ high: 1, low: 2, erasedAt: NOW }])
    await erasures.insertMany(db, [
      { high: 1, low: 2, erasedAt: LATER },
      { high: 2, low: 1, erasedAt: LATER },
    ])
    expect(await erasures.findAll(db)).toEqual([
      { high: 1, low: 2, erasedAt: NOW },
      { high: 2, low: 1, erasedAt: LATER },
    ])
  })

  test('of nobody are none', async () => {
    const { db } = await open()
    await erasures.insertMany(db, [])
    expect(await erasures.findAll(db)).toEqual([])
  })
})
