import { describe, expect, test } from 'vitest'
import { changePassword } from '#app/services/people/change-password.server'
import { logIn, logOut } from '#app/services/people/log-in.server'
import { NOBODYS_HASH } from '#app/services/people/passwords.server'
import { findPerson } from '#app/services/people/session.server'
import { setEnabled } from '#app/services/people/manage-accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as sessions from '#db/repositories/sessions.server'
import { hashToken } from '#app/services/people/tokens.server'
import { describeOnBothDialects } from '#tests/support/database'
import { buildTools, insertAccount, insertSession } from '#tests/support/people'

const RIGHT = { email: 'anna@example.nl', password: 'secret' }
const WRONG = { email: 'anna@example.nl', password: 'guess' }
const VISITOR = { address: '192.0.2.1', token: null }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Fails to log in so many times, each from an address of its own. */
async function guess(tools: ReturnType<typeof buildTools>['tools'], times: number, email?: string) {
  for (let at = 0; at < times; at += 1) {
    const visitor = { address: `198.51.100.${at}`, token: null }
    const attempt = logIn(tools, { ...WRONG, ...(email ? { email } : {}) }, visitor)
    await expect(attempt).rejects.toMatchObject({ code: 'log_in_failed' })
  }
}

describeOnBothDialects('logging in', (open) => {
  test('with the right password begins a session of that person', async () => {
    const { db } = await open()
    const id = await insertAccount(db)
    const { tools } = buildTools(db)
    const token = await logIn(tools, RIGHT, VISITOR)
    expect(await findPerson(tools, token)).toMatchObject({ id, roles: ['manager'], name: 'Anna' })
  })

  test('gives a new token each time, ends the one that came along, and stores only a hash', async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools } = buildTools(db)
    const first = await logIn(tools, RIGHT, VISITOR)
    const second = await logIn(tools, RIGHT, { ...VISITOR, token: first })
    expect(second).not.toBe(first)
    expect(await findPerson(tools, first)).toBeNull()
    expect(await findPerson(tools, second)).not.toBeNull()
    expect(await sessions.findByTokenHash(db, second)).toBeNull()
    expect(await sessions.findByTokenHash(db, hashToken(second))).not.toBeNull()
  })

  test('never takes over a token that the visitor brought', async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools } = buildTools(db)
    const planted = 'p'.repeat(43)
    const token = await logIn(tools, RIGHT, { ...VISITOR, token: planted })
    expect(token).not.toBe(planted)
    expect(await findPerson(tools, planted)).toBeNull()
  })

  test('is refused in one way and with one comparison, whatever is wrong', async () => {
    const { db } = await open()
    await insertAccount(db)
    await insertAccount(db, { email: 'invited@x.nl', passwordHash: null })
    const disabled = await insertAccount(db, { email: 'disabled@x.nl' })
    const { tools, verified } = buildTools(db)
    await setEnabled(tools, null, disabled, false)
    const attempts = [
      WRONG,
      { ...RIGHT, email: 'nobody@x.nl' },
      { ...RIGHT, email: 'invited@x.nl' },
      { ...RIGHT, email: 'disabled@x.nl' },
      { email: `' or 1=1 --`, password: `' or 1=1 --` },
    ]
    for (const attempt of attempts) {
      const error = await logIn(tools, attempt, VISITOR).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'log_in_failed', params: {} })
    }
    expect(verified).toEqual(['hash of secret', ...Array<string>(4).fill(NOBODYS_HASH)])
  })

  test('ends with logging out', async () => {
    const { db } = await open()
    const token = await insertSession(db, await insertAccount(db))
    const { tools } = buildTools(db)
    await logOut(tools, token)
    expect(await findPerson(tools, token)).toBeNull()
  })
})

describeOnBothDialects('a session', (open) => {
  test('ends when it was not used for eight hours', async () => {
    const { db } = await open()
    const token = await insertSession(db, await insertAccount(db))
    const { tools, pass } = buildTools(db)
    pass(8 * HOUR - 1)
    expect(await findPerson(tools, token)).not.toBeNull()
    pass(8 * HOUR)
    expect(await findPerson(tools, token)).toBeNull()
  })

  test('ends after seven days of use', async () => {
    const { db } = await open()
    const token = await insertSession(db, await insertAccount(db))
    const { tools, pass } = buildTools(db)
    for (let hours = 0; hours < 7 * 24; hours += 7) {
      expect(await findPerson(tools, token)).not.toBeNull()
      pass(7 * HOUR)
    }
    expect(await findPerson(tools, token)).toBeNull()
  })

  test('writes that it was seen at most every five minutes', async () => {
    const { db } = await open()
    const token = await insertSession(db, await insertAccount(db))
    const { tools, pass } = buildTools(db)
    const commands: string[] = []
    const { writer } = tools
    const counting: typeof writer = {
      run: (name, args) => {
        commands.push(name)
        return writer.run(name, args)
      },
    }
    for (let minute = 0; minute < 12; minute += 1) {
      await findPerson({ ...tools, writer: counting }, token)
      pass(MINUTE)
    }
    expect(commands).toEqual(['touchSession', 'touchSession'])
  })

  test('is not begun for a password that was changed meanwhile', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const { tools } = buildTools(db)
    const command = tools.writer.run('startSession', {
      ...{ email: RIGHT.email, address: '192.0.2.1', accountId, passwordHash: 'hash of older' },
      ...{ sessionHash: hashToken('t'), replacedHash: null, at: '2026-11-23T12:00:00.000Z' },
    })
    await expect(command).rejects.toMatchObject({ code: 'log_in_failed' })
  })
})

