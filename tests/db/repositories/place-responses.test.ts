import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import { eachByPlaces, type PlaceResponse } from '#db/repositories/place-responses.server'
import * as responses from '#db/repositories/responses.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport, stageImport, toColumns } from '../fixtures'

describeOnBothDialects('responses of places', (open) => {
  test('come place by place, whoever is the same or says the same together, whatever their import', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db, { sha256: 'b'.repeat(64) })]
    const rows = [
      { respondent: [7, 1] as [number, number], placeId: 2 },
      { answers: [1, 2] },
      { respondent: [7, 1] as [number, number] },
      { answers: [5, 5] },
      { respondent: [-7, 2] as [number, number] },
      { answers: [1, 2] },
      { placeId: 3 },
      { quarter: 2026 * 4 + 3 },
    ]
    await responses.insertMany(db, one, toColumns(rows))
    await responses.insertMany(db, other, toColumns(rows))
    const found: PlaceResponse[] = []
    await eachByPlaces(db, '2026-Q3', [1, 2], (row) => found.push(row))
    const told = found.map(({ placeId, respondentHigh, answers, importId, rowNumber }) =>
      [placeId, respondentHigh ?? [...answers].join(''), importId - one, rowNumber].join(' '),
    )
    const anonymous = [
      ...['1 12 0 3', '1 12 0 7', '1 12 1 3', '1 12 1 7'],
      ...['1 55 0 5', '1 55 1 5'],
    ]
    const known = ['1 -7 0 6', '1 -7 1 6', '1 7 0 4', '1 7 1 4']
    // Which of the two comes first is the database's own.
    expect(
      [
        [...anonymous, ...known],
        [...known, ...anonymous],
      ].map(String),
    ).toContain(String(told.slice(0, 10)))
    expect(told.slice(10)).toEqual(['2 7 0 2', '2 7 1 2'])
  })

  test('are all of them, however many, and count where they do today', async () => {
    const { db } = await open()
    const [one, undone, staged] = [
      await makeImport(db),
      await makeImport(db),
      await stageImport(db),
    ]
    const rows = Array.from({ length: 2_000 }, (_, at) => ({ counts: at % 2 }))
    for (const id of [one, undone, staged]) await responses.insertMany(db, id, toColumns(rows))
    await imports.setState(db, undone, 'undone')
    const counting = new Map<number, number>()
    let seen = 0
    await eachByPlaces(db, '2026-Q3', [1], ({ importId, counts }) => {
      seen += 1
      counting.set(importId, (counting.get(importId) ?? 0) + Number(counts))
    })
    expect(seen).toBe(4_000)
    expect(counting).toEqual(
      new Map([
        [one, 1_000],
        [undone, 0],
      ]),
    )
    // What visited them is closed: another visit finds the same.
    await eachByPlaces(db, '2026-Q3', [1], () => (seen -= 1))
    expect(seen).toBe(0)
  })
})
