import { expect, test } from 'vitest'
import { changePassword } from '#app/services/people/change-password.server'
import {
  acceptInvitation,
  findInvited,
  invite,
  inviteAgain,
} from '#app/services/people/invitations.server'
import { listAccounts, performTask, setEnabled } from '#app/services/people/manage-accounts.server'
import { logIn } from '#app/services/people/log-in.server'
import { findPerson } from '#app/services/people/session.server'
import { isToBeSetUp, offerSetUp, setUp } from '#app/services/people/set-up.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as invitations from '#db/repositories/invitations.server'
import { describeOnBothDialects } from '#tests/support/database'
import { buildTools, insertAccount, insertSession } from '#tests/support/people'

const DAY = 24 * 60 * 60_000
const BERT = { name: 'Bert', email: 'bert@example.nl', roles: ['board'] } as const
const VISITOR = { address: '192.0.2.1', token: null }
const FIRST = { name: 'Anna', email: 'anna@example.nl', password: 'secret' }

function tokenOf(link: { readonly path: string }): string {
  return new URLSearchParams(link.path.split('?')[1]).get('code') ?? ''
}

describeOnBothDialects('setting up', (open) => {
  test('takes the token of the console, once, and makes somebody who manages and imports', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const token = await offerSetUp(tools)
    const session = await setUp(tools, { ...FIRST, token: token! })
    expect(await findPerson(tools, session)).toMatchObject({
      name: 'Anna',
      roles: ['administrator', 'analyst'],
    })
    expect(await isToBeSetUp(db)).toBe(false)
    const again = setUp(tools, { ...FIRST, email: 'b@x.nl', token: token! })
    await expect(again).rejects.toMatchObject({ code: 'set_up_done' })
  })

  test('takes no other token, nor the one of an earlier start', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    await expect(setUp(tools, { ...FIRST, token: '' })).rejects.toMatchObject({
      code: 'set_up_token_wrong',
    })
    const earlier = await offerSetUp(tools)
    const latest = await offerSetUp(tools)
    expect(latest).not.toBe(earlier)
    await expect(setUp(tools, { ...FIRST, token: earlier! })).rejects.toMatchObject({
      code: 'set_up_token_wrong',
    })
    await expect(setUp(tools, { ...FIRST, token: latest! })).resolves.toBeTypeOf('string')
  })

  test('offers nothing once there is an account, and closes what was offered', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const token = await offerSetUp(tools)
    await insertAccount(db, { email: 'by-command@x.nl' })
    expect(await offerSetUp(tools)).toBeNull()
    await expect(setUp(tools, { ...FIRST, token: token! })).rejects.toMatchObject({
      code: 'set_up_done',
    })
  })

  test('by two at once makes one administrator', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const token = (await offerSetUp(tools))!
    const outcomes = await Promise.allSettled([
      setUp(tools, { ...FIRST, token }),
      setUp(tools, { ...FIRST, email: 'b@x.nl', token }),
    ])
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listAccounts(tools)).toHaveLength(1)
  })
})

describeOnBothDialects('an invitation', (open) => {
  test('lets the invited one choose a password, once', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const token = tokenOf(await invite(tools, null, BERT))
    expect(await findInvited(tools, token)).toEqual({ name: 'Bert', email: 'bert@example.nl' })
    expect(await invitations.findByTokenHash(db, token)).toBeNull()
    const session = await acceptInvitation(tools, { token, password: 'chosen' })
    expect(await findPerson(tools, session)).toMatchObject({ name: 'Bert', roles: ['board'] })
    await expect(acceptInvitation(tools, { token, password: 'other' })).rejects.toMatchObject({
      code: 'invitation_invalid',
    })
    const login = { email: 'bert@example.nl', password: 'chosen' }
    await expect(logIn(tools, login, VISITOR)).resolves.toBeTypeOf('string')
  })

  test('accepted twice at the same moment works once', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const token = tokenOf(await invite(tools, null, BERT))
    const outcomes = await Promise.allSettled(
      ['one', 'two'].map((password) => acceptInvitation(tools, { token, password })),
    )
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('works for seven days, not longer', async () => {
    const { db } = await open()
    const { tools, pass } = buildTools(db)
    const token = tokenOf(await invite(tools, null, BERT))
    pass(7 * DAY - 1)
    expect(await findInvited(tools, token)).not.toBeNull()
    pass(1)
    expect(await findInvited(tools, token)).toBeNull()
    await expect(acceptInvitation(tools, { token, password: 'late' })).rejects.toMatchObject({
      code: 'invitation_invalid',
    })
  })

  test('is replaced by a newer one, and withdrawn by disabling', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    const first = tokenOf(await invite(tools, null, BERT))
    const id = (await listAccounts(tools))[0]!.id
    const second = tokenOf(await inviteAgain(tools, null, id))
    expect(await findInvited(tools, first)).toBeNull()
    expect(await findInvited(tools, second)).not.toBeNull()
    await setEnabled(tools, null, id, false)
    expect(await findInvited(tools, second)).toBeNull()
    await expect(inviteAgain(tools, null, id)).rejects.toMatchObject({ code: 'account_disabled' })
  })

  test('for somebody with a password leaves it good until used, then ends the sessions', async () => {
    const { db } = await open()
    const id = await insertAccount(db)
    const session = await insertSession(db, id)
    const { tools } = buildTools(db)
    const token = tokenOf(await inviteAgain(tools, null, id))
    const login = { email: 'anna@example.nl', password: 'secret' }
    await expect(logIn(tools, login, VISITOR)).resolves.toBeTypeOf('string')
    await acceptInvitation(tools, { token, password: 'another' })
    expect(await findPerson(tools, session)).toBeNull()
    await expect(logIn(tools, login, VISITOR)).rejects.toMatchObject({ code: 'log_in_failed' })
  })

  test('is not made for an address that has an account', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    await invite(tools, null, BERT)
    await expect(invite(tools, null, BERT)).rejects.toMatchObject({ code: 'email_taken' })
  })
})

