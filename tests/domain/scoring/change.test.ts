import { describe, expect, test } from 'vitest'
import type { Dimension } from '#app/domain/framework/framework'
import { changeBetween, type ScoredPeriod } from '#app/domain/scoring/change'
import { scoreRegion } from '#app/domain/scoring/region'
import type { RecordEstimate } from '#app/domain/scoring/types'
import { Random } from '../../../scripts/sample/random'
import { quarterOfSample, R_CHANGE, SAMPLE_RECORDS, SAMPLE_WEIGHTS } from './change-r-sample'
import { frameworkOf, groupSumsOf, person, times, type Person } from './people'

type Records = Partial<Record<Dimension, number>>
type Weights = Readonly<Record<string, number>>

const FRAMEWORK = frameworkOf(['huurders', 'gemeente', 'overig'])

function scored(
  persons: readonly Person[],
  weights: Weights = SAMPLE_WEIGHTS,
  records: Records = {},
  framework = FRAMEWORK,
): ScoredPeriod {
  const groups = groupSumsOf(persons)
  const given = Object.entries(records).map(([dimension, score]): RecordEstimate => {
    return { dimension: dimension as Dimension, score, knownShare: 1, agreements: 1 }
  })
  const registerWeights = new Map(Object.entries(weights))
  const data = { period: '2026-Q3', groups, registerWeights, records: given }
  return { scores: scoreRegion(data, framework), groups }
}

function change(earlier: ScoredPeriod, later: ScoredPeriod, dimension: Dimension | 'index') {
  const found = changeBetween(earlier, later, dimension, FRAMEWORK)
  if (!found.comparable) throw new Error(found.reasons.join())
  return found
}

function reasons(earlier: ScoredPeriod, later: ScoredPeriod, dimension: Dimension | 'index') {
  const found = changeBetween(earlier, later, dimension, FRAMEWORK)
  return found.comparable ? [] : found.reasons
}

/** Relative to 1e-9, as the method asks. */
function expectEqual(found: number | null, expected: number): void {
  expect(Math.abs((found ?? NaN) / expected - 1)).toBeLessThan(1e-9)
}

describe('change, held against R', () => {
  const [earlier, later] = [scored(quarterOfSample(1)), scored(quarterOfSample(2))]
  const withRecords = [
    scored(quarterOfSample(1), SAMPLE_WEIGHTS, SAMPLE_RECORDS.earlier),
    scored(quarterOfSample(2), SAMPLE_WEIGHTS, SAMPLE_RECORDS.later),
  ] as const

  test('of a form: difference, SE, df and p by cluster differences', () => {
    const found = change(earlier, later, 'input')
    const [difference, se, df] = R_CHANGE.input
    expectEqual(found.difference, difference)
    expectEqual(found.se, se)
    expectEqual(found.df, df)
    expectEqual(found.p, R_CHANGE.inputP)
  })

  test('of another form', () => {
    const found = change(earlier, later, 'feedback')
    expectEqual(found.difference, R_CHANGE.feedback[0])
    expectEqual(found.se, R_CHANGE.feedback[1])
  })

  test('of a form with a record score: the survey part carries the error', () => {
    const found = change(...withRecords, 'input')
    expectEqual(found.difference, R_CHANGE.inputSurveyPart[0] + 0.25 * (50 - 40))
    expectEqual(found.se, R_CHANGE.inputSurveyPart[1])
  })

  test('of the index, with its covariances over forms and quarters', () => {
    const found = change(earlier, later, 'index')
    expectEqual(found.difference, R_CHANGE.index[0])
    expectEqual(found.se, R_CHANGE.index[1])
  })

  test('of the index with record scores in three of the four', () => {
    const found = change(...withRecords, 'index')
    const [difference, se, df] = R_CHANGE.indexWithRecords
    expectEqual(found.difference, difference)
    expectEqual(found.se, se)
    expectEqual(found.df, df)
  })

  test('the other way round only the sign changes', () => {
    const [there, back] = [change(earlier, later, 'index'), change(later, earlier, 'index')]
    expect(back.difference).toBeCloseTo(-there.difference, 12)
    expectEqual(back.se, there.se ?? NaN)
  })
})

