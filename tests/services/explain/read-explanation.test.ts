import { expect, test } from 'vitest'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, regionLines, sheet, surveyLines } from '../support/files'
import { idOf, install } from '../support/installation'

const REGIONS = regionLines([
  'Markt;Noord;GM0001;Een;;',
  'Markt;Zuid;GM0002;Twee;;31-08-2026',
  'Markt;Noord;GM0002;Twee;01-09-2026;',
  'Groot;Alles;GM0001;Een;;',
])
const STAKEHOLDERS = [
  'region_set;region;period;stakeholder_group;organisation;weight',
  'Markt;Noord;2026-Q1;huurders;HV Noord;3',
  'Markt;Noord;2026-Q1;gemeente;Gemeente;1',
  'Markt;Noord;2026-Q4;gemeente;Gemeente;1',
]
const AGREEMENTS = [
  'agreement_id;title;area_code;period;start_on;deadline;status;responsible;council_involved',
  'A1;Woningen bouwen;GM0001;2026-Q3;2026-01-01;2026-12-31;op schema;mevrouw Jansen;ja',
  'A2;Wachttijd;GM0002;2026-Q3;2026-01-01;2026-12-31;deels;meneer Pietersen;nee',
  'A3;Oud plan;GM0001;2026-Q3;2024-01-01;2024-12-31;gerealiseerd;;ja',
  'A4;Elders;GM0003;2026-Q3;2026-01-01;2026-12-31;deels;;ja',
]
const NOORD = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3' } as const

type Lines = readonly string[]

async function prepare(handle: Parameters<typeof install>[0], more: readonly Lines[] = []) {
  const installation = await install(handle)
  const { bring } = installation
  await bring('regions', [...REGIONS, 'Groot;Alles;GM0003;Drie;;'])
  const register = idOf(await bring('stakeholders', STAKEHOLDERS))
  const survey = idOf(await bring('survey', surveyLines(crowd(1))))
  const agreements = idOf(await bring('agreements', AGREEMENTS))
  const later: number[] = []
  for (const lines of more) later.push(idOf(await bring('survey', lines)))
  return { ...installation, register, survey, agreements, later }
}

