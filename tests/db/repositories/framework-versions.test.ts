import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import * as versions from '#db/repositories/framework-versions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { NOW } from '../fixtures'

const other = { ...DEFAULT_FRAMEWORK, version: 'other' }

describeOnBothDialects('framework versions', (open) => {
  test('a new database has none', async () => {
    const { db } = await open()
    expect(await versions.findCurrent(db)).toBeNull()
    expect(await versions.findByVersion(db, DEFAULT_FRAMEWORK.version)).toBeNull()
  })

  test('the last one inserted is current, and the others remain to be found', async () => {
    const { db } = await open()
    await versions.insertCurrent(db, DEFAULT_FRAMEWORK, NOW)
    await versions.insertCurrent(db, other, NOW)
    expect(await versions.findCurrent(db)).toEqual(other)
    expect(await versions.findByVersion(db, DEFAULT_FRAMEWORK.version)).toEqual(DEFAULT_FRAMEWORK)
  })

  test('one that is stored already becomes current again', async () => {
    const { db } = await open()
    for (const framework of [DEFAULT_FRAMEWORK, other, DEFAULT_FRAMEWORK]) {
      await versions.insertCurrent(db, framework, NOW)
    }
    expect(await versions.findCurrent(db)).toEqual(DEFAULT_FRAMEWORK)
  })

  test('a version is never changed', async () => {
    const { db } = await open()
    await versions.insertCurrent(db, DEFAULT_FRAMEWORK, NOW)
    const changed = versions.insertCurrent(db, { ...DEFAULT_FRAMEWORK, indexFloor: 2 }, NOW)
    await expect(changed).rejects.toMatchObject({ code: 'framework_changed' })
    expect(await versions.findCurrent(db)).toEqual(DEFAULT_FRAMEWORK)
  })
})
