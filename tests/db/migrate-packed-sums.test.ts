import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { encodeSums } from '#app/domain/sums/bytes'
import { rowsOf } from '#app/domain/sums/sum-block'
import { migrateToLatest } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import * as sumRows from '#db/repositories/sum-rows.server'
import { createEmptyUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { insertRows } from '#tests/support/sum-rows'
import { makeImport } from './fixtures'

const DIGITS = Float64Array.of(0.1 + 0.2, -0, 5e-324, Number.MAX_VALUE, -1 / 3)
const ITEMS = Float64Array.of(1 / 7, NaN)

describeOnBothDialects('sums of before they were packed', (_open, dialect) => {
  test('come through to the last digit, each in its place, with those of single items', async () => {
    const handle = openForTest(await createEmptyUrl(dialect))
    const { db } = handle
    const before = Object.entries(migrations).filter(([name]) => name < '20261228_packed_sums')
    await migrateToLatest(handle, { migrations: Object.fromEntries(before) })
    const [one, other] = [await makeImport(db), await makeImport(db)]
    const old = db as unknown as Kysely<Record<string, Record<string, unknown>>>
    const insert = (importId: number, row: object) =>
      old
        .insertInto('sum_row')
        .values({
          ...{ import_id: importId, quarter: '2026-Q3', segment: null, place_id: 1, items: null },
          ...{ stakeholder_group: 'huurders', organisation_id: null, sums: encodeSums(DIGITS) },
          ...row,
        })
        .execute()
    await insert(one, { organisation_id: 12, sums: encodeSums(DIGITS.subarray(1)) })
    await insert(one, { segment: 20_635, stakeholder_group: 'gemeente', organisation_id: 7 })
    await insert(one, { items: encodeSums(ITEMS) })
    await insert(one, { place_id: 2 })
    await insert(one, { quarter: '2026-Q4' })
    await insert(other, {})

    await migrateToLatest(handle)
    const cell = {
      ...{ importId: one, quarter: '2026-Q3', segment: null, placeId: 1, group: 'huurders' },
      ...{ organisationId: null, sums: DIGITS, items: null },
    }
    const blocks = await sumRows.findActiveByQuarter(db, '2026-Q3')
    expect(blocks.flatMap(rowsOf)).toEqual([
      cell,
      { ...cell, organisationId: 12, sums: DIGITS.subarray(1) },
      { ...cell, segment: 20_635, group: 'gemeente', organisationId: 7 },
      { ...cell, placeId: 2 },
      { ...cell, importId: other },
    ])
    const { importId, quarter, segment, placeId, group } = cell
    expect(await sumRows.findActiveItems(db, '2026-Q3')).toEqual([
      { importId, quarter, segment, placeId, group, items: ITEMS },
    ])
    expect(await sumRows.findActiveQuarters(db)).toEqual(['2026-Q3', '2026-Q4'])
  })

  test('are written anew as they were brought over', async () => {
    const handle = openForTest(await createEmptyUrl(dialect))
    const { db } = handle
    const before = Object.entries(migrations).filter(([name]) => name < '20261228_packed_sums')
    await migrateToLatest(handle, { migrations: Object.fromEntries(before) })
    const importId = await makeImport(db)
    const old = db as unknown as Kysely<Record<string, Record<string, unknown>>>
    for (const [segment, group, organisation, items] of [
      [20_635, 'huurders', 3, null],
      [null, 'overig', null, ITEMS],
      [20_635, 'gemeente', 40, ITEMS],
      [20_635, 'huurders', null, ITEMS],
      [20_635, 'gemeente', 5, null],
    ] as const) {
      const at = { import_id: importId, quarter: '2026-Q3', segment, place_id: 1 }
      const names = { stakeholder_group: group, organisation_id: organisation }
      const numbers = { sums: encodeSums(DIGITS), items: items && encodeSums(items) }
      await old
        .insertInto('sum_row')
        .values({ ...at, ...names, ...numbers })
        .execute()
    }
    await migrateToLatest(handle)
    const stored = () => sql`select * from sum_row`.execute(db)
    const { rows: brought } = await stored()
    const rows = await sumRows.findByQuarter(db, importId, '2026-Q3')
    expect(rows).toHaveLength(5)
    await sumRows.deleteByImport(db, importId)
    await insertRows(db, importId, rows)
    expect((await stored()).rows).toEqual(brought)
  })
})
