import { expect, test } from 'vitest'
import { search } from '#app/services/search.server'
import { describeOnBothDialects } from '#tests/support/database'
import { regionLines } from './support/files'
import { install } from './support/installation'

const MANAGER = { roles: ['manager'] } as const

describeOnBothDialects('searching', (open) => {
  test('finds regions, areas with all their regions, and themes in both languages', async () => {
    const { bring, handle } = await install(await open())
    await bring(
      'regions',
      regionLines([
        ...['Markt;Noord;GM1900;Súdwest-Fryslân;;', 'Markt;Zuid;GM0002;Noordwijk;;'],
        'Provincies;Fryslân;GM1900;Súdwest-Fryslân;;',
      ]),
    )
    const inMarkt = { regionSet: 'Markt', region: 'Noord' }
    const inProvinces = { regionSet: 'Provincies', region: 'Fryslân' }
    expect(await search(handle, MANAGER, 'fryslan')).toEqual({
      regions: [inProvinces],
      areas: [{ code: 'GM1900', name: 'Súdwest-Fryslân', regions: [inMarkt, inProvinces] }],
      themes: [],
    })
    const byCode = await search(handle, MANAGER, 'gm0002')
    expect(byCode.areas.map(({ name }) => name)).toEqual(['Noordwijk'])
    const { themes } = await search(handle, MANAGER, 'sustainab')
    expect(themes.map(({ code }) => code)).toEqual(['duurzaamheid'])
    expect((await search(handle, { roles: ['board'] }, 'sustainab')).themes).toEqual([])
    expect(await search(handle, MANAGER, '')).toEqual({ regions: [], areas: [], themes: [] })
  })
})
