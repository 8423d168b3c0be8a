import { expect, test } from 'vitest'
import * as issues from '#db/repositories/import-issues.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

const issue = (row: number | null): issues.StoredIssue => ({
  row,
  column: row === null ? null : 'gewicht',
  code: 'weight_not_positive',
  severity: 'rejected',
  params: { value: '-1', least: 0 },
})

describeOnBothDialects('import issues', (open) => {
  test('come back as they were, in the order in which they were added', async () => {
    const { db } = await open()
    const id = await makeImport(db)
    await issues.insertMany(db, id, 0, [issue(9), issue(null)])
    await issues.insertMany(db, id, 2, [issue(3)])
    expect(await issues.findAllByImport(db, id)).toEqual([issue(9), issue(null), issue(3)])
  })

  test('belong to their import', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    await issues.insertMany(db, one, 0, [issue(2)])
    expect(await issues.findAllByImport(db, other)).toEqual([])
  })

  test('are counted by what they are about, the most frequent first, each with its first row', async () => {
    const { db } = await open()
    const [one, other] = [await makeImport(db), await makeImport(db)]
    const late = { ...issue(4), column: 'dag', code: 'date_in_future' } as const
    await issues.insertMany(db, one, 0, [late, issue(9), issue(null), issue(3)])
    await issues.insertMany(db, one, 4, [{ ...issue(5), severity: 'warning' }])
    await issues.insertMany(db, other, 0, [issue(2)])
    expect(await issues.countByKind(db, one, 'rejected')).toEqual([
      { issue: issue(9), count: 2 },
      { issue: late, count: 1 },
    ])
  })
})