describeOnBothDialects('the limit on attempts', (open, dialect) => {
  test('pauses an account after five, for the right password too, and says how long', async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools, verified, pass } = buildTools(db)
    await guess(tools, 5)
    const before = verified.length
    const paused = logIn(tools, RIGHT, VISITOR)
    await expect(paused).rejects.toMatchObject({
      code: 'too_many_attempts',
      params: { minutes: 1 },
    })
    expect(verified).toHaveLength(before)
    pass(MINUTE)
    await expect(logIn(tools, RIGHT, VISITOR)).resolves.toBeTypeOf('string')
  })

  test('is the same for an address without an account', async () => {
    const { db } = await open()
    const { tools } = buildTools(db)
    await guess(tools, 5, 'nobody@x.nl')
    const paused = logIn(tools, { ...WRONG, email: 'nobody@x.nl' }, VISITOR)
    await expect(paused).rejects.toMatchObject({ code: 'too_many_attempts' })
  })

  test('survives a restart: it stands in the database', async () => {
    const { db } = await open()
    await insertAccount(db)
    await guess(buildTools(db).tools, 5)
    const paused = logIn(buildTools(db).tools, RIGHT, VISITOR)
    await expect(paused).rejects.toMatchObject({ code: 'too_many_attempts' })
  })

  test('doubles when guessing goes on', async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools, pass } = buildTools(db)
    await guess(tools, 5)
    pass(MINUTE)
    await guess(tools, 1)
    await expect(logIn(tools, RIGHT, VISITOR)).rejects.toMatchObject({ params: { minutes: 2 } })
  })

  test('pauses a network address after twenty, whoever is asked for', async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools } = buildTools(db)
    for (let at = 0; at < 20; at += 1) {
      const attempt = logIn(tools, { email: `${at}@x.nl`, password: 'x' }, VISITOR)
      await expect(attempt).rejects.toMatchObject({ code: 'log_in_failed' })
    }
    await expect(logIn(tools, RIGHT, VISITOR)).rejects.toMatchObject({ code: 'too_many_attempts' })
    const elsewhere = logIn(tools, RIGHT, { address: '192.0.2.2', token: null })
    await expect(elsewhere).resolves.toBeTypeOf('string')
  })

  test('starts anew after the right password', async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools } = buildTools(db)
    await guess(tools, 4)
    await logIn(tools, RIGHT, VISITOR)
    await guess(tools, 5)
  })

  test(`counts attempts at the same moment (${dialect})`, async () => {
    const { db } = await open()
    await insertAccount(db)
    const { tools, verified } = buildTools(db)
    const attempts = Array.from({ length: 12 }, () => logIn(tools, WRONG, VISITOR))
    const outcomes = await Promise.allSettled(attempts)
    const codes = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as unknown)
    expect(
      codes.filter((error) => (error as { code: string }).code === 'log_in_failed'),
    ).toHaveLength(5)
    expect(verified).toHaveLength(5)
  })

  test('holds for the current password in a session left open', async () => {
    const { db } = await open()
    const id = await insertAccount(db)
    const { tools } = buildTools(db)
    const person = { id, email: RIGHT.email }
    const change = (currentPassword: string) =>
      changePassword(tools, person, { currentPassword, password: 'another secret' }, '192.0.2.1')
    for (let at = 0; at < 5; at += 1) {
      await expect(change('guess')).rejects.toMatchObject({ code: 'current_password_wrong' })
    }
    await expect(change('secret')).rejects.toMatchObject({ code: 'too_many_attempts' })
  })
})

describe('the audit log', () => {
  describeOnBothDialects('of logins', (open) => {
    test('tells of good and bad ones, and keeps nothing that was typed', async () => {
      const { db } = await open()
      const id = await insertAccount(db)
      const { tools } = buildTools(db)
      await guess(tools, 1, 'my-password-by-mistake')
      await guess(tools, 4)
      await logOut(tools, await logIn(tools, RIGHT, VISITOR))
      await guess(tools, 5)
      const lines = [...(await auditLog.findAllBefore(db, null, 50))].reverse()
      const about = `account:${id}`
      expect(
        lines.map((line) => [line.accountId, line.action, line.subject, line.outcome]),
      ).toEqual([
        [null, 'log_in', null, 'refused'],
        ...Array<unknown>(4).fill([null, 'log_in', about, 'refused']),
        [id, 'log_in', about, 'done'],
        [id, 'log_out', about, 'done'],
        ...Array<unknown>(4).fill([null, 'log_in', about, 'refused']),
        [null, 'log_in', about, 'locked'],
      ])
      expect(JSON.stringify(lines)).not.toMatch(/by-mistake|guess|secret/)
    })
  })
})
