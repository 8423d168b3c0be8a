import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('stakeholders', (open) => {
  test('come back as they were while their import is active', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'stakeholders' })
    const [set] = (await regionSets.insertMany(db, importId, ['A'])) as [number]
    const [regionId] = (await regions.insertMany(db, importId, [
      { regionSetId: set, name: 'Noord' },
    ])) as [number]
    const bare: stakeholders.NewStakeholder = {
      rowNumber: 3,
      regionId,
      period: '2026-Q3',
      group: 'tenants',
      organisation: null,
      interest: null,
      influence: null,
      position: null,
      invited: null,
      weight: null,
      burden: null,
      weightReason: null,
    }
    const full = {
      ...bare,
      rowNumber: 2,
      organisation: 'Huurdersraad',
      interest: 4.5,
      influence: 2,
      position: 'voor',
      invited: 12,
      weight: 0,
      burden: 'heavy' as const,
      weightReason: 'zij betalen de huur',
    }
    await stakeholders.insertMany(db, importId, [bare, full])
    expect(await stakeholders.findAllActive(db)).toEqual([
      { ...full, importId },
      { ...bare, importId },
    ])
    await imports.setState(db, importId, 'undone')
    expect(await stakeholders.findAllActive(db)).toEqual([])
  })
})
