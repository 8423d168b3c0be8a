import { expect, test } from 'vitest'
import {
  readInternalGroupScores,
  readInternalScores,
} from '#app/services/scores/operator-scores.server'
import { describeOnBothDialects } from '#tests/support/database'
import { regionLines, scattered, sheet, surveyLines } from '../support/files'
import { install } from '../support/installation'

const people = (area: string, group: string, count: number, organisation = '') =>
  Array.from({ length: count }, (_, at) =>
    sheet({ area, group, organisation, answers: scattered(7 * at + group.length) }),
  )

describeOnBothDialects('the operator’s figures by stakeholder group', (open) => {
  test('have the standard error of their own group, or that of the groups they borrow from', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', regionLines(['Set;Groot;GM0001;A;;', 'Set;Klein;GM0002;B;;']))
    await bring(
      'survey',
      surveyLines([
        ...people('GM0001', 'huurders', 12),
        ...people('GM0001', 'overig', 6),
        ...people('GM0001', 'gemeente', 3, 'Raad'),
        ...people('GM0001', 'zorg_welzijn', 3),
        ...people('GM0002', 'huurders', 4),
      ]),
    )
    const rows = await readInternalGroupScores(handle.db, {})
    const group = (region: string, code: string) =>
      rows.find(
        (row) =>
          row.region === region && row.dimension === 'input' && row.stakeholderGroup === code,
      )!
    const scores = await readInternalScores(handle.db, { region: 'Groot' })
    const { df, se } = scores.find(({ dimension }) => dimension === 'input')!
    const heard = ['huurders', 'overig', 'gemeente', 'zorg_welzijn'].map((code) =>
      group('Groot', code),
    )
    expect(heard.map((row) => row.df)).toEqual([11, 5, df, df])
    // Three groups of equal weight: what they add to the region's variance is a ninth of their own.
    const total = heard.reduce((sum, row) => sum + row.se! ** 2 / 16, 0)
    expect(Math.sqrt(total)).toBeCloseTo(se!, 10)
    for (const row of heard) {
      expect(row).toMatchObject({ status: 'final' })
      expect(row.ciHigh! - Number(row.score)).toBeGreaterThan(row.se!)
    }
    const nobody = { se: null, df: null, ciLow: null, ciHigh: null }
    expect(group('Klein', 'huurders')).toMatchObject({ n: 4, status: 'provisional', ...nobody })
    expect(group('Groot', 'collega_corporatie')).toMatchObject({
      n: 0,
      status: 'insufficient',
      ...nobody,
    })
  })
})
