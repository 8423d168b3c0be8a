import { expect, test } from 'vitest'
import { readRegionOverYears } from '#app/services/region-years.server'
import { readScores } from '#app/services/scores/read-scores.server'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, surveyLines, TWO_REGIONS } from './support/files'
import { install } from './support/installation'

const NOTHING_ASKED = {
  ...{ regionSet: null, region: null, quarter: null },
  reference: DEFAULT_REFERENCE,
}

describeOnBothDialects('the years of a region', (open) => {
  test('are those on show, of this region only, with the quarters that have answers', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const answers = ['2025-11-01', '2026-02-01', '2026-05-01', '2026-11-01'].flatMap(
      (completedAt, at) => crowd(100 * at, { completedAt }),
    )
    await bring('survey', surveyLines(answers))
    const report = await readRegionOverYears(handle, NOTHING_ASKED)
    expect(report).toMatchObject({ region: 'Noord', quarter: '2026-Q4' })
    expect(report?.overYears).toMatchObject({ years: ['2025', '2026'], answered: [1, 3] })
    const shown = await readScores(handle.db, { by: 'year', region: 'Noord' })
    const input = shown.filter(({ dimension }) => dimension === 'input')
    expect(report?.overYears.forms.input.map(({ score }) => score)).toEqual(
      input.map(({ score }) => score),
    )
    const empty = await readRegionOverYears(handle, { ...NOTHING_ASKED, region: 'Zuid' })
    expect(empty?.overYears.years).toEqual([])
    expect(await readRegionOverYears(handle, { ...NOTHING_ASKED, region: 'Nergens' })).toBeNull()
  })
})
