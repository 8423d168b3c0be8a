import { expect, test } from 'vitest'
import { rebuild } from '#app/services/rebuild.server'
import * as imports from '#db/repositories/imports.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import type { Database } from '#db/client.server'
import type { Quarter } from '#app/domain/calendar/quarter'
import { describeOnBothDialects } from '#tests/support/database'
import { insertRows } from '#tests/support/sum-rows'
import { crowd, regionLines, surveyLines, TWO_REGIONS } from './support/files'
import { install } from './support/installation'

/** Stores the sums of a quarter once more as another's. */
async function copyQuarter(db: Database, importId: number, from: Quarter, to: Quarter) {
  const rows = await sumRows.findByQuarter(db, importId, from)
  await insertRows(
    db,
    importId,
    rows.map((row) => ({ ...row, quarter: to })),
  )
}

describeOnBothDialects('rebuild', (open) => {
  test('finds sums of a quarter in which nobody answered, and takes them away when it writes', async () => {
    const handle = await open()
    const { db } = handle
    const { bring } = await install(handle)
    await bring('regions', regionLines(TWO_REGIONS))
    await bring('survey', surveyLines(crowd(1, { completedAt: '2026-08-15' })))
    const [survey] = await imports.findAllActive(db, 'survey')
    await copyQuarter(db, survey!.id, '2026-Q3', '2025-Q1')

    const found = await rebuild(handle, true)
    expect(found.differences.length).toBeGreaterThan(0)
    expect(found.differences.every(({ where }) => where.includes('2025-Q1'))).toBe(true)
    expect(await sumRows.findQuarters(db, survey!.id)).toEqual(['2026-Q3'])
    expect((await rebuild(handle, false)).differences).toEqual([])
  })
})
