import { expect, test } from 'vitest'
import { readOverview } from '#app/services/overview.server'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { readRegion } from '#app/services/region.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, surveyLines, TWO_REGIONS } from './support/files'
import { install } from './support/installation'

const NOTHING_ASKED = { regionSet: null, region: null, quarter: null, reference: DEFAULT_REFERENCE }

describeOnBothDialects('the report of a region', (open) => {
  test('of an empty installation has no region and no scores', async () => {
    const { handle } = await install(await open())
    expect(await readRegion(handle, NOTHING_ASKED)).toMatchObject({ region: null, forms: null })
  })

  test('is of the first region and its newest quarter, and says what the overview says', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines([...crowd(1), ...crowd(500, { area: 'GM0002' })]))
    const report = await readRegion(handle, NOTHING_ASKED)
    const overview = await readOverview(handle, {
      regionSet: null,
      quarter: null,
      reference: DEFAULT_REFERENCE,
    })
    const region = overview.regions.find(({ region: name }) => name === report?.region)
    expect(report).toMatchObject({ region: 'Noord', regions: ['Noord', 'Zuid'] })
    expect(report?.quarter).toBe(overview.quarter)
    for (const form of ['input', 'process', 'output', 'feedback', 'index'] as const) {
      const { status, score, n } = region!.cells[form]
      expect(report?.forms?.[form].chosen).toMatchObject({ status, score, n })
    }
    expect(report?.groups.input.length).toBeGreaterThan(0)
    expect(report?.areas.map(({ code, current }) => [code, current])).toEqual([['GM0001', true]])
  })

  test('does not exist for a region or a set that is unknown, or of another set', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    expect(await readRegion(handle, { ...NOTHING_ASKED, region: 'Nergens' })).toBeNull()
    expect(await readRegion(handle, { ...NOTHING_ASKED, regionSet: 'Nergens' })).toBeNull()
  })
})
