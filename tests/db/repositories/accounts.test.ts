import { expect, test } from 'vitest'
import * as accounts from '#db/repositories/accounts.server'
import { describeOnBothDialects } from '#tests/support/database'
import { buildAccount } from '#tests/support/people'

describeOnBothDialects('accounts', (open) => {
  test('an account comes back as it went in, by number and by address', async () => {
    const { db } = await open()
    expect(await accounts.existsAny(db)).toBe(false)
    const name = `Robert'); drop table account; <script>alert(1)</script>`
    const id = await accounts.insert(db, buildAccount({ name }))
    const stored = { ...buildAccount({ name }), id, disabledAt: null }
    expect(await accounts.findById(db, id)).toEqual(stored)
    expect(await accounts.findByEmail(db, 'anna@example.nl')).toEqual(stored)
    expect(await accounts.existsAny(db)).toBe(true)
  })

  test('unknown ones are null', async () => {
    const { db } = await open()
    expect(await accounts.findById(db, 1)).toBeNull()
    expect(await accounts.findByEmail(db, `' or 1=1 --`)).toBeNull()
  })

  test('an address belongs to one account', async () => {
    const { db } = await open()
    await accounts.insert(db, buildAccount())
    await expect(accounts.insert(db, buildAccount())).rejects.toThrow(/unique/i)
  })

  test('the list is by address', async () => {
    const { db } = await open()
    for (const email of ['b@x.nl', 'a@x.nl', 'c@x.nl']) {
      await accounts.insert(db, buildAccount({ email }))
    }
    const emails = (await accounts.findAll(db)).map((account) => account.email)
    expect(emails).toEqual(['a@x.nl', 'b@x.nl', 'c@x.nl'])
  })

  test('a change touches one account', async () => {
    const { db } = await open()
    const id = await accounts.insert(db, buildAccount())
    const other = await accounts.insert(db, buildAccount({ email: 'b@x.nl' }))
    const before = await accounts.findById(db, other)
    await accounts.setRoles(db, id, ['analyst', 'board'])
    await accounts.setPasswordHash(db, id, 'another')
    await accounts.setDisabledAt(db, id, '2026-11-24T00:00:00.000Z')
    expect(await accounts.findById(db, id)).toMatchObject({
      roles: ['analyst', 'board'],
      passwordHash: 'another',
      disabledAt: '2026-11-24T00:00:00.000Z',
    })
    expect(await accounts.findById(db, other)).toEqual(before)
  })

  test('other administrators count when they could log in', async () => {
    const { db } = await open()
    const roles = ['administrator', 'analyst'] as const
    const own = await accounts.insert(db, buildAccount({ roles }))
    await accounts.insert(db, buildAccount({ email: 'm@x.nl', roles: ['manager'] }))
    await accounts.insert(db, buildAccount({ email: 'i@x.nl', roles, passwordHash: null }))
    const disabled = await accounts.insert(db, buildAccount({ email: 'd@x.nl', roles }))
    await accounts.setDisabledAt(db, disabled, '2026-11-24T00:00:00.000Z')
    expect(await accounts.countOtherAdministrators(db, own)).toBe(0)
    await accounts.insert(db, buildAccount({ email: 'o@x.nl', roles }))
    expect(await accounts.countOtherAdministrators(db, own)).toBe(1)
  })
})