describe('change, its clusters', () => {
  const one = { huurders: 1 }

  test('organisations that answer the same again leave nothing to test', () => {
    const persons = [20, 45, 70].map((y, organisation) =>
      person({ organisation, scores: [y, y, y, y] }),
    )
    expect(change(scored(persons, one), scored(persons, one), 'input')).toEqual({
      comparable: true,
      difference: 0,
      se: null,
      df: null,
      p: null,
    })
  })

  test('persons on their own are other persons next time', () => {
    const persons = [20, 45, 70].map((y) => person({ scores: [y, y, y, y] }))
    const found = change(scored(persons, one), scored(persons, one), 'input')
    // z = ±25/3 twice in each quarter, m = 6: V = 6/5 · 4 · (25/3)²
    expect(found.se).toBeCloseTo(Math.sqrt((6 / 5) * 4 * (25 / 3) ** 2), 12)
    expect(found.df).toBeCloseTo(5, 12)
  })

  test('an organisation that is absent in one quarter has no part in that quarter', () => {
    const earlier = [20, 50].map((y, organisation) => person({ organisation, scores: [y] }))
    const later = [20, 50].map((y, organisation) =>
      person({ organisation: organisation + 1, scores: [y] }),
    )
    const found = changeBetween(scored(earlier, one), scored(later, one), 'input', FRAMEWORK)
    // z: organisation 0: 0 − (−7.5); 1: −7.5 − 7.5; 2: 7.5 − 0; m = 3
    const expected = Math.sqrt((3 / 2) * (7.5 ** 2 + 15 ** 2 + 7.5 ** 2))
    expect(found).toMatchObject({ comparable: true, difference: 0, se: expected })
  })

  test.each([
    ['the same', 8],
    ['another', 9],
  ])('a lonely cluster in both quarters, %s: its two parts are added, with df 1', (_, second) => {
    const weights = { huurders: 0.5, gemeente: 0.5 }
    const others = (shift: number) =>
      [30, 40, 80].map((y) => person({ group: 'gemeente', scores: [y + shift] }))
    const lonely = (organisation: number, y: number) => times(3, { organisation, scores: [y] })
    const found = changeBetween(
      scored([...others(0), ...lonely(8, 60)], weights),
      scored([...others(10), ...lonely(second, 70)], weights),
      'input',
      FRAMEWORK,
    )
    // gemeente: means 50 and 60, z = ½·⅓·(−20, −10, 30) in both, m = 6; huurders: (½·(60 − 55))² twice
    const open = (6 / 5) * 2 * (20 ** 2 + 10 ** 2 + 30 ** 2) * (1 / 6) ** 2
    const alone = 2 * 2.5 ** 2
    expect(found).toMatchObject({ comparable: true, difference: expect.closeTo(10, 12) as number })
    if (!found.comparable) throw new Error('not comparable')
    expect(found.se).toBeCloseTo(Math.sqrt(open + alone), 12)
    expect(found.df).toBeCloseTo((open + alone) ** 2 / (open ** 2 / 5 + alone ** 2 / 1), 12)
  })
})

describe('change is not comparable', () => {
  const persons = quarterOfSample(1)
  const usual = scored(persons)

  test('with another framework version', () => {
    const other = scored(persons, SAMPLE_WEIGHTS, {}, { ...FRAMEWORK, version: 'later' })
    expect(reasons(usual, other, 'input')).toEqual(['other_framework'])
  })

  test('with another group that has data', () => {
    const other = scored(persons.filter(({ group }) => group !== 'overig'))
    expect(reasons(usual, other, 'input')).toEqual(['other_groups'])
    expect(reasons(usual, other, 'index')).toEqual(['other_groups'])
  })

  test('with other group weights', () => {
    const other = scored(persons, { huurders: 0.5, gemeente: 0.2, overig: 0.3 })
    expect(reasons(usual, other, 'input')).toEqual(['other_weights'])
  })

  test('where the record score counts in one of the two only', () => {
    const other = scored(persons, SAMPLE_WEIGHTS, { output: 60 })
    expect(reasons(usual, other, 'output')).toEqual(['other_record_weight'])
    expect(reasons(usual, other, 'index')).toEqual(['other_record_weight'])
    expect(reasons(usual, other, 'input')).toEqual([])
  })

  test('without a survey score in one of the two, in any form for the index', () => {
    const silent = persons.map((one) => ({ ...one, scores: [50, null, 50, 50] }))
    expect(reasons(usual, scored(silent), 'process')).toEqual(['no_score'])
    expect(reasons(usual, scored(silent), 'index')).toEqual(['no_score'])
    expect(reasons(scored([]), usual, 'input')).toContain('no_score')
  })

  test('for several reasons at once, all of which are given', () => {
    const framework = { ...FRAMEWORK, version: 'later' }
    const weights = { huurders: 0.6, gemeente: 0.2, overig: 0.2 }
    const other = scored(persons, weights, { input: 70 }, framework)
    const all = ['other_framework', 'other_weights', 'other_record_weight']
    expect(reasons(usual, other, 'input')).toEqual(all)
  })
})

describe('the test of change, simulated', () => {
  /** The same organisations answer in both quarters, most of them by the same people. */
  function twoQuarters(random: Random): [Person[], Person[]] {
    const quarters: [Person[], Person[]] = [[], []]
    let organisation = 0
    for (const group of ['huurders', 'gemeente', 'overig']) {
      for (let k = random.integer(4, 8); k > 0; k -= 1) {
        organisation += 1
        const shared = 8 * random.normal()
        for (let i = random.integer(1, 4); i > 0; i -= 1) {
          const opinion = 50 + shared + 12 * random.normal()
          const weight = random.between(0.5, 2)
          for (const quarter of quarters) {
            const scores = [opinion + 6 * random.normal()]
            quarter.push(person({ group, organisation, weight, scores }))
          }
        }
      }
    }
    return quarters
  }

  test('finds change where there is none in 4–5.5 % when the same people answer again', () => {
    const random = new Random(20_260_930)
    const rounds = 4_000
    let found = 0
    for (let round = 0; round < rounds; round += 1) {
      const [earlier, later] = twoQuarters(random)
      const result = changeBetween(scored(earlier), scored(later), 'input', FRAMEWORK)
      if (result.comparable && result.p !== null && result.p < 0.05) found += 1
    }
    expect(found / rounds).toBeGreaterThanOrEqual(0.04)
    expect(found / rounds).toBeLessThanOrEqual(0.055)
  })
})
