import { expect, test } from 'vitest'
import * as scoreGroups from '#db/repositories/score-groups.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dump } from '../support/dump'
import { allAt, crowd, regionLines, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'
import { countRows, personsByRegion } from '../support/stored'

const SURVEY = surveyLines(crowd(1))
const ONE_BAD_ROW = [...SURVEY, ...surveyLines([sheet({ weight: -1 })]).slice(1)]

describeOnBothDialects('an import that is refused leaves everything as it was', (open) => {
  test('the same file twice; taken back, it may come again', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const first = idOf(await bring('survey', SURVEY))
    const before = await dump(handle)
    await expect(bring('survey', SURVEY)).rejects.toMatchObject({
      code: 'file_already_imported',
      params: { importId: first, fileName: 'survey.csv', day: '2026-12-31' },
    })
    expect(await dump(handle)).toEqual(before)
    await undo(first)
    expect(idOf(await bring('survey', SURVEY))).toBeGreaterThan(first)
  })

  test('an area in two regions of a set on one day, by row', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const before = await dump(handle)
    const lines = regionLines(['Markt;Oost;GM0003;Drie;;', 'Markt;Oost;GM0001;Een;01-07-2026;'])
    await expect(bring('regions', lines)).rejects.toMatchObject({
      code: 'file_refused',
      issues: [
        {
          row: 3,
          column: 'area_code',
          code: 'area_twice_in_set',
          params: { area: 'GM0001', region: 'Oost', other: 'Noord', set: 'Markt' },
        },
      ],
    })
    expect(await dump(handle)).toEqual(before)
  })

  test('--strict and one bad row, with the reason', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const before = await dump(handle)
    await expect(bring('survey', ONE_BAD_ROW, { strict: true })).rejects.toMatchObject({
      code: 'strict_rejected',
      params: { rejected: 1, rows: 23 },
      issues: [{ row: 24, column: 'weight', code: 'weight_not_positive' }],
    })
    expect(await dump(handle)).toEqual(before)
  })

  test('cancelled after rows were stored', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const before = await dump(handle)
    await expect(bring('survey', SURVEY, {}, AbortSignal.abort())).rejects.toMatchObject({
      code: 'import_cancelled',
    })
    expect(await dump(handle)).toEqual(before)
  })

  test('names that only the refused file brought are gone with it', async () => {
    const { bring, handle } = await install(await open())
    const before = await dump(handle)
    const lines = surveyLines([sheet({ organisation: 'Nieuw' }), sheet({ weight: 0 })])
    const options = { strict: true, createRegions: true, regionSet: 'Nieuw' }
    await expect(bring('survey', lines, options)).rejects.toMatchObject({ code: 'strict_rejected' })
    expect(await dump(handle)).toEqual(before)
  })

  test('an unknown region set, naming those that are known', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await expect(bring('survey', SURVEY, { regionSet: 'Nergens' })).rejects.toMatchObject({
      code: 'region_set_unknown',
      params: { regionSet: 'Nergens', alternatives: 'Markt' },
    })
  })

  test('rows without a day, without a period', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const lines = surveyLines([sheet({ completedAt: '' })])
    await expect(bring('survey', lines)).rejects.toMatchObject({
      issues: [
        { code: 'all_rows_rejected', severity: 'refused' },
        { row: 2, column: 'completed_at', code: 'value_missing' },
      ],
    })
  })
})

describeOnBothDialects('an import takes', (open) => {
  test('the good rows and leaves out the bad one', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const outcome = await bring('survey', ONE_BAD_ROW)
    expect(outcome).toMatchObject({ rows: 23, accepted: 22, rejected: 1, issuesTotal: 1 })
    expect(await countRows(handle, 'response')).toBe(22)
    expect(await countRows(handle, 'import_issue')).toBe(1)
  })

  test('columns by a mapping', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const lines = surveyLines([sheet()]).map((line) => line.replace('area_code', 'waar precies'))
    await bring('survey', lines, { mapping: { area_code: 'waar precies' } })
    expect(await personsByRegion(handle)).toEqual({ Noord: 1 })
  })

  test('rows without a day by the period; a day outside it is rejected', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const lines = surveyLines([sheet({ completedAt: '' }), sheet({ completedAt: '2026-10-01' })])
    expect(await bring('survey', lines, { period: '2026-Q3' })).toMatchObject({
      accepted: 1,
      rejected: 1,
      issues: [{ row: 3, column: 'completed_at', code: 'date_outside_period' }],
    })
  })

  test('unknown regions and areas with --create-regions, in the named set', async () => {
    const { bring, undo, handle } = await install(await open())
    const lines = surveyLines([sheet({ area: 'GM0009' }), sheet({ region: 'Verweg' })])
    const options = { createRegions: true, regionSet: 'Nieuw' }
    const first = idOf(await bring('survey', lines, options))
    expect(await personsByRegion(handle)).toEqual({ GM0009: 1, Verweg: 1 })
    // Undone, the names are still there, though unknown: they are made use of again.
    await undo(first)
    await bring('survey', [...lines, ''], options)
    expect(await personsByRegion(handle)).toEqual({ GM0009: 1, Verweg: 1 })
  })

  test('of a respondent’s answers to one place and quarter in one file only the newest', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const by = (completedAt: string, answer: number, area = 'GM0001') =>
      sheet({ respondent: 'r1', completedAt, answers: allAt(answer), area })
    const outcome = await bring(
      'survey',
      surveyLines([
        by('2026-08-02', 5),
        by('2026-08-01', 1),
        by('2026-08-01', 2, 'GM0002'),
        by('2026-10-01', 3),
      ]),
    )
    expect(outcome).toMatchObject({ rows: 4, accepted: 3, duplicates: 1 })
    expect(await personsByRegion(handle)).toEqual({ Noord: 1, Zuid: 1 })
    const means = (await scoreGroups.findAllBy(handle.db)).filter(({ mean }) => mean === 100)
    expect(means).toHaveLength(4)
  })
})

describeOnBothDialects('a dry run', (open) => {
  test('leaves every table as it was, and takes no number', async () => {
    const { bring, handle } = await install(await open())
    const before = await dump(handle)
    const options = { dryRun: true, createRegions: true }
    expect(await bring('survey', SURVEY, options)).toMatchObject({ importId: null, accepted: 22 })
    expect(await bring('regions', TWO_REGIONS, { dryRun: true })).toMatchObject({ importId: null })
    expect(await dump(handle)).toEqual(before)
  })

  test('tells a moved score only where five persons or more answered without the file', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const few = crowd(1, { area: 'GM0002' })
      .filter((_, index) => index % 4 === 0)
      .slice(0, 4)
    // Nine and more of every group: with fewer than five, other weights would tell a group apart.
    await bring('survey', surveyLines([...crowd(1), ...crowd(3), ...few]))
    const more = [...crowd(9), ...crowd(9, { area: 'GM0002' })]
    const moved = async (dryRun: boolean) => {
      const { scoresMoved } = await bring('survey', surveyLines(more), { dryRun })
      return [...new Set(scoresMoved.map((each) => each.region))]
    }
    expect(await moved(true)).toEqual(['Noord'])
    expect(await moved(false)).toEqual(['Noord', 'Zuid'])
  })
})
