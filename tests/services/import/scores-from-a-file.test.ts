import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { estimateFromAnswers, indexFromAnswers } from '#tests/domain/scoring/single-answers'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, personsOf, regionLines, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'
import { personsByRegion, storedScore } from '../support/stored'

const EQUAL = Object.fromEntries(DEFAULT_FRAMEWORK.groups.map(({ code }) => [code, 1]))
const AGREEMENTS = [
  'agreement_id;area_code;period;start_on;deadline;direction;target;realised;unit;status;council_involved;tenants_signed;weight',
  'A1;GM0001;2026-Q3;2026-01-01;2026-09-01;hoger;80;60;woningen;;ja;nee;1',
  'A2;GM0001;2026-Q3;;;;;;;gerealiseerd;ja;ja;3',
  'A3;GM0002;2026-Q3;;;;;;;niet gerealiseerd;nee;nee;1',
]
/** A1: due, 60 of 80 is 75; A2: achieved; weights 1 and 3. */
const OUTPUT_RECORD = (75 + 3 * 100) / 4
/** A1: one of two checks; A2: both. */
const INPUT_RECORD = (50 + 3 * 100) / 4

describeOnBothDialects('the way from files to stored scores', (open) => {
  test('survey, weights, organisations and agreements give what the method computes', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('agreements', AGREEMENTS)
    const north = crowd(1)
    const outcome = await bring(
      'survey',
      surveyLines([...north, ...crowd(500, { area: 'GM0002' })]),
    )
    expect(outcome).toMatchObject({ rows: 44, accepted: 44, rejected: 0, duplicates: 0 })

    const persons = personsOf(north)
    const shares = { input: 0.25, process: 0, output: 0.5, feedback: 0 }
    const records = { input: INPUT_RECORD, process: null, output: OUTPUT_RECORD, feedback: null }
    const combined: number[] = []
    for (const [k, dimension] of DIMENSIONS.entries()) {
      const expected = estimateFromAnswers(persons, k, EQUAL)
      const stored = await storedScore(handle, 'Noord', dimension)
      const share = shares[dimension]
      const score = (1 - share) * expected.score + share * (records[dimension] ?? 0)
      combined.push(score)
      expect(stored.surveyScore).toBeCloseTo(expected.score, 9)
      expect(stored.score).toBeCloseTo(score, 9)
      expect(stored.se).toBeCloseTo((1 - share) * expected.se!, 9)
      expect(stored.df).toBeCloseTo(expected.df, 9)
      expect(stored.effectiveN).toBeCloseTo(expected.effectiveN, 9)
    }
    const index = indexFromAnswers(persons, EQUAL, combined, Object.values(shares))
    const stored = await storedScore(handle, 'Noord', 'index')
    expect(stored.score).toBeCloseTo(index.score, 9)
    expect(stored.se).toBeCloseTo(index.se!, 9)
    expect(stored.df).toBeCloseTo(index.df, 9)
  })

  test('the newest register says whom a region hears, and how much each counts', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const sheets = crowd(3)
    await bring('survey', surveyLines(sheets))
    await bring('stakeholders', [
      'region_set;region;period;stakeholder_group;weight',
      'Markt;Noord;2026-Q1;overig;9',
      'Markt;Noord;2026-Q2;huurders;3',
      'Markt;Noord;2026-Q2;gemeente;1',
    ])
    const expected = estimateFromAnswers(personsOf(sheets), 0, { huurders: 3, gemeente: 1 })
    const stored = await storedScore(handle, 'Noord', 'input')
    expect(stored.surveyScore).toBeCloseTo(expected.score, 9)
    expect(stored.se).toBeCloseTo(expected.se!, 9)
  })

  test('a municipality that merges within the quarter counts by the day of each answer', async () => {
    const { bring, handle } = await install(await open())
    await bring(
      'regions',
      regionLines([
        'Markt;Oud;GM0457;Weesp;;23-08-2026',
        'Markt;Nieuw;GM0457;Weesp;24-08-2026;',
        'Vast;Heel;GM0457;Weesp;;',
      ]),
    )
    const on = (completedAt: string) => sheet({ area: 'GM0457', completedAt })
    await bring('survey', surveyLines([on('2026-07-01'), on('2026-08-23'), on('2026-08-24')]))
    expect(await personsByRegion(handle)).toEqual({ Oud: 2, Nieuw: 1, Heel: 3 })
  })

  test('an answer without a day counts by the quarter’s last day', async () => {
    const { bring, handle } = await install(await open())
    await bring(
      'regions',
      regionLines(['Markt;Oud;GM0457;Weesp;;23-08-2026', 'Markt;Nieuw;GM0457;Weesp;24-08-2026;']),
    )
    await bring('survey', surveyLines([sheet({ area: 'GM0457', completedAt: '' })]), {
      period: '2026-Q3',
    })
    expect(await personsByRegion(handle)).toEqual({ Nieuw: 1 })
  })

  test('a row that names a region counts there and nowhere else', async () => {
    const { bring, handle } = await install(await open())
    await bring(
      'regions',
      regionLines(['Markt;Noord;GM0001;Een;;', 'Provincies;Groot;GM0001;Een;;']),
    )
    await bring('survey', surveyLines([sheet(), sheet({ region: 'noord' })]))
    expect(await personsByRegion(handle)).toEqual({ Noord: 2, Groot: 1 })
  })

  test('a second file of regions adds areas to regions that are there', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring(
      'regions',
      regionLines(['Markt;NOORD;GM0003;Drie;;', 'Provincies;Groot;GM0001;Een;;']),
    )
    await bring('survey', surveyLines([sheet(), sheet({ area: 'GM0003' })]))
    expect(await personsByRegion(handle)).toEqual({ Noord: 2, Groot: 1 })
  })
})
