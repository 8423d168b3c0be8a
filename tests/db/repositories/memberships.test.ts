import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import * as places from '#db/repositories/places.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('memberships', (open) => {
  test('come back with their names while their import is active', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'regions' })
    const [set] = (await regionSets.insertMany(db, importId, ['Set'])) as [number]
    const [south, north] = (await regions.insertMany(db, importId, [
      { regionSetId: set, name: 'Zuid' },
      { regionSetId: set, name: 'Noord' },
    ])) as [number, number]
    const [placeId] = (await places.insertMany(db, importId, [
      { areaCode: 'GM0034', name: 'Almere' },
    ])) as [number]
    const tile = { tileColumn: 3, tileRow: 0 }
    const before = {
      rowNumber: 2,
      regionId: south,
      placeId,
      validFrom: null,
      validTo: 20_000,
      ...tile,
    }
    const nowhere = { tileColumn: null, tileRow: null }
    const after = {
      rowNumber: 3,
      regionId: north,
      placeId,
      validFrom: 20_001,
      validTo: null,
      ...nowhere,
    }
    await memberships.insertMany(db, importId, [before, after])

    const names = {
      importId,
      regionSetId: set,
      regionSet: 'Set',
      areaCode: 'GM0034',
      areaName: 'Almere',
    }
    expect(await memberships.findAllActive(db)).toEqual([
      { ...after, ...names, region: 'Noord' },
      { ...before, ...names, region: 'Zuid' },
    ])
    const [own, later] = [before, after].map(({ regionId, placeId: place, validFrom, validTo }) => {
      return { regionId, placeId: place, validFrom, validTo, importId }
    })
    const ever = async () => memberships.findAllEver(db, set)
    expect(await ever()).toEqual([own, later].map((row) => ({ ...row, active: true })))
    await imports.setState(db, importId, 'undone')
    expect(await memberships.findAllActive(db)).toEqual([])
    expect(await ever()).toEqual([own, later].map((row) => ({ ...row, active: false })))
    expect(await memberships.findAllEver(db, set + 1)).toEqual([])
  })
})
