import { expect, test } from 'vitest'
import type { ScoreDifference } from '#app/domain/scoring/difference'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('score differences', (open) => {
  test('come back in full precision, with reasons where not comparable; other quarters stay', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const [regionSetId] = await regionSets.insertMany(db, importId, ['set'])
    const [regionId] = (await regions.insertMany(db, importId, [
      { regionSetId: regionSetId as number, name: 'Noord' },
    ])) as [number]
    const of = (
      quarter: string,
      comparison: ScoreDifference['comparison'],
      against: ScoreDifference['against'] = 'previous_quarter',
    ): ScoreDifference => ({
      ...{ regionId, period: quarter, dimension: 'input', against, comparison },
      lineBreak: against === 'others' ? null : 'other_groups',
    })
    const weighed = { later: 60, earlier: 181 / 3, constantWeights: true, surveyOnly: false }
    const test = { se: 0.1, df: 7.25, p: 0.012 }
    const tested = { comparable: true, difference: -1 / 3, ...weighed, ...test } as const
    const none = { se: null, df: null, p: null }
    const untested = { comparable: true, difference: 2, ...weighed, ...none } as const
    const other = { comparable: false, reasons: ['other_items', 'other_groups'] } as const
    await scoreDifferences.replaceByPeriods(
      db,
      ['2026-Q2', '2026-Q3'],
      scoreDifferences.pack([
        ...[of('2026-Q2', untested), of('2026-Q3', tested), of('2026-Q3', other, 'others')],
      ]),
    )
    expect(await scoreDifferences.findByPeriods(db, ['2026-Q3'])).toEqual([
      of('2026-Q3', other, 'others'),
      of('2026-Q3', tested),
    ])
    await scoreDifferences.replaceByPeriods(db, ['2026-Q3'], [])
    expect(await scoreDifferences.findByPeriods(db, ['2026-Q2', '2026-Q3'])).toEqual([
      of('2026-Q2', untested),
    ])
  })
})
