import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as waves from '#db/repositories/waves.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('waves', (open) => {
  test('come back as they were while their import is active, of all regions or of one', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'waves' })
    const [set] = (await regionSets.insertMany(db, importId, ['Markt'])) as [number]
    const [north, south] = (await regions.insertMany(db, importId, [
      { regionSetId: set, name: 'Noord' },
      { regionSetId: set, name: 'Zuid' },
    ])) as [number, number]
    const full = {
      ...{ rowNumber: 3, wave: 'Najaar', period: '2026-Q3', opens: 20_000, closes: 20_020 },
      ...{ regionId: north, group: 'huurders', invited: 120, instrument: 'v3' },
    }
    const bare = {
      ...{ rowNumber: 2, wave: 'Najaar', period: '2026-Q3', opens: null, closes: null },
      ...{ regionId: south, group: 'huurders', invited: null, instrument: null },
    }
    await waves.insertMany(db, importId, [full, bare])
    const found = { ...full, importId, regionSet: 'Markt', region: 'Noord' }
    expect(await waves.findAllActive(db)).toEqual([
      { ...bare, importId, regionSet: 'Markt', region: 'Zuid' },
      found,
    ])
    expect(await waves.findAllActive(db, north)).toEqual([found])
    await imports.setState(db, importId, 'undone')
    expect(await waves.findAllActive(db)).toEqual([])
  })
})
