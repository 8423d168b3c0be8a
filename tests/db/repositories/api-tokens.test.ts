import { expect, test } from 'vitest'
import * as apiTokens from '#db/repositories/api-tokens.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount, START } from '#tests/support/people'

const hashOf = (digit: string) => digit.repeat(64)

const token = (overrides: Partial<apiTokens.NewApiToken> = {}): apiTokens.NewApiToken => ({
  name: 'Data warehouse',
  role: 'manager',
  tokenHash: hashOf('a'),
  createdBy: 1,
  createdAt: START,
  lastDay: 20_800,
  ...overrides,
})

describeOnBothDialects('API tokens', (open) => {
  test('one is found by its hash, with who made it and without the hash', async () => {
    const { db } = await open()
    const createdBy = await insertAccount(db, { roles: ['administrator'] })
    const id = await apiTokens.insert(db, token({ createdBy }))
    expect(await apiTokens.findByTokenHash(db, hashOf('a'))).toEqual({
      id,
      name: 'Data warehouse',
      role: 'manager',
      createdBy,
      createdByEmail: 'anna@example.nl',
      createdAt: START,
      lastDay: 20_800,
      lastUsedOn: null,
      revokedAt: null,
    })
    expect(await apiTokens.findByTokenHash(db, hashOf('b'))).toBeNull()
  })

  test('all are listed, newest first', async () => {
    const { db } = await open()
    const createdBy = await insertAccount(db)
    await apiTokens.insert(db, token({ createdBy, name: 'one' }))
    await apiTokens.insert(db, token({ createdBy, name: 'two', tokenHash: hashOf('b') }))
    expect((await apiTokens.findAll(db)).map(({ name }) => name)).toEqual(['two', 'one'])
  })

  test('one is revoked once, and stays in the list', async () => {
    const { db } = await open()
    const id = await apiTokens.insert(db, token({ createdBy: await insertAccount(db) }))
    expect(await apiTokens.revoke(db, id, START)).toBe(true)
    expect(await apiTokens.revoke(db, id, '2027-01-01T00:00:00.000Z')).toBe(false)
    expect(await apiTokens.revoke(db, id + 1, START)).toBe(false)
    expect((await apiTokens.findAll(db)).map(({ revokedAt }) => revokedAt)).toEqual([START])
  })

  test('all that work are revoked at one stroke, those revoked before keep their moment', async () => {
    const { db } = await open()
    const createdBy = await insertAccount(db)
    const first = await apiTokens.insert(db, token({ createdBy }))
    await apiTokens.insert(db, token({ createdBy, tokenHash: hashOf('b') }))
    await apiTokens.revoke(db, first, START)
    await apiTokens.revokeAll(db, '2027-01-01T00:00:00.000Z')
    const moments = (await apiTokens.findAll(db)).map(({ revokedAt }) => revokedAt)
    expect(moments).toEqual(['2027-01-01T00:00:00.000Z', START])
  })

  test('the first use of a day is told from later ones', async () => {
    const { db } = await open()
    const id = await apiTokens.insert(db, token({ createdBy: await insertAccount(db) }))
    expect(await apiTokens.setLastUsedOn(db, id, 20_780)).toBe(true)
    expect(await apiTokens.setLastUsedOn(db, id, 20_780)).toBe(false)
    expect(await apiTokens.setLastUsedOn(db, id, 20_779)).toBe(false)
    expect(await apiTokens.setLastUsedOn(db, id, 20_781)).toBe(true)
    expect((await apiTokens.findAll(db))[0]?.lastUsedOn).toBe(20_781)
  })

  test.each(['administrator', 'analyst'])('the role %s is refused', async (role) => {
    const { db } = await open()
    const createdBy = await insertAccount(db)
    const wrong = token({ createdBy, role: role as apiTokens.NewApiToken['role'] })
    await expect(apiTokens.insert(db, wrong)).rejects.toThrow(/check/i)
  })
})