describeOnBothDialects('an account', (open) => {
  test('with a new password of its own ends its other sessions', async () => {
    const { db } = await open()
    const id = await insertAccount(db)
    const here = await insertSession(db, id, 'here')
    const elsewhere = await insertSession(db, id, 'elsewhere')
    const { tools } = buildTools(db)
    const input = { currentPassword: 'secret', password: 'another' }
    const person = { id, email: 'anna@example.nl' }
    const token = await changePassword(tools, person, input, VISITOR.address)
    expect(await findPerson(tools, token)).not.toBeNull()
    expect(await findPerson(tools, here)).toBeNull()
    expect(await findPerson(tools, elsewhere)).toBeNull()
  })

  test('that is disabled has no session left, and enabled again none comes back', async () => {
    const { db } = await open()
    const id = await insertAccount(db)
    const token = await insertSession(db, id)
    const { tools } = buildTools(db)
    await setEnabled(tools, null, id, false)
    expect(await findPerson(tools, token)).toBeNull()
    await setEnabled(tools, null, id, true)
    expect(await findPerson(tools, token)).toBeNull()
  })

  test('of the last administrator can be neither disabled nor given another role', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db, { roles: ['administrator'] })
    const { tools } = buildTools(db)
    await invite(tools, null, { ...BERT, roles: ['administrator'] })
    const refused = { code: 'last_administrator' }
    const tasks = [
      { task: 'disable', accountId },
      { task: 'roles', accountId, roles: ['analyst'] },
    ] as const
    for (const task of tasks) {
      await expect(performTask(tools, accountId, task)).rejects.toMatchObject(refused)
    }
    expect(await listAccounts(tools)).toMatchObject([
      { roles: ['administrator'], state: 'enabled' },
      { roles: ['administrator'], state: 'invited' },
    ])
    const both = ['administrator', 'analyst'] as const
    await performTask(tools, accountId, { task: 'roles', accountId, roles: both })
    expect((await listAccounts(tools))[0]?.roles).toEqual(both)
    await insertAccount(db, { roles: ['administrator'], email: 'c@x.nl' })
    await expect(performTask(tools, accountId, tasks[0])).resolves.toBeNull()
  })

  test('of two administrators who demote each other at once, one stays', async () => {
    const { db } = await open()
    const ids = [
      await insertAccount(db, { roles: ['administrator'] }),
      await insertAccount(db, { roles: ['administrator'], email: 'b@x.nl' }),
    ]
    const { tools } = buildTools(db)
    const outcomes = await Promise.allSettled(
      ids.map((accountId) =>
        performTask(tools, accountId, { task: 'roles', accountId, roles: ['board'] }),
      ),
    )
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('that does not exist is refused by number', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    await expect(performTask(tools, 1, { task: 'disable', accountId: 404 })).rejects.toMatchObject({
      code: 'account_unknown',
      params: { account: 404 },
    })
  })

  test('leaves a line in the audit log at every change', async () => {
    const { db } = await open()
    const actor = await insertAccount(db, { roles: ['administrator'] })
    const { tools } = buildTools(db)
    await performTask(tools, actor, { task: 'invite', ...BERT })
    const accountId = (await listAccounts(tools)).find(({ name }) => name === 'Bert')!.id
    await performTask(tools, actor, { task: 'reset', accountId })
    await performTask(tools, actor, { task: 'roles', accountId, roles: ['manager'] })
    await performTask(tools, actor, { task: 'disable', accountId })
    await performTask(tools, actor, { task: 'disable', accountId })
    await performTask(tools, actor, { task: 'enable', accountId })
    const lines = [...(await auditLog.findAllBefore(db, null, 50))].reverse()
    expect(lines.map((line) => line.action)).toEqual([
      'account_invited',
      'account_reset',
      'role_changed',
      'account_disabled',
      'account_enabled',
    ])
    expect(new Set(lines.map((line) => `${line.accountId} ${line.subject}`))).toEqual(
      new Set([`${actor} account:${accountId}`]),
    )
  })
})
