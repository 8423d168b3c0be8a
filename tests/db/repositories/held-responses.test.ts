import { expect, test } from 'vitest'
import * as heldResponses from '#db/repositories/held-responses.server'
import * as responses from '#db/repositories/responses.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport, toColumns } from '../fixtures'

const DAY = 86_400
const FIRST = 20_710

describeOnBothDialects('what a staged file holds', (open) => {
  test('is counted by place, quarter, group and day; one who answers in two places is found', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    await responses.insertMany(
      db,
      importId,
      toColumns([
        { rowNumber: 2, placeId: 1, respondent: [1, 2], completedAt: FIRST * DAY },
        { rowNumber: 3, placeId: 1, completedAt: FIRST * DAY + DAY - 1 },
        { rowNumber: 4, placeId: 2, respondent: [1, 2], completedAt: FIRST * DAY + DAY },
        { rowNumber: 5, placeId: 2 },
        { rowNumber: 6, placeId: 2, counts: 0 },
      ]),
    )
    const cell = { quarter: '2026-Q3', group: 'tenants' }
    const cells = await heldResponses.countByCell(db, importId)
    expect([...cells].sort((a, b) => a.placeId - b.placeId || (a.day ?? 0) - (b.day ?? 0))).toEqual(
      [
        { ...cell, placeId: 1, day: FIRST, persons: 2 },
        { ...cell, placeId: 2, day: null, persons: 1 },
        { ...cell, placeId: 2, day: FIRST + 1, persons: 1 },
      ],
    )
    expect(await heldResponses.findRepeated(db, importId)).toEqual([
      {
        ...cell,
        answers: [
          { placeId: 1, day: FIRST },
          { placeId: 2, day: FIRST + 1 },
        ],
      },
    ])
  })
})
