import { expect, test } from 'vitest'
import type { Quarter } from '#app/domain/calendar/quarter'
import * as comments from '#db/repositories/response-comments.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as imports from '#db/repositories/imports.server'
import * as respondents from '#db/repositories/respondents.server'
import * as responses from '#db/repositories/responses.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport, toColumns } from '../fixtures'

describeOnBothDialects('respondents', (open) => {
  test('are found by both halves of their hash, in imports of any state', async () => {
    const { db } = await open()
    const [active, undone] = [await makeImport(db), await makeImport(db)]
    await imports.setState(db, undone, 'undone')
    const rows = toColumns([
      { respondent: [7, -9], placeId: 3 },
      { respondent: [7, 9] },
      { respondent: null },
      { respondent: [7, -9], counts: 0 },
    ])
    await responses.insertMany(db, active, rows)
    await responses.insertMany(db, undone, rows)
    const found = await respondents.findResponses(db, [{ high: 7, low: -9 }])
    expect(found.map((row) => [row.importId, row.importState, row.rowNumber, row.counts])).toEqual([
      [active, 'active', 2, true],
      [active, 'active', 5, false],
      [undone, 'undone', 2, true],
      [undone, 'undone', 5, false],
    ])
    expect(found[0]).toMatchObject({ quarter: '2026-Q3', placeId: 3, organisationId: null })
    expect(await respondents.findResponses(db, [])).toEqual([])
  })

  test('lose their rows with comment and remarks, others keep theirs', async () => {
    const { db } = await open()
    const [id, other] = [await makeImport(db), await makeImport(db)]
    for (const each of [id, other]) {
      await responses.insertMany(db, each, toColumns([{}, {}]))
      await comments.insertMany(db, each, [
        { rowNumber: 2, comment: 'a', quarter: '2026-Q3', placeId: 3 },
        { rowNumber: 3, comment: 'b', quarter: '2026-Q3', placeId: 3 },
      ])
      await importIssues.insertMany(
        db,
        each,
        0,
        [2, 3, null].map((row) => ({
          row,
          column: null,
          code: 'value_too_long',
          severity: 'warning',
          params: {},
        })),
      )
    }
    expect(await respondents.deleteRows(db, id, [2, 99])).toEqual({ responses: 1, comments: 1 })
    const left = async (importId: number) => ({
      responses: (await responses.findPage(db, importId, 0, 9)).map((row) => row.rowNumber),
      comments: (await comments.findAllByImport(db, importId)).map((row) => row.rowNumber),
      issues: (await importIssues.findAllByImport(db, importId)).map((issue) => issue.row),
    })
    expect(await left(id)).toEqual({ responses: [3], comments: [3], issues: [3, null] })
    expect(await left(other)).toEqual({ responses: [2, 3], comments: [2, 3], issues: [2, 3, null] })
  })

  test('are given to rows that came without an id, which nothing else knows any more', async () => {
    const { db } = await open()
    const [id, other, named] = [await makeImport(db), await makeImport(db), await makeImport(db)]
    for (const each of [id, other]) {
      const rows = toColumns([
        { respondent: null, content: [5, 6] },
        { respondent: null, content: [5, 6] },
        { respondent: [1, 2] },
      ])
      await responses.insertMany(db, each, rows)
    }
    await responses.insertMany(db, named, toColumns([{ respondent: [3, 4] }]))
    const ofQuarter = (...quarters: Quarter[]) => respondents.findUnnamed(db, [id, named], quarters)
    expect(await ofQuarter('2026-Q3')).toEqual([id])
    expect(await ofQuarter('2026-Q2')).toEqual([])
    await respondents.nameRows(db, id, new Map([[3, { high: 7, low: -9 }]]))
    const theirs = async (each: number) =>
      (await responses.findPage(db, each, 0, 9)).map((row) => [row.respondent, row.content])
    const [unnamed, known] = [
      [null, { high: 5, low: 6 }],
      [{ high: 1, low: 2 }, null],
    ]
    expect(await theirs(id)).toEqual([unnamed, [{ high: 7, low: -9 }, null], known])
    expect(await theirs(other)).toEqual([unnamed, unnamed, known])
  })
})
