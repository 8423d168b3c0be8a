import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import * as comments from '#db/repositories/response-comments.server'
import * as repeatableResponses from '#db/repositories/repeatable-responses.server'
import * as responses from '#db/repositories/responses.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport, toColumns } from '../fixtures'

const LARGEST = 2_147_483_647

describeOnBothDialects('responses', (open) => {
  test('come back as they were, to the last bit', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const batch = toColumns([
      {
        respondent: [-LARGEST - 1, LARGEST],
        completedAt: 4_102_444_800,
        placeId: 7,
        group: 1,
        organisationId: 3,
        weight: 0.1 + 0.2,
        answers: [0, 255, 5],
      },
      { rowNumber: 9, answers: [1, 2, 3], weight: 1e-300, quarter: 2027 * 4, counts: 0 },
    ])
    await responses.insertMany(db, importId, batch)
    const [first, second, ...others] = await responses.findPage(db, importId, 0, 10)
    expect(others).toEqual([])
    expect({ ...first, answers: [...(first?.answers ?? [])] }).toEqual({
      importId,
      rowNumber: 2,
      respondent: { high: -LARGEST - 1, low: LARGEST },
      content: null,
      completedAt: 4_102_444_800,
      quarter: '2026-Q3',
      placeId: 7,
      group: 'municipality',
      organisationId: 3,
      weight: 0.30000000000000004,
      answers: [0, 255, 5],
      counts: true,
    })
    expect({ ...second, answers: [...(second?.answers ?? [])] }).toEqual({
      importId,
      rowNumber: 9,
      respondent: null,
      content: null,
      completedAt: null,
      quarter: '2027-Q1',
      placeId: 1,
      group: 'tenants',
      organisationId: null,
      weight: 1e-300,
      answers: [1, 2, 3],
      counts: false,
    })
  })

  test('an id of nothing but zeros is an id', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    await responses.insertMany(db, importId, toColumns([{ respondent: [0, 0] }]))
    const [response] = await responses.findPage(db, importId, 0, 1)
    expect(response?.respondent).toEqual({ high: 0, low: 0 })
  })

  test('pages follow each other by row, within one import', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    const rows = Array.from({ length: 70 }, () => ({}))
    await responses.insertMany(db, one, toColumns(rows))
    await responses.insertMany(db, other, toColumns(rows))
    const read = async (after: number) =>
      (await responses.findPage(db, one, after, 40)).map((each) => each.rowNumber)
    expect(await read(0)).toEqual(Array.from({ length: 40 }, (_, index) => index + 2))
    expect(await read(41)).toEqual(Array.from({ length: 30 }, (_, index) => index + 42))
    expect(await read(71)).toEqual([])
    expect(await responses.countByImport(db, one)).toBe(70)
  })

  test('a row is stored once', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    await responses.insertMany(db, importId, toColumns([{}]))
    await expect(responses.insertMany(db, importId, toColumns([{}]))).rejects.toThrow(/unique/i)
  })

  test('the quarters of an import are in order of time', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    const of = (...quarters: number[]) => toColumns(quarters.map((quarter) => ({ quarter })))
    await responses.insertMany(db, one, of(2027 * 4, 2026 * 4 + 3, 2027 * 4))
    await responses.insertMany(db, other, of(2020 * 4))
    expect(await responses.findQuarters(db, one)).toEqual(['2026-Q4', '2027-Q1'])
  })

  test('ceasing to count touches the named rows of one import', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    for (const id of [one, other]) await responses.insertMany(db, id, toColumns([{}, {}, {}]))
    await responses.setCounts(db, one, [2, 4], 0)
    const countsOf = async (id: number) =>
      (await responses.findPage(db, id, 0, 10)).map((each) => each.counts)
    expect(await countsOf(one)).toEqual([false, true, false])
    expect(await countsOf(other)).toEqual([true, true, true])
    await responses.setCounts(db, one, [4], 1)
    await responses.setCounts(db, one, [], 0)
    expect(await countsOf(one)).toEqual([false, true, true])
  })

  test('an import is in the quarters of its responses, counting or not, and in no other', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    await responses.insertMany(db, one, toColumns([{}, { quarter: 2020 * 4, counts: 0 }]))
    expect(await responses.isInQuarters(db, one, ['2020-Q1'])).toBe(true)
    expect(await responses.isInQuarters(db, one, ['2020-Q2', '2026-Q3'])).toBe(true)
    expect(await responses.isInQuarters(db, one, ['2020-Q2'])).toBe(false)
    expect(await responses.isInQuarters(db, one, [])).toBe(false)
    expect(await responses.isInQuarters(db, other, ['2026-Q3'])).toBe(false)
  })

  test('what can be known again is found in the asked quarters, by respondent or by content', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const batch = toColumns([
      { respondent: [1, 2], completedAt: 5 },
      { respondent: null },
      { respondent: [1, 3], quarter: 2020 * 4 },
      { respondent: [1, 4], counts: 0 },
      { content: [1, 2] },
    ])
    await responses.insertMany(db, importId, batch)
    const found = await repeatableResponses.findPage(db, importId, ['2026-Q3'], 0, 10)
    const shared = { importId, high: 1, placeId: 1, quarter: '2026-Q3' }
    const known = { ...shared, hasRespondent: true }
    const content = { ...shared, hasRespondent: false, rowNumber: 6, low: 2, completedAt: NaN }
    expect(found).toEqual([
      { ...known, rowNumber: 2, low: 2, completedAt: 5, counts: true },
      { ...known, rowNumber: 5, low: 4, completedAt: NaN, counts: false },
      { ...content, counts: true },
    ])
    expect(await repeatableResponses.findPage(db, importId, [], 0, 10)).toEqual([])
    expect(await repeatableResponses.findPage(db, importId, ['2026-Q3'], 5, 10)).toHaveLength(1)
    const byRows = await responses.findAllByRows(db, importId, [2, 3, 6])
    expect(byRows.map(({ rowNumber, content }) => [rowNumber, content])).toEqual([
      [2, null],
      [3, null],
      [6, { high: 1, low: 2 }],
    ])
  })
})

describeOnBothDialects('comments', (open) => {
  test('belong to a row of an import', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const rows = [
      { rowNumber: 2, comment: 'ze zei: "nee"' },
      { rowNumber: 5, comment: 'a\nb' },
    ]
    const placed = rows.map((row) => ({ ...row, quarter: '2026-Q3', placeId: 3 }))
    await comments.insertMany(db, importId, [...placed].reverse())
    expect(await comments.findAllByImport(db, importId)).toEqual(rows)
  })

  test('are found by quarter and place with who gave them, those of undone imports too', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    await responses.insertMany(db, importId, toColumns([{}, {}]))
    await comments.insertMany(db, importId, [
      { rowNumber: 2, comment: 'hier', quarter: '2026-Q3', placeId: 3 },
      { rowNumber: 3, comment: 'elders', quarter: '2026-Q3', placeId: 4 },
    ])
    const found = async () => comments.findByPlaces(db, '2026-Q3', [3])
    expect(await found()).toMatchObject([{ importId, rowNumber: 2, comment: 'hier', active: true }])
    await imports.setState(db, importId, 'undone')
    expect(await found()).toMatchObject([{ comment: 'hier', active: false }])
    expect(await comments.findByPlaces(db, '2026-Q2', [3])).toEqual([])
  })
})
