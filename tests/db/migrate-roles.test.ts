import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import * as accounts from '#db/repositories/accounts.server'
import { createEmptyUrl, describeOnBothDialects, openForTest } from '#tests/support/database'

describeOnBothDialects('an installation in which an account had one role', (_open, dialect) => {
  test('goes on with that role', async () => {
    const handle = openForTest(await createEmptyUrl(dialect))
    const before = Object.entries(migrations).filter(([name]) => name < '20261221_account_role')
    await migrateToLatest(handle, { migrations: Object.fromEntries(before) })
    for (const role of ['board', 'analyst']) {
      await sql`insert into account (email, name, role, created_at)
        values (${`${role}@x.nl`}, ${role}, ${role}, '2026-11-29T10:00:00.000Z')`.execute(handle.db)
    }
    await migrateToLatest(handle)
    const told = (await accounts.findAll(handle.db)).map(({ name, roles }) => [name, roles])
    expect(told).toEqual([
      ['analyst', ['analyst']],
      ['board', ['board']],
    ])
  })
})
