import { expect, test } from 'vitest'
import * as invitations from '#db/repositories/invitations.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const FIRST = { tokenHash: 'a'.repeat(64), expiresAt: '2026-11-30T12:00:00.000Z' }
const SECOND = { tokenHash: 'b'.repeat(64), expiresAt: '2026-12-01T12:00:00.000Z' }

describeOnBothDialects('invitations', (open) => {
  test('a new one takes the place of an earlier one', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    await invitations.replace(db, { ...FIRST, accountId })
    await invitations.replace(db, { ...SECOND, accountId })
    expect(await invitations.findByTokenHash(db, FIRST.tokenHash)).toBeNull()
    expect(await invitations.findByTokenHash(db, SECOND.tokenHash)).toEqual({
      ...SECOND,
      accountId,
    })
    expect(await invitations.findAllExpiries(db)).toEqual(new Map([[accountId, SECOND.expiresAt]]))
  })

  test('one is used up once', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    await invitations.replace(db, { ...FIRST, accountId })
    expect(await invitations.deleteByTokenHash(db, FIRST.tokenHash)).toBe(true)
    expect(await invitations.deleteByTokenHash(db, FIRST.tokenHash)).toBe(false)
  })

  test('that of one account is withdrawn, that of another stays', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const other = await insertAccount(db, { email: 'b@x.nl' })
    await invitations.replace(db, { ...FIRST, accountId })
    await invitations.replace(db, { ...SECOND, accountId: other })
    await invitations.deleteByAccount(db, accountId)
    expect([...(await invitations.findAllExpiries(db)).keys()]).toEqual([other])
  })
})
