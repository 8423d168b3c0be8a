import { expect, test } from 'vitest'
import * as accounts from '#db/repositories/accounts.server'
import * as sessions from '#db/repositories/sessions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const CREATED = '2026-11-23T12:00:00.000Z'
const LATER = '2026-11-23T13:00:00.000Z'
const hashOf = (digit: string) => digit.repeat(64)

describeOnBothDialects('sessions', (open) => {
  test('a session tells whose it is and when it was used', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db, { roles: ['board'] })
    await sessions.insert(db, { tokenHash: hashOf('a'), accountId, createdAt: CREATED })
    await sessions.setLastSeenAt(db, hashOf('a'), LATER)
    expect(await sessions.findByTokenHash(db, hashOf('a'))).toEqual({
      accountId,
      email: 'anna@example.nl',
      name: 'Anna',
      roles: ['board'],
      createdAt: CREATED,
      lastSeenAt: LATER,
    })
    expect(await sessions.findByTokenHash(db, hashOf('b'))).toBeNull()
  })

  test('of a disabled account there is none', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    await sessions.insert(db, { tokenHash: hashOf('a'), accountId, createdAt: CREATED })
    await accounts.setDisabledAt(db, accountId, LATER)
    expect(await sessions.findByTokenHash(db, hashOf('a'))).toBeNull()
  })

  test('ending one says whose it was, once', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    await sessions.insert(db, { tokenHash: hashOf('a'), accountId, createdAt: CREATED })
    await sessions.insert(db, { tokenHash: hashOf('b'), accountId, createdAt: CREATED })
    expect(await sessions.deleteByTokenHash(db, hashOf('a'))).toBe(accountId)
    expect(await sessions.deleteByTokenHash(db, hashOf('a'))).toBeNull()
    expect(await sessions.findByTokenHash(db, hashOf('b'))).not.toBeNull()
  })

  test('all of an account end, those of others stay', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const other = await insertAccount(db, { email: 'b@x.nl' })
    await sessions.insert(db, { tokenHash: hashOf('a'), accountId, createdAt: CREATED })
    await sessions.insert(db, { tokenHash: hashOf('b'), accountId: other, createdAt: CREATED })
    await sessions.deleteByAccount(db, accountId)
    expect(await sessions.findByTokenHash(db, hashOf('a'))).toBeNull()
    expect(await sessions.findByTokenHash(db, hashOf('b'))).not.toBeNull()
  })

  test('those that ended go, by age or for want of use', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const rows = [
      ['a', '2026-11-01T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
      ['b', '2026-11-20T00:00:00.000Z', '2026-11-20T01:00:00.000Z'],
      ['c', '2026-11-20T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ] as const
    for (const [digit, createdAt, seenAt] of rows) {
      await sessions.insert(db, { tokenHash: hashOf(digit), accountId, createdAt })
      await sessions.setLastSeenAt(db, hashOf(digit), seenAt)
    }
    await sessions.deleteEnded(db, '2026-11-01T00:00:00.000Z', '2026-11-20T01:00:00.000Z')
    const found = await Promise.all(
      rows.map(([digit]) => sessions.findByTokenHash(db, hashOf(digit))),
    )
    expect(found.map((session) => session !== null)).toEqual([false, false, true])
  })
})
