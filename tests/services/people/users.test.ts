import { expect, test } from 'vitest'
import { ROLES } from '#app/domain/people/role'
import { prepareDemoAccounts } from '#app/services/people/demo.server'
import { findInvited } from '#app/services/people/invitations.server'
import { logIn } from '#app/services/people/log-in.server'
import { findPerson } from '#app/services/people/session.server'
import { addUser, disableUser, listUsers, resetUser } from '#app/services/people/users.server'
import { describeOnBothDialects } from '#tests/support/database'
import { buildTools, insertAccount } from '#tests/support/people'

const BERT = { name: 'Bert', email: 'bert@example.nl', roles: ['analyst'] } as const
const VISITOR = { address: '192.0.2.1', token: null }

describeOnBothDialects('the commands', (open) => {
  test('add somebody by a link, or with a password', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const link = await addUser(db, { ...BERT, password: null }, tools)
    const code = new URLSearchParams(link!.path.split('?')[1]).get('code')!
    expect(await findInvited(tools, code)).toMatchObject({ name: 'Bert' })
    const other = { ...BERT, email: 'c@example.nl' }
    expect(await addUser(db, { ...other, password: 'chosen' }, tools)).toBeNull()
    const token = await logIn(tools, { email: other.email, password: 'chosen' }, VISITOR)
    expect(await findPerson(tools, token)).toMatchObject({ roles: ['analyst'] })
    expect(await listUsers(db, tools)).toMatchObject([
      { email: 'bert@example.nl', state: 'invited', invitedUntil: link!.expiresAt },
      { email: 'c@example.nl', state: 'enabled', invitedUntil: null },
    ])
  })

  test.each([null, 'chosen'])('add nobody twice (password %s)', async (password) => {
    const { db } = await open()
    const { tools } = buildTools(db)
    await insertAccount(db, { email: BERT.email })
    await expect(addUser(db, { ...BERT, password }, tools)).rejects.toMatchObject({
      code: 'email_taken',
    })
  })

  test('find accounts by address, in any case', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    await insertAccount(db, { email: BERT.email })
    await expect(resetUser(db, ' BERT@example.nl', tools)).resolves.toHaveProperty('path')
    await disableUser(db, 'Bert@Example.nl', tools)
    expect(await listUsers(db, tools)).toMatchObject([{ state: 'disabled' }])
    await expect(disableUser(db, 'nobody@x.nl', tools)).rejects.toMatchObject({
      code: 'account_unknown',
      params: { account: 'nobody@x.nl' },
    })
  })
})

describeOnBothDialects('the demo', (open) => {
  test('has an account of each role, with other passwords at each start', async () => {
    const handle = await open()
    const { tools } = buildTools(handle.db)
    const first = await prepareDemoAccounts(handle, tools)
    expect(first.map(({ role }) => role)).toEqual(ROLES)
    const old = first[0]!
    const session = await logIn(tools, old, VISITOR)
    await disableUser(handle.db, first[1]!.email, tools)
    const second = await prepareDemoAccounts(handle, tools)
    expect(await findPerson(tools, session)).toBeNull()
    await expect(logIn(tools, old, VISITOR)).rejects.toMatchObject({ code: 'log_in_failed' })
    for (const account of second) {
      const token = await logIn(tools, account, VISITOR)
      expect(await findPerson(tools, token)).toMatchObject({ roles: [account.role] })
    }
  })
})
