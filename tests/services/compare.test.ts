import { expect, test } from 'vitest'
import { readScoresAgainst } from '#app/services/changes/read-scores-against.server'
import { readComparison, type ComparisonSelection } from '#app/services/compare.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, regionLines, surveyLines } from './support/files'
import { install } from './support/installation'

const REGIONS = regionLines([
  ...['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;', 'Markt;Oost;GM0003;Drie;;'],
  'Groot;Alles;GM0001;Een;;',
])
const ASKED: ComparisonSelection = {
  ...{ regionSet: 'Markt', kind: 'regions', regions: [], quarters: [], groups: [] },
  ...{ from: null, to: null },
}

function wave(completedAt: string, seed: number) {
  return ['GM0001', 'GM0002', 'GM0003'].flatMap((area, place) =>
    [0, 3].flatMap((more) => crowd(seed + 50 * place + more, { area, completedAt })),
  )
}

describeOnBothDialects('a comparison', (open) => {
  test('has the figures on show, and of quarters the changes that were released', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('survey', surveyLines(wave('2025-11-01', 1)))
    await bring('survey', surveyLines(wave('2026-08-01', 401)))
    const read = (asked: Partial<ComparisonSelection>) =>
      readComparison(handle, { ...ASKED, ...asked })

    const span = { regionSet: 'Markt', from: '2026-Q3', to: '2026-Q3' }
    const rows = await readScoresAgainst(handle.db, span, '2025-Q4')
    const rowOf = (region: string) =>
      rows.find((row) => row.region === region && row.dimension === 'output')

    const regions = await read({ regions: ['Zuid', 'Noord'] })
    expect(regions.compared.map(({ scores }) => scores.output?.score)).toEqual([
      rowOf('Zuid')?.score,
      rowOf('Noord')?.score,
    ])
    expect(regions.pairs.output).toMatchObject([{ one: 'Zuid', other: 'Noord' }])
    const [pair] = regions.pairs.output ?? []
    const [zuid, noord] = [rowOf('Zuid'), rowOf('Noord')].map((row) => Number(row?.score))
    expect(pair?.shown.difference).toBeCloseTo(zuid! - noord!, 0)
    expect(pair?.shown.margin).toEqual(expect.any(Number))
    const quarters = await read({
      ...{ kind: 'quarters', regions: ['Zuid'], quarters: ['2025-Q4', '2026-Q3'] },
    })
    const change = rowOf('Zuid')?.differences.find(({ against }) => against === 'chosen_quarter')
    expect(quarters.compared.map(({ key }) => key)).toEqual(['2026-Q3', '2025-Q4'])
    expect(change?.difference).toEqual(expect.any(Number))
    expect(quarters.compared[1]?.scores.output?.difference).toMatchObject({
      ...{ difference: change?.difference, margin: change?.margin },
    })
    const groups = await read({ kind: 'groups', regions: ['Zuid'], groups: ['huurders'] })
    expect(groups.compared[0]?.scores.output?.score).toEqual(expect.any(Number))
    expect(groups.lines[0]?.course.output).toHaveLength(4)
  })

  test('answers an address that names nothing known, and an empty installation', async () => {
    const { bring, handle } = await install(await open())
    expect(await readComparison(handle, ASKED)).toMatchObject({ regionSet: null, compared: [] })
    await bring('regions', REGIONS)
    const asked = { ...ASKED, regionSet: 'Weg', regions: ['Nergens'], quarters: ['1999-Q1'] }
    expect(await readComparison(handle, asked)).toMatchObject({
      ...{ compared: [], unknown: ['Weg', 'Nergens', '1999-Q1'] },
      findings: { title: { key: 'too_few' } },
    })
  })
})
