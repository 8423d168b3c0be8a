import { expect, test } from 'vitest'
import type { Action } from '#app/access/policy'
import { admit, type Asking } from '#app/services/api/admit.server'
import { listTokens, performTokenTask } from '#app/services/api/manage-tokens.server'
import { readAuditLog } from '#app/services/people/audit.server'
import type { DatabaseHandle } from '#db/client.server'
import { day } from '#tests/support/builders'
import { describeOnBothDialects } from '#tests/support/database'
import { buildTools, insertPerson } from '#tests/support/people'

const DAY = 86_400_000
const ANONYMOUS: Asking = {
  authorization: null,
  session: null,
  address: '192.0.2.1',
  reading: 'scores.csv',
}

async function prepare({ db }: DatabaseHandle) {
  const { tools, pass } = buildTools(db)
  const administrator = await insertPerson(db, 'administrator')
  const task = { task: 'create', name: 'Warehouse', role: 'manager' } as const
  const made = await performTokenTask(tools, administrator.id, {
    ...task,
    lastDay: day('2026-11-24'),
  })
  const authorization = `Bearer ${made?.token}`
  const ask = (asking: Partial<Asking>, action: Action = 'export_scores') =>
    admit(tools, { ...ANONYMOUS, ...asking }, action)
  return { db, tools, pass, administrator, made, authorization, ask }
}

describeOnBothDialects('who reads by a program', (open) => {
  test('a token that works reads, by its own name in the log, once a day', async () => {
    const { db, ask, authorization, pass, tools } = await prepare(await open())
    expect(await ask({ authorization })).toEqual({ kind: 'granted', live: true })
    expect(await ask({ authorization })).toEqual({ kind: 'granted', live: true })
    expect((await listTokens(tools))[0]).toMatchObject({ lastUsedOn: day('2026-11-23') })
    pass(DAY / 2)
    expect(await ask({ authorization })).toEqual({ kind: 'granted', live: true })
    const { lines } = await readAuditLog(db, null)
    const subject = 'api_token:1 scores.csv'
    expect(lines.map((line) => [line.action, line.subject, line.accountId === null])).toEqual([
      ['export', subject, true],
      ['export', subject, true],
      ['api_token_created', 'api_token:1', false],
    ])
  })

  test('on its last day it works, the day after it has ended', async () => {
    const { ask, authorization, pass, tools } = await prepare(await open())
    pass(1.5 * DAY - 1)
    expect(await ask({ authorization })).toEqual({ kind: 'granted', live: true })
    pass(1)
    expect(await ask({ authorization })).toEqual({ kind: 'unknown' })
    expect((await listTokens(tools))[0]?.state).toBe('ended')
  })

  test('revoked, it opens nothing any more; revoking it twice is refused', async () => {
    const { ask, authorization, tools, administrator } = await prepare(await open())
    const revoke = () => performTokenTask(tools, administrator.id, { task: 'revoke', tokenId: 1 })
    expect(await revoke()).toBeNull()
    expect(await ask({ authorization })).toEqual({ kind: 'unknown' })
    await expect(revoke()).rejects.toMatchObject({ code: 'api_token_unknown' })
  })

  test.each<Action>(['manage_people', 'import_data', 'manage_api_tokens', 'view_imports'])(
    'a token never may %s',
    async (action) => {
      const { ask, authorization } = await prepare(await open())
      expect(await ask({ authorization }, action)).toEqual({ kind: 'refused' })
    },
  )

  test.each([
    ['another scheme', (token: string) => `Basic ${token}`],
    ['a token that differs in one sign', (token: string) => `Bearer ${token.slice(0, -1)}_`],
    ['a token without its beginning', (token: string) => `Bearer ${token.slice(10)}`],
    ['nothing', () => ''],
  ])('%s is nobody, also beside a session', async (_what, headerOf) => {
    const { ask, made, administrator } = await prepare(await open())
    const authorization = headerOf(made?.token ?? '')
    const asking = { authorization, session: administrator.token }
    expect(await ask(asking)).toEqual({ kind: 'unknown' })
  })

  test('somebody logged in reads, and every time stands in the log', async () => {
    const { db, ask, administrator } = await prepare(await open())
    await ask({ session: administrator.token })
    expect(await ask({ session: administrator.token })).toEqual({ kind: 'granted', live: true })
    const { lines } = await readAuditLog(db, null)
    const entry = { accountId: administrator.id, action: 'export', subject: 'scores.csv' }
    expect(lines.slice(0, 2)).toMatchObject([entry, entry])
  })

  test('without token or session nobody reads', async () => {
    const { ask } = await prepare(await open())
    expect(await ask({})).toEqual({ kind: 'unknown' })
  })

  test('a token that asks too often has to wait, another does not', async () => {
    const { ask, authorization, pass, administrator } = await prepare(await open())
    for (let request = 0; request < 60; request++) await ask({ authorization })
    expect(await ask({ authorization })).toEqual({ kind: 'too_many', retryAfter: 1 })
    expect(await ask({ session: administrator.token })).toEqual({ kind: 'granted', live: true })
    pass(1000)
    expect(await ask({ authorization })).toEqual({ kind: 'granted', live: true })
  })

  test('an address that is turned away too often waits; a token from there still reads', async () => {
    const { ask, authorization, pass } = await prepare(await open())
    for (let request = 0; request < 20; request++) await ask({ authorization: 'Bearer x' })
    expect(await ask({ authorization: 'Bearer x' })).toEqual({ kind: 'too_many', retryAfter: 6 })
    expect(await ask({ authorization })).toEqual({ kind: 'granted', live: true })
    expect(await ask({ address: '192.0.2.2' })).toEqual({ kind: 'unknown' })
    pass(6000)
    expect(await ask({})).toEqual({ kind: 'unknown' })
  })
})
