import { expect, test } from 'vitest'
import { RunBuilder, type PlacedRun } from '#app/domain/sums/run-builder'
import * as respondentRuns from '#db/repositories/respondent-runs.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport, stageImport } from '../fixtures'

const GROUPS = ['tenants', 'municipality']

/** Runs of so many responses of each of these quarters (quarterIndex). */
function runsOf(quarters: readonly number[], each = 1): PlacedRun[] {
  const builder = new RunBuilder(3, 4)
  for (const quarter of quarters) {
    for (let at = 0; at < each; at += 1) {
      builder.add(
        {
          ...{ high: at - 2, low: 7, completedAt: at === 0 ? NaN : 1e9 + at, quarter, placeId: at },
          ...{ group: at % 2, forOrganisation: at === 1, weight: 1 / (at + 1) },
        },
        Uint8Array.of(0, at, 255),
        0,
      )
    }
  }
  return builder.takeAll()
}

describeOnBothDialects('respondent runs', (open) => {
  test('come back digit for digit, with what their groups are called', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const [made] = runsOf([8106], 3) as [PlacedRun]
    await respondentRuns.insertMany(db, importId, GROUPS, [made])
    const [key] = await respondentRuns.findKeysByImport(db, importId)
    expect(key).toEqual({ importId, quarter: '2026-Q3', position: 0, responses: 3 })
    const stored = await respondentRuns.findByKey(db, key!)
    expect(stored).toMatchObject({ importId, quarter: '2026-Q3', position: 0, groups: GROUPS })
    expect([...stored!.run.answers]).toEqual([...made.run.answers])
    expect({ ...stored!.run, answers: null, group: [...stored!.run.group] }).toEqual({
      ...{ ...made.run, answers: null, group: [...made.run.group] },
    })
  })

  test('are found by import and quarter, in the order in which they were made', async () => {
    const { db } = await open()
    const [first, second] = [await makeImport(db), await makeImport(db)]
    await respondentRuns.insertMany(db, second, GROUPS, runsOf([8106]))
    await respondentRuns.insertMany(db, first, GROUPS, runsOf([8106, 8105, 8104], 6))
    const keys = await respondentRuns.findKeys(db, [second, first], ['2026-Q3', '2026-Q2'])
    expect(keys.map(({ importId, quarter, position }) => [importId, quarter, position])).toEqual([
      ...[first, first].map((id, position) => [id, '2026-Q2', position]),
      ...[first, first].map((id, position) => [id, '2026-Q3', position]),
      [second, '2026-Q3', 0],
    ])
    expect(await respondentRuns.findKeys(db, [second], ['2026-Q2'])).toEqual([])
    expect(await respondentRuns.findKeys(db, [first], [])).toEqual([])
  })

  test('are replaced by what is left of them, and go when that is nothing', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    await respondentRuns.insertMany(db, importId, GROUPS, runsOf([8106, 8105], 2))
    const [, latest] = await respondentRuns.findKeysByImport(db, importId)
    const stored = (await respondentRuns.findByKey(db, latest!))!
    const [smaller] = runsOf([8106]) as [PlacedRun]
    await respondentRuns.replace(db, stored, smaller.run)
    expect((await respondentRuns.findByKey(db, latest!))?.run.count).toBe(1)
    await respondentRuns.replace(db, stored, { ...smaller.run, count: 0 })
    expect(await respondentRuns.findByKey(db, latest!)).toBeNull()
    expect(await respondentRuns.findKeysByImport(db, importId)).toHaveLength(1)
  })

  test('go with an import that never counted', async () => {
    const { db } = await open()
    const [staging, active] = [await stageImport(db), await makeImport(db)]
    for (const id of [staging, active]) {
      await respondentRuns.insertMany(db, id, GROUPS, runsOf([8106]))
    }
    await sweepStaging(db)
    expect(await respondentRuns.findKeys(db, [staging], ['2026-Q3'])).toEqual([])
    expect(await respondentRuns.findKeys(db, [active], ['2026-Q3'])).toHaveLength(1)
  })
})
