import { expect, test } from 'vitest'
import * as settings from '#db/repositories/settings.server'
import { describeOnBothDialects } from '#tests/support/database'

describeOnBothDialects('settings', (open) => {
  test('a setting that was never set is null, and the last value stands', async () => {
    const { db } = await open()
    expect(await settings.findByKey(db, 'a')).toBeNull()
    await settings.setByKey(db, 'a', 'first')
    await settings.setByKey(db, 'a', 'second')
    expect(await settings.findByKey(db, 'a')).toBe('second')
  })

  test('the respondent key is made once and stays', async () => {
    const { db } = await open()
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 17)
    expect(await settings.ensureRespondentKey(db, (count) => bytes.slice(0, count))).toEqual(bytes)
    expect(await settings.ensureRespondentKey(db, (count) => new Uint8Array(count))).toEqual(bytes)
  })
})
