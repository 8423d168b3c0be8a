import { expect, test } from 'vitest'
import type { Quarter } from '#app/domain/calendar/quarter'
import { rowsOf } from '#app/domain/sums/sum-block'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertRows, type SumRow } from '#tests/support/sum-rows'
import { makeImport, stageImport } from '../fixtures'

const row = (overrides: Partial<SumRow> = {}): SumRow => ({
  quarter: '2026-Q3',
  segment: 20_635,
  placeId: 1,
  group: 'tenants',
  organisationId: null,
  sums: Float64Array.of(1),
  items: null,
  ...overrides,
})

async function findRows(db: Database, quarter: Quarter) {
  return (await sumRows.findActiveByQuarter(db, quarter)).flatMap(rowsOf)
}

describeOnBothDialects('sum rows', (open) => {
  test('come back digit for digit', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const sums = Float64Array.of(0.1 + 0.2, -0, 5e-324, Number.MAX_VALUE, -1 / 3)
    const rows = [row({ sums }), row({ group: 'ten', sums: Float64Array.of(-0.1, NaN) })]
    await insertRows(db, importId, rows)
    const found = await findRows(db, '2026-Q3')
    expect(found).toEqual([rows[1], rows[0]].map((each) => ({ ...each, importId })))
  })

  test('come by import and place, in the order of segment, group and organisation', async () => {
    const { db } = await open()
    const [first, second] = [await makeImport(db), await makeImport(db)]
    const ordered = [
      row({ segment: null, placeId: 1 }),
      row({ segment: 20_635, placeId: 1, group: 'a' }),
      row({ segment: 20_635, placeId: 1, group: 'b', organisationId: 10 }),
      row({ segment: 20_635, placeId: 1 }),
      row({ segment: 20_635, placeId: 1, organisationId: 2 }),
      row({ segment: 20_635, placeId: 1, organisationId: 10 }),
      row({ segment: 20_700, placeId: 1 }),
      row({ segment: 20_635, placeId: 2 }),
      row({ segment: null, placeId: 9 }),
    ]
    await insertRows(db, second, [row()])
    await insertRows(db, first, [row({ quarter: '2026-Q4' }), ...ordered].reverse())
    expect(await findRows(db, '2026-Q3')).toEqual([
      ...ordered.map((each) => ({ ...each, importId: first })),
      { ...row(), importId: second },
    ])
  })

  test('count in their quarters, while their import is active', async () => {
    const { db } = await open()
    const [active, undone] = [await makeImport(db), await makeImport(db)]
    const staging = await stageImport(db)
    await insertRows(db, active, [row(), row({ quarter: '2025-Q1' })])
    await insertRows(db, undone, [row(), row({ quarter: '2024-Q1' })])
    await insertRows(db, staging, [row({ quarter: '2023-Q1' })])
    await imports.setState(db, undone, 'undone')
    expect(await findRows(db, '2026-Q3')).toEqual([{ ...row(), importId: active }])
    for (const quarter of ['2024-Q1', '2023-Q1']) expect(await findRows(db, quarter)).toEqual([])
    expect(await sumRows.findActiveQuarters(db)).toEqual(['2025-Q1', '2026-Q3'])
  })

  test('tell from which active imports, places and segments a quarter comes', async () => {
    const { db } = await open()
    const [active, undone] = [await makeImport(db), await makeImport(db)]
    const twice = [row({ segment: null }), row({ segment: null, group: 'municipality' })]
    const others = [row(), row({ placeId: 2, organisationId: 3 }), row({ quarter: '2025-Q1' })]
    await insertRows(db, active, [...twice, ...others])
    await insertRows(db, undone, [row()])
    await imports.setState(db, undone, 'undone')
    expect(await sumRows.findActiveSources(db, '2026-Q3')).toEqual([
      { importId: active, placeId: 1, segment: null },
      { importId: active, placeId: 1, segment: 20_635 },
      { importId: active, placeId: 2, segment: 20_635 },
    ])
  })

  test('give the sums of single items cell by cell, apart from the others', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const items = [Float64Array.of(0.1, 2), Float64Array.of(-1 / 3, NaN)] as const
    await insertRows(db, importId, [
      row({ placeId: 2, items: items[1] }),
      row({ placeId: 2, organisationId: 3 }),
      row({ group: 'a' }),
      row({ items: items[0] }),
    ])
    const cell = { importId, quarter: '2026-Q3', segment: 20_635, group: 'tenants' }
    expect(await sumRows.findActiveItems(db, '2026-Q3')).toEqual([
      { ...cell, placeId: 1, items: items[0] },
      { ...cell, placeId: 2, items: items[1] },
    ])
    expect((await sumRows.findByQuarter(db, importId, '2026-Q3')).map((one) => one.items)).toEqual([
      ...[null, items[0], items[1], null],
    ])
  })

  test('tell where organisations answered, and which import names one first', async () => {
    const { db } = await open()
    const [one, other, undone] = [await makeImport(db), await makeImport(db), await makeImport(db)]
    const answer = row({ organisationId: 4, group: 'municipality', segment: null })
    await insertRows(db, other, [answer, row({ organisationId: 5, placeId: 2 })])
    await insertRows(db, one, [answer, row({ organisationId: 6, quarter: '2026-Q1' })])
    await insertRows(db, undone, [row({ organisationId: 7 }), row()])
    await imports.setState(db, undone, 'undone')
    const found = await sumRows.findAnswering(db, [4, 5, 7], ['2026-Q3', '2026-Q2'])
    const where = { quarter: '2026-Q3', segment: null, placeId: 1, group: 'municipality' }
    expect(found).toEqual([
      { ...where, organisationId: 4 },
      { ...where, organisationId: 5, segment: 20_635, placeId: 2, group: 'tenants' },
    ])
    expect(await sumRows.findAnswering(db, [6], ['2026-Q3'])).toEqual([])
    expect(await sumRows.findUsers(db, [4, 5, 7, 8])).toEqual(
      new Map([
        [4, one],
        [5, other],
        [7, undone],
      ]),
    )
  })

  test.each([
    ['without a day and without an organisation', { segment: null }],
    ['with a day and an organisation', { organisationId: 4 }],
  ])('a cell %s is stored once', async (_case, overrides) => {
    const { db } = await open()
    const importId = await makeImport(db)
    await insertRows(db, importId, [row(overrides)])
    await expect(insertRows(db, importId, [row(overrides)])).rejects.toThrow(/unique/i)
  })

  test('cells are removed whole: every segment, group and organisation, nothing else', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    const rows = [
      row(),
      row({ segment: null, group: 'municipality', organisationId: 3 }),
      row({ placeId: 2 }),
      row({ quarter: '2026-Q4' }),
    ]
    for (const id of [one, other]) await insertRows(db, id, rows)
    await sumRows.deleteByCells(db, [
      { importId: one, quarter: '2026-Q3', placeId: 1 },
      { importId: other, quarter: '2026-Q4', placeId: 1 },
    ])
    const left = [...(await findRows(db, '2026-Q3')), ...(await findRows(db, '2026-Q4'))]
    expect(left.map((each) => [each.importId, each.quarter, each.placeId, each.group])).toEqual([
      [one, '2026-Q3', 2, 'tenants'],
      [other, '2026-Q3', 1, 'municipality'],
      [other, '2026-Q3', 1, 'tenants'],
      [other, '2026-Q3', 2, 'tenants'],
      [one, '2026-Q4', 1, 'tenants'],
    ])
  })

  test('of an import are found by quarter, whatever its state, and taken away by quarter', async () => {
    const { db } = await open()
    const [one, staging] = [await makeImport(db), await stageImport(db)]
    const rows = [row(), row({ quarter: '2025-Q1' })]
    for (const id of [one, staging]) await insertRows(db, id, rows)
    expect(await sumRows.findQuarters(db, staging)).toEqual(['2025-Q1', '2026-Q3'])
    expect(await sumRows.findByQuarter(db, staging, '2026-Q3')).toEqual([
      { ...row(), importId: staging },
    ])
    await sumRows.deleteByQuarter(db, staging, '2026-Q3')
    expect(await sumRows.findQuarters(db, staging)).toEqual(['2025-Q1'])
    expect(await sumRows.findQuarters(db, one)).toEqual(['2025-Q1', '2026-Q3'])
  })

  test('the cells of active imports come once each, in order', async () => {
    const { db } = await open()
    const [one, staging] = [await makeImport(db), await stageImport(db)]
    const rows = [
      row({ placeId: 2 }),
      row({ organisationId: 3 }),
      row(),
      row({ quarter: '2026-Q1' }),
    ]
    for (const id of [one, staging]) await insertRows(db, id, rows)
    expect(await sumRows.findActiveCells(db)).toEqual([
      { importId: one, quarter: '2026-Q1', placeId: 1 },
      { importId: one, quarter: '2026-Q3', placeId: 1 },
      { importId: one, quarter: '2026-Q3', placeId: 2 },
    ])
  })

  test('of one import are removed together', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    for (const id of [one, other]) await insertRows(db, id, [row(), row({ placeId: 2 })])
    await sumRows.deleteByImport(db, one)
    const left = await findRows(db, '2026-Q3')
    expect(left.map((each) => each.importId)).toEqual([other, other])
  })
})
