import { expect, test } from 'vitest'
import { boundariesOf } from '#app/domain/geography/boundaries'
import * as areaBoundaries from '#db/repositories/area-boundaries.server'
import * as imports from '#db/repositories/imports.server'
import { describeOnBothDialects } from '#tests/support/database'
import { square } from '#tests/domain/geography/support'
import { makeImport } from '../fixtures'

describeOnBothDialects('borders of areas', (open) => {
  test('come back as they were, by year, while their import is active', async () => {
    const { db } = await open()
    const boundaries = boundariesOf([
      { code: 'GM0001', name: 'Súdwest', polygons: square(150_000, 450_000, 10_000) },
    ])
    const newer = await makeImport(db, { kind: 'areas', sha256: 'b'.repeat(64) })
    await areaBoundaries.insert(db, newer, { year: 2026, credit: 'CBS', boundaries })
    const older = await makeImport(db, { kind: 'areas', sha256: 'c'.repeat(64) })
    await areaBoundaries.insert(db, older, { year: 2024, credit: 'Kadaster', boundaries })
    expect(await areaBoundaries.findAllActive(db)).toEqual([
      { importId: older, year: 2024, credit: 'Kadaster', boundaries },
      { importId: newer, year: 2026, credit: 'CBS', boundaries },
    ])
    await imports.setState(db, newer, 'undone')
    expect((await areaBoundaries.findAllActive(db)).map(({ year }) => year)).toEqual([2024])
  })
})
