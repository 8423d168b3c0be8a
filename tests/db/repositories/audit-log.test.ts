import { expect, test } from 'vitest'
import type { AuditEntry } from '#app/domain/people/audit'
import * as auditLog from '#db/repositories/audit-log.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const ENTRY: AuditEntry = {
  at: '2026-11-23T12:00:00.000Z',
  accountId: null,
  action: 'log_in',
  subject: null,
  outcome: 'refused',
}

describeOnBothDialects('the audit log', (open) => {
  test('holds who did what, by address where somebody was logged in', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    await auditLog.insert(db, ENTRY)
    await auditLog.insert(db, { ...ENTRY, accountId, action: 'export', subject: 'scores.csv' })
    const lines = await auditLog.findAllBefore(db, null, 10)
    expect(lines.map(({ id: _id, ...line }) => line)).toEqual([
      { ...ENTRY, accountId, action: 'export', subject: 'scores.csv', email: 'anna@example.nl' },
      { ...ENTRY, email: null },
    ])
  })

  test('is read newest first, page by page', async () => {
    const { db } = await open()
    for (const subject of ['a', 'b', 'c', 'd']) await auditLog.insert(db, { ...ENTRY, subject })
    const first = await auditLog.findAllBefore(db, null, 2)
    expect(first.map((line) => line.subject)).toEqual(['d', 'c'])
    const second = await auditLog.findAllBefore(db, first.at(-1)!.id, 2)
    expect(second.map((line) => line.subject)).toEqual(['b', 'a'])
  })
})
