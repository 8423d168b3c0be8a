import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { clearExpired } from '#app/services/keep/clear-expired.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as invitations from '#db/repositories/invitations.server'
import * as loginAttempts from '#db/repositories/login-attempts.server'
import * as mails from '#db/repositories/mails.server'
import * as sessions from '#db/repositories/sessions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { countRows } from '../support/stored'

const NOW = '2026-11-24T08:00:00.000Z'
const HOUR = 3_600_000
const DAY = 24 * HOUR

const ago = (age: number) => new Date(Date.parse(NOW) - age).toISOString()

describeOnBothDialects('what has had its time', (open) => {
  async function begin() {
    const handle = await open()
    const directory = mkdtempSync(join(tmpdir(), 'draagvlak-expired-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    const accountId = await insertAccount(handle.db, { name: 'Anna', roles: ['analyst'] })
    const clear = (auditDays = 400) =>
      clearExpired(handle.db, directory, { at: NOW, auditDays, mailDays: 90 })
    return { handle, db: handle.db, directory, accountId, clear }
  }

  test.each([
    [400, [399, 400]],
    [1, [0.5, 1]],
  ])('lines of the audit log go after %d days, and not before', async (auditDays, kept) => {
    const { db, clear } = await begin()
    for (const days of [...kept, auditDays + 0.01, 4000]) {
      await auditLog.insert(db, {
        ...{ at: ago(days * DAY), accountId: null, action: 'log_in', subject: null },
        outcome: 'refused',
      })
    }
    await clear(auditDays)
    const left = await auditLog.findAllBefore(db, null, 10)
    expect(left.map(({ at }) => at).sort()).toEqual(kept.map((days) => ago(days * DAY)).sort())
  })

  test('mails go 90 days after they were made, those that wait never', async () => {
    const { db, accountId, clear } = await begin()
    const made = [89, 91, 91].map((days, at) => ({
      ...{ accountId, event: `e${at}`, createdAt: ago(days * DAY) },
      facts: { kind: 'reminder', editionId: 1 } as const,
    }))
    await mails.insertMany(db, made)
    await db.updateTable('mail').set({ state: 'sent' }).where('event', 'in', ['e0', 'e1']).execute()
    await clear()
    const left = await db.selectFrom('mail').select('event').orderBy('event').execute()
    expect(left.map(({ event }) => event)).toEqual(['e0', 'e2'])
  })

  test('sessions go that were not used for 8 hours or began 7 days ago', async () => {
    const { handle, db, accountId, clear } = await begin()
    const hash = (digit: number) => String(digit).repeat(64)
    const ages = [7 * HOUR, 8 * HOUR, 7 * DAY - HOUR, 7 * DAY]
    for (const [at, age] of ages.entries()) {
      await sessions.insert(db, { tokenHash: hash(at), accountId, createdAt: ago(age) })
    }
    for (const at of [2, 3]) await sessions.setLastSeenAt(db, hash(at), ago(HOUR))
    await clear()
    const found = await Promise.all(ages.map((_, at) => sessions.findByTokenHash(db, hash(at))))
    expect(found.map((session) => session !== null)).toEqual([true, false, true, false])
    expect(await countRows(handle, 'session')).toBe(2)
  })

  test('invitations go at their end, attempts to log in a day after the last', async () => {
    const { db, accountId, clear } = await begin()
    const other = await insertAccount(db, { email: 'bert@example.nl', name: 'Bert' })
    await invitations.replace(db, { tokenHash: 'a'.repeat(64), accountId, expiresAt: NOW })
    await invitations.replace(db, {
      ...{ tokenHash: 'b'.repeat(64), accountId: other, expiresAt: ago(-1000) },
    })
    await loginAttempts.increment(db, 'old', ago(DAY))
    await loginAttempts.increment(db, 'young', ago(DAY - 1000))
    await clear()
    expect([...(await invitations.findAllExpiries(db)).keys()]).toEqual([other])
    expect(await loginAttempts.findByKey(db, 'old')).toBeNull()
    expect(await loginAttempts.findByKey(db, 'young')).not.toBeNull()
  })

  test('files go that no upload knows', async () => {
    const { directory, clear } = await begin()
    const file = join(directory, 'f'.repeat(32))
    writeFileSync(file, 'r-1;huurders')
    const old = new Date(ago(2 * HOUR))
    utimesSync(file, old, old)
    await clear()
    expect(readdirSync(directory)).toEqual([])
  })
})
