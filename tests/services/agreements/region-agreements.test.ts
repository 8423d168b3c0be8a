import { expect, test } from 'vitest'
import { readRegionAgreements } from '#app/services/agreements/region-agreements.server'
import { describeOnBothDialects } from '#tests/support/database'
import { TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const AGREEMENTS = [
  'agreement_id;regio;period;start;deadline;target;realised;unit',
  'A;Noord;2026-Q3;2026-01-01;2026-12-31;100;10;woningen',
  'B;Zuid;2026-Q3;2026-01-01;2026-12-31;100;10;woningen',
]

describeOnBothDialects('the agreements of a region', (open) => {
  test('are seen by whoever may see agreements, not by the board', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('agreements', AGREEMENTS)
    const context = { db: handle.db, clock: () => new Date('2026-11-29T12:00:00Z') }
    const noord = { regionSet: 'Markt', region: 'Noord' }
    const read = (role: 'manager' | 'board', region = noord) =>
      readRegionAgreements(context, { roles: [role] }, region)
    expect((await read('manager'))?.rows.map(({ id }) => id)).toEqual(['A'])
    expect(await read('board')).toBeNull()
    expect(await read('manager', { ...noord, regionSet: 'Nergens' })).toBeNull()
  })
})
