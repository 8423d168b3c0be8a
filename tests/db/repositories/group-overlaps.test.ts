import { expect, test } from 'vitest'
import * as groupOverlaps from '#db/repositories/group-overlaps.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('what is in two groups at once', (open) => {
  test('comes back in full precision, of its region and quarter; other quarters stay', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const [regionSetId] = await regionSets.insertMany(db, importId, ['set'])
    const ids = await regions.insertMany(
      db,
      importId,
      ['Noord', 'Zuid'].map((name) => ({ regionSetId: regionSetId as number, name })),
    )
    const of = (
      place: number,
      period: string,
      scale: groupOverlaps.StoredOverlap['scale'] = 'input',
    ): groupOverlaps.StoredOverlap => ({
      ...{ regionId: ids[place] as number, period, scale, one: 'gemeente', other: 'huurders' },
      ...{ clusters: 2, product: -1 / 3 },
    })
    const all = [of(1, '2026-Q3'), of(0, '2026-Q3', 'output'), of(0, '2026-Q3'), of(0, '2026-Q2')]
    await groupOverlaps.replaceByQuarters(db, ['2026-Q2', '2026-Q3'], all)
    const found = (quarter: string) =>
      groupOverlaps.findByRegion(db, { regionSet: 'set', region: 'Noord' }, quarter)
    expect(await found('2026-Q3')).toEqual([of(0, '2026-Q3'), of(0, '2026-Q3', 'output')])
    await groupOverlaps.replaceByQuarters(db, ['2026-Q3'], [])
    expect(await found('2026-Q3')).toEqual([])
    expect(await found('2026-Q2')).toEqual([of(0, '2026-Q2')])
  })
})
