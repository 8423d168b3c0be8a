import { expect, test } from 'vitest'
import { readOverview } from '#app/services/overview.server'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { readRegion } from '#app/services/region.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, crowd, sheet, surveyLines, TWO_REGIONS } from './support/files'
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

  test('has the response of its groups: by the wave of the quarter, else by the register', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('stakeholders', [
      'region_set;region;period;stakeholder_group;invited',
      'Markt;Noord;2026-Q1;huurders;30',
      'Markt;Noord;2026-Q1;gemeente;8',
      'Markt;Zuid;2026-Q1;huurders;99',
    ])
    await bring('waves', [
      'wave;period;region_set;region;stakeholder_group;invited',
      'Zomer;2026-Q3;Markt;Noord;huurders;20',
      'Zomer;2026-Q3;Markt;Zuid;huurders;98',
    ])
    // Twelve tenants, of whom two answer too little, and six of the municipality.
    const answers = (group: string, many: number, asked: number) =>
      Array.from({ length: many }, () => ({
        group,
        answers: allAt(4).map((x, i) => (i < asked ? x : null)),
      }))
    const sheets = [
      ...answers('huurders', 10, 20),
      ...answers('huurders', 2, 1),
      ...answers('gemeente', 6, 20),
    ]
    await bring('survey', surveyLines(sheets.map(sheet)))
    const report = await readRegion(handle, NOTHING_ASKED)
    expect(report?.groups.input.map(({ code, n, response }) => [code, n, response])).toEqual([
      ['huurders', 10, { respondents: 12, invited: 20 }],
      ['gemeente', 6, { respondents: 6, invited: 8 }],
    ])
    // Equal weights, 40 % and 25 % silent: 75 falls below 65 at 10 / .325 = 30.8 points
    const [input] = report?.silence.forms ?? []
    expect(input?.verdict).toMatchObject({ key: 'stays', points: 30, band: 2 })
  })
})
