import { expect, test } from 'vitest'
import * as organisations from '#db/repositories/organisations.server'
import * as places from '#db/repositories/places.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('region sets', (open) => {
  test('stand in the order in which they were first named', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const [woningmarkt, corop] = await regionSets.insertMany(db, importId, ['Woningmarkt', 'COROP'])
    const [provincie] = await regionSets.insertMany(db, importId, ['Provincie'])
    expect(await regionSets.findAll(db)).toEqual([
      { id: woningmarkt, name: 'Woningmarkt', position: 1 },
      { id: corop, name: 'COROP', position: 2 },
      { id: provincie, name: 'Provincie', position: 3 },
    ])
    expect(await regionSets.insertMany(db, importId, [])).toEqual([])
  })

  test('have a name of their own', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    await regionSets.insertMany(db, importId, ['A'])
    await expect(regionSets.insertMany(db, importId, ['A'])).rejects.toThrow(/unique/i)
  })
})

describeOnBothDialects('regions', (open) => {
  test('may have one name in several sets, and are found by it in each', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const [first, second] = (await regionSets.insertMany(db, importId, ['Z', 'A'])) as [
      number,
      number,
    ]
    const [east, north, northToo] = (await regions.insertMany(db, importId, [
      { regionSetId: first, name: 'Oost' },
      { regionSetId: first, name: 'Noord' },
      { regionSetId: second, name: 'Noord' },
    ])) as [number, number, number]
    const [placeId] = await places.insertMany(db, importId, [{ regionId: northToo }])
    const expected = [
      { id: north, name: 'Noord', regionSetId: first, regionSet: 'Z', placeId: null },
      { id: east, name: 'Oost', regionSetId: first, regionSet: 'Z', placeId: null },
      { id: northToo, name: 'Noord', regionSetId: second, regionSet: 'A', placeId },
    ]
    expect(await regions.findAll(db)).toEqual(expected)
    expect(await regions.findAllByName(db, ['Noord', 'West'])).toEqual([expected[0], expected[2]])
    expect(await regions.findAllByName(db, ['noord'])).toEqual([])
  })
})

describeOnBothDialects('places', (open) => {
  test('are areas or named regions; their ids come back in the given order', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const [set] = (await regionSets.insertMany(db, importId, ['A'])) as [number]
    const [regionId] = (await regions.insertMany(db, importId, [
      { regionSetId: set, name: 'Noord' },
    ])) as [number]
    const ids = (await places.insertMany(db, importId, [
      { areaCode: 'GM0034', name: 'Almere' },
      { regionId },
      { areaCode: 'GM0014', name: null },
    ])) as [number, number, number]
    expect(await places.findAll(db)).toEqual(
      [
        { id: ids[0], areaCode: 'GM0034', regionId: null, name: 'Almere' },
        { id: ids[1], areaCode: null, regionId, name: null },
        { id: ids[2], areaCode: 'GM0014', regionId: null, name: null },
      ].sort((a, b) => a.id - b.id),
    )
    expect(await places.findAllByAreaCode(db, ['GM0014', 'GM0034', 'GM9999'])).toEqual(
      new Map([
        ['GM0014', ids[2]],
        ['GM0034', ids[0]],
      ]),
    )
    expect(await places.findAllByRegion(db, [regionId, 99])).toEqual(new Map([[regionId, ids[1]]]))
  })

  test('a place is one of the two, never both or neither', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const neither = { area_code: null, region_id: null, name: null, import_id: importId }
    await expect(db.insertInto('place').values(neither).execute()).rejects.toThrow(
      /place_is_one_of_two/,
    )
  })
})

describeOnBothDialects('organisations', (open) => {
  test('are found by key; those just added come back', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const first = await organisations.insertMany(db, importId, [{ nameKey: 'a', name: 'A' }])
    const second = await organisations.insertMany(db, importId, [
      { nameKey: 'c', name: 'C' },
      { nameKey: 'b', name: 'B' },
    ])
    expect([...second.keys()].sort()).toEqual(['b', 'c'])
    expect(await organisations.findAll(db)).toEqual(new Map([...first, ...second]))
  })
})
