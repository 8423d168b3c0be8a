import { expect, test } from 'vitest'
import { readAgreements } from '#app/services/agreements/read-agreements.server'
import { describeOnBothDialects } from '#tests/support/database'
import { NO_FILTER } from '#tests/support/agreements'
import { install } from '../support/installation'

const REGIONS = [
  'region_set;region;area_code;area_name;valid_from;valid_to',
  'Markt;Noord;GM0001;Beek;;2026-06-30',
  'Markt;Zuid;GM0001;Beek;2026-07-01;',
  'Markt;Zuid;GM0002;Dal;;',
  'Bestuur;Oost;GM0001;Beek;;',
]
const AGREEMENTS = [
  'agreement_id;title;gemeente_code;regio;period;start;deadline;target;realised;unit',
  'A;Bouwen;GM0001;;2026-Q3;2026-01-01;2026-12-31;100;10;woningen',
  'B;Meten;GM0002;;2026-Q3;2026-01-01;2026-12-31;100;90;woningen',
  'C;Samen;;Noord;2026-Q3;2026-01-01;2026-12-31;100;10;woningen',
]

const ASKED = { ...NO_FILTER, regionSet: null, page: 1 }
const MANAGER = { roles: ['manager'] } as const

describeOnBothDialects('the page of agreements', (open) => {
  const at = (moment: string) => () => new Date(moment)

  test('lists what is in force, where it lies today', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('agreements', AGREEMENTS)
    const context = { db: handle.db, clock: at('2026-11-29T12:00:00Z') }
    const report = await readAgreements(context, MANAGER, ASKED)
    expect(report).toMatchObject({ regionSet: 'Markt', regions: ['Noord', 'Zuid'], isEmpty: false })
    expect(report.rows.map(({ id, place, region }) => [id, place, region])).toEqual([
      ['A', 'Beek', 'Zuid'],
      ['C', 'Noord', 'Noord'],
      ['B', 'Dal', 'Zuid'],
    ])
    const bestuur = { ...ASKED, regionSet: 'Bestuur', region: 'Oost' }
    const ofEast = await readAgreements(context, MANAGER, bestuur)
    expect(ofEast.rows.map(({ id }) => id)).toEqual(['A'])
  })

  test('tells it as of the day on which it is asked', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('agreements', AGREEMENTS)
    const standings = async (moment: string) => {
      const { counts } = await readAgreements({ db: handle.db, clock: at(moment) }, MANAGER, ASKED)
      return counts.of
    }
    expect(await standings('2026-12-31T12:00:00Z')).toMatchObject({ overdue: 0, behind: 2 })
    expect(await standings('2027-01-01T12:00:00Z')).toMatchObject({ overdue: 3, behind: 0 })
  })

  test('a region of another set counts as not given, and so does a set that is not there', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    const context = { db: handle.db, clock: at('2026-11-29T12:00:00Z') }
    const odd = { ...ASKED, regionSet: 'Nergens', region: 'Oost' }
    const report = await readAgreements(context, MANAGER, odd)
    expect(report).toMatchObject({ regionSet: 'Markt', isEmpty: true, filter: { region: null } })
  })

  test.each([
    ['administrator', true],
    ['analyst', true],
    ['manager', false],
  ] as const)('offers the file to the role %s: %s', async (role, expected) => {
    const { handle } = await install(await open())
    const context = { db: handle.db, clock: at('2026-11-29T12:00:00Z') }
    expect((await readAgreements(context, { roles: [role] }, ASKED)).mayExport).toBe(expected)
  })
})