describeOnBothDialects('how a score was made', (open) => {
  test('agrees with the released figures and their formula', async () => {
    const handle = await open()
    await prepare(handle, [surveyLines(crowd(12))])
    for (const dimension of DIMENSIONS) {
      const explanation = await readExplanation(handle, { ...NOORD, dimension })
      const { formula, survey, records, row } = explanation!
      expect(row).toMatchObject({ region: 'Noord', period: '2026-Q3', dimension })
      expect(formula.fromParts).toBeCloseTo(row?.score as number, 0)
      expect(records?.today).toBeNull()
      expect(survey?.n).toBe(row?.n)
    }
  })

  test('tells where the score comes out with other choices, apart from its interval', async () => {
    const handle = await open()
    await prepare(handle, [surveyLines(crowd(12))])
    const { sensitivity, row } = (await readExplanation(handle, { ...NOORD, dimension: 'output' }))!
    const { low, high } = sensitivity!
    expect(low).toBeLessThan(row?.score as number)
    expect(high).toBeGreaterThan(row?.score as number)
  })

  test('takes weights from the newest register at or before the quarter', async () => {
    const handle = await open()
    const { register } = await prepare(handle)
    const explanation = await readExplanation(handle, { ...NOORD, dimension: 'input' })
    expect(explanation?.survey?.weights).toEqual({
      source: 'register',
      period: '2026-Q1',
      importId: register,
      hasWeights: true,
    })
    const weights = explanation?.survey?.groups.map((group) => [group.code, group.expectedWeight])
    expect(weights).toEqual([
      ['huurders', 0.75],
      ['gemeente', 0.25],
    ])
  })

  test('counts the agreements of areas that belong to it on the last day, and no others', async () => {
    const handle = await open()
    await prepare(handle, [surveyLines(crowd(12))])
    const explanation = await readExplanation(handle, { ...NOORD, dimension: 'output' })
    const { agreements = [] } = explanation?.records ?? {}
    expect(agreements.map(({ id, state, place, reason }) => [id, state, place, reason])).toEqual([
      ['A1', 'counted', 'Een', 'by_status'],
      ['A2', 'counted', 'Twee', 'by_status'],
      ['A3', 'left_out', 'Een', 'ended'],
    ])
    expect(explanation?.areas.map(({ name, onLastDay }) => [name, onLastDay])).toEqual([
      ['Een', true],
      ['Twee', true],
    ])
  })

  test('tells of a score that is not shown nothing of its agreements either', async () => {
    const handle = await open()
    await prepare(handle)
    const explanation = await readExplanation(handle, { ...NOORD, dimension: 'output' })
    expect(explanation).toMatchObject({ status: 'suppressed', records: null })
    expect(explanation?.row).toMatchObject({ score: null, recordScore: null })
  })

  test('names the files that contributed, with counts of the whole file', async () => {
    const handle = await open()
    const elsewhere = surveyLines(crowd(50, { area: 'GM0003' }))
    const before = surveyLines(crowd(90, { area: 'GM0002', completedAt: '2026-08-31' }))
    const after = surveyLines(crowd(130, { area: 'GM0002', completedAt: '2026-09-01' }))
    const made = await prepare(handle, [elsewhere, before, after])
    const explanation = await readExplanation(handle, { ...NOORD, dimension: 'input' })
    const files = explanation?.imports.map(({ id, kind }) => [kind, id])
    expect(files).toEqual([
      ['survey', made.survey],
      ['survey', made.later[2]],
      ['agreements', made.agreements],
      ['stakeholders', made.register],
      ['regions', 1],
    ])
    const rows = surveyLines(crowd(1)).length - 1
    const counts = { rows, accepted: rows, rejected: 0, duplicates: 0 }
    expect(explanation?.imports[0]).toMatchObject({ fileName: 'survey.csv', counts })
  })

  test('an import that was taken back is no longer among them', async () => {
    const handle = await open()
    const made = await prepare(handle, [surveyLines(crowd(40))])
    await made.undo(made.later[0]!)
    const explanation = await readExplanation(handle, { ...NOORD, dimension: 'index' })
    expect(explanation?.imports.map(({ id }) => id)).not.toContain(made.later[0])
  })

  test('of too few persons it tells no figure, no count, no name', async () => {
    const handle = await open()
    const few = [1, 2, 3].map((seed) => sheet({ area: 'GM0003', respondent: `r-${seed}` }))
    const { bring } = await prepare(handle)
    await bring('survey', surveyLines(few))
    const asked = { regionSet: 'Groot', region: 'Alles', quarter: '2026-Q3' } as const
    const explanation = await readExplanation(handle, { ...asked, dimension: 'feedback' })
    const { imports } = explanation!
    expect(imports.filter(({ kind }) => kind === 'survey').map(({ counts }) => counts)).toEqual([
      expect.objectContaining({ rejected: 0 }),
      null,
    ])
    expect(JSON.stringify(explanation)).not.toMatch(/r-1|Jansen|Pietersen|responsible/)
  })

  test('defaults: the first set, its first region, the newest quarter', async () => {
    const handle = await open()
    await prepare(handle)
    const nothing = { regionSet: null, region: null, quarter: null }
    const explanation = await readExplanation(handle, { ...nothing, dimension: 'index' })
    expect(explanation).toMatchObject(NOORD)
  })

  test.each([
    { regionSet: 'Elders', region: null, quarter: null },
    { regionSet: 'Markt', region: 'Alles', quarter: null },
    { regionSet: 'Groot', region: 'Noord', quarter: '2026-Q3' },
  ])('there is none of %j', async (selection) => {
    const handle = await open()
    await prepare(handle)
    expect(await readExplanation(handle, { ...selection, dimension: 'index' })).toBeNull()
  })

  test('an empty installation has nothing to explain', async () => {
    const handle = await open()
    await install(handle)
    const nothing = { regionSet: null, region: null, quarter: null }
    expect(await readExplanation(handle, { ...nothing, dimension: 'index' })).toBeNull()
  })

  test('a quarter without data says so', async () => {
    const handle = await open()
    await prepare(handle)
    const asked = { ...NOORD, quarter: '2031-Q1', dimension: 'input' } as const
    expect(await readExplanation(handle, asked)).toMatchObject({
      row: null,
      rule: { rule: 'no_data' },
    })
  })
})
