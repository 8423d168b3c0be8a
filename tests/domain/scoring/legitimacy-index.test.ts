import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { scoreRegion } from '#app/domain/scoring/region'
import type { RecordEstimate, RegionScores, Score } from '#app/domain/scoring/types'
import { studentTQuantile } from '#app/domain/statistics/student-t'
import { frameworkOf, groupSumsOf, person, scoresWith, times, type Person } from './people'
import { indexFromAnswers } from './single-answers'

type Records = Partial<Record<Dimension, number>>

function region(
  persons: readonly Person[],
  records: Records = {},
  weights: Readonly<Record<string, number>> = { huurders: 1 },
): RegionScores {
  const given = Object.entries(records).map(([dimension, score]): RecordEstimate => {
    return { dimension: dimension as Dimension, score, knownShare: 1, agreements: 1 }
  })
  return scoreRegion(
    {
      period: '2026-Q3',
      groups: groupSumsOf(persons),
      registerWeights: new Map(Object.entries(weights)),
      records: given,
    },
    frameworkOf(Object.keys(weights)),
  )
}

const indexOf = (scores: RegionScores): Score => scores.scores[DIMENSIONS.length]!

const ALL_RECORDS: Records = { input: 50, process: 50, output: 50, feedback: 50 }

/** Persons of their own cluster around these scores on the four forms. */
function around(...centre: number[]): Person[] {
  return [-8, -2, 3, 7].map((step) => person({ scores: centre.map((y) => y + step) }))
}

describe('the index', () => {
  test('is the geometric mean of the four, beside it the arithmetic mean and the weakest', () => {
    const found = region(around(80, 40, 60, 50))
    expect(indexOf(found).score).toBeCloseTo((80 * 40 * 60 * 50) ** 0.25, 12)
    expect(found.arithmeticMean).toBeCloseTo(57.5, 12)
    expect(found.weakest).toBe('process')
  })

  test('strength in one form does not make up for weakness in another', () => {
    const balanced = indexOf(region(around(50, 50, 50, 50))).score
    const lopsided = indexOf(region(around(80, 80, 20, 20))).score
    expect(lopsided).toBeLessThan(balanced!)
  })

  test.each([
    [[60, 40, 40, 50], 'process'],
    [[40, 40, 40, 40], 'input'],
    [[50, 50, 50, 40], 'feedback'],
  ] as const)('of equally weak forms the first is named: %o', (centre, weakest) => {
    expect(region(around(...centre)).weakest).toBe(weakest)
  })

  test('forms that differ by rounding only are equally weak', () => {
    const scores = scoresWith({ input: 40, process: 40 - 1e-12, output: 50, feedback: 50 })
    expect(region([...times(3, { scores }), person({ scores: [44, 44, 60, 60] })]).weakest).toBe(
      'input',
    )
  })

  test('carries the interval of its own SE and df, clipped', () => {
    const found = indexOf(region(around(90, 92, 91, 89)))
    const margin = studentTQuantile(0.975, found.df!) * found.se!
    expect(found.ciLow).toBeCloseTo(found.score! - margin, 10)
    expect(found.ciHigh).toBe(100)
  })

  test('n, respondents and coverage are those of the form with the least', () => {
    const persons = [...around(50, 60, 70, 80), person({ scores: [50, null, 50, 50] })]
    expect(indexOf(region(persons))).toMatchObject({ n: 4, respondents: 5, coverage: 0.8 })
  })
})

describe('the standard error of the index', () => {
  const y = fc.option(fc.integer({ min: 1, max: 20 }), { nil: null, freq: 9 })
  const anyPerson = fc.record({
    group: fc.constantFrom('huurders', 'gemeente', 'overig'),
    organisation: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    scores: fc
      .array(y, { minLength: 4, maxLength: 4 })
      .map((scores) => scores.map((one) => (one === null ? null : 5 * one))),
    answered: fc.constant(true),
    importId: fc.integer({ min: 1, max: 2 }),
    placeId: fc.integer({ min: 1, max: 2 }),
    segment: fc.constant(null),
  })

  test('is what the formula gives over single answers, missing scores and lonely clusters too', () => {
    let compared = 0
    const weights = { huurders: 0.5, gemeente: 0.3, overig: 0.2 }
    const records = { input: 40, process: 90, output: 65 }
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 8, maxLength: 40 }), (persons) => {
        const found = region(persons, records, weights)
        const index = indexOf(found)
        if (index.se === null) return
        const d = found.scores.slice(0, 4).map(({ score }) => score!)
        const reference = indexFromAnswers(persons, weights, d, [0.25, 0.25, 0.5, 0])
        expect(Math.abs(index.score! / reference.score - 1)).toBeLessThan(1e-12)
        expect(Math.abs(index.se / reference.se - 1)).toBeLessThan(1e-9)
        expect(Math.abs(index.df! / reference.df - 1)).toBeLessThan(1e-9)
        compared += 1
      }),
    )
    expect(compared).toBeGreaterThan(20)
  })

  test('a lonely group brings its distance, summed over the forms before it is squared', () => {
    const lonely = person({ group: 'gemeente', scores: [90, 30, 50, 50] })
    const weights = { huurders: 0.8, gemeente: 0.2 }
    const persons = [...around(50, 50, 50, 50), lonely]
    const found = indexOf(region(persons, {}, weights))
    const reference = indexFromAnswers(persons, weights, [58, 46, 50, 50], [0, 0, 0, 0])
    const distance = (40 * 0.8) / 58 - (20 * 0.8) / 46
    const expected = (reference.score / 4) * 0.2 * distance
    expect(reference.variances.get('gemeente')).toBeCloseTo(expected ** 2, 12)
    expect(found.se).toBeCloseTo(reference.se, 10)
    expect(found.df).toBeCloseTo(reference.df, 8)
  })

  test('clusters are those with a valid score on any of the four', () => {
    const complete = around(50, 60, 70, 40)
    const partial = [
      person({ scores: [30, 60, 70, null] }),
      person({ scores: [null, null, null, 45], organisation: 1 }),
      person({ scores: [null, null, null, 35], organisation: 1 }),
    ]
    // df of one group is m − 1: four, one and one organisation.
    expect(indexOf(region([...complete, ...partial])).df).toBeCloseTo(5, 10)
  })

  test('is less where the records, which have none, weigh in', () => {
    const persons = around(50, 50, 50, 50)
    const without = indexOf(region(persons)).se!
    // Equal forms: the SE is the mean of (1−λ)·SE, here 1 − (¼+¼+½+¼)/4.
    expect(indexOf(region(persons, ALL_RECORDS)).se).toBeCloseTo(without * 0.6875, 10)
  })

  test('is none where everybody answers alike', () => {
    const found = indexOf(region(times(9, { scores: [175 / 3, 40, 40, 40] })))
    expect(found).toMatchObject({ se: null, df: null, ciLow: null, status: 'provisional' })
  })
})

describe('a form at the floor', () => {
  const nothingReported = (): Person[] =>
    [40, 50, 60, 70].map((y) => person({ scores: [y, y, y, 0] }))

  test('counts as 1 in the index, but as itself beside it', () => {
    const found = region(nothingReported())
    expect(indexOf(found).score).toBeCloseTo((55 * 55 * 55 * 1) ** 0.25, 12)
    expect(found.scores[3]?.score).toBe(0)
    expect(found.arithmeticMean).toBeCloseTo(41.25, 12)
    expect(found.weakest).toBe('feedback')
  })

  test('keeps its own uncertainty in the SE', () => {
    const persons = nothingReported()
    const uncertain = persons.map((one, i) => {
      return { ...one, scores: [...one.scores.slice(0, 3), i === 0 ? 2 : 0] }
    })
    const se = indexOf(region(uncertain)).se!
    const reference = indexFromAnswers(uncertain, { huurders: 1 }, [55, 55, 55, 1], [0, 0, 0, 0])
    expect(se).toBeCloseTo(reference.se, 10)
    expect(Math.abs(se - indexOf(region(persons)).se!)).toBeGreaterThan(0.1)
  })

  test('exactly at the floor and just below it is the same', () => {
    const at = (y: number) => indexOf(region(times(4, { scores: [50, 50, 50, y] }))).score
    expect(at(1)).toBe(at(0.5))
    expect(at(1.01)).toBeGreaterThan(at(1)!)
  })
})

describe('the status of the index', () => {
  test('final where all four are', () => {
    const found = region(around(50, 60, 70, 80), ALL_RECORDS)
    expect(found.scores.map(({ status }) => status)).toEqual(Array(5).fill('final'))
  })

  test('final on surveys alone', () => {
    const found = region(around(50, 60, 70, 80))
    expect(found.scores.map(({ status }) => status)).toEqual([
      ...DIMENSIONS.map(() => 'survey_only'),
      'final',
    ])
  })

  test('insufficient, without a figure, where one form is', () => {
    // feedback: 4 of 8 respondents have a score
    const persons = [...around(50, 60, 70, 80), ...times(4, { scores: [50, 50, 50] })]
    const found = region(persons, ALL_RECORDS)
    expect(found.scores.map(({ status }) => status)).toEqual([
      ...['final', 'final', 'final', 'insufficient', 'insufficient'],
    ])
    expect(indexOf(found)).toMatchObject({ score: null, se: null, ciLow: null, ciHigh: null })
    expect(found).toMatchObject({ arithmeticMean: null, weakest: null })
  })

  test('insufficient where one form has records only, though that has a score', () => {
    const persons = around(50, 60, 70, 80).map((one) => {
      return { ...one, scores: one.scores.slice(0, 3) }
    })
    const groups = groupSumsOf(persons, ['input', 'process', 'output'])
    const found = scoreRegion(
      {
        period: '2026-Q3',
        groups,
        registerWeights: null,
        records: [{ dimension: 'feedback', score: 70, knownShare: 1, agreements: 2 }],
      },
      frameworkOf(['huurders']),
    )
    expect(found.scores[3]).toMatchObject({ status: 'records_only', score: 70 })
    expect(indexOf(found)).toMatchObject({ status: 'insufficient', score: null, n: 0 })
  })

  test('provisional where one form is', () => {
    // feedback: 12 of 16 respondents
    const persons = [
      ...[1, 2, 3].flatMap(() => around(50, 60, 70, 80)),
      ...times(4, { scores: [50, 50, 50] }),
    ]
    const found = region(persons, ALL_RECORDS)
    expect(found.scores.map(({ status }) => status)).toEqual([
      ...['final', 'final', 'final', 'provisional', 'provisional'],
    ])
    expect(indexOf(found).score).not.toBeNull()
  })

  test('provisional where a form would be, had survey_only not come first', () => {
    const persons = [
      ...[1, 2, 3].flatMap(() => around(50, 60, 70, 80)),
      ...times(4, { scores: [50, 50, 50] }),
    ]
    const found = region(persons)
    expect(found.scores[3]?.status).toBe('survey_only')
    expect(indexOf(found).status).toBe('provisional')
  })

  test('provisional where a form has no standard error', () => {
    const persons = around(50, 60, 70, 80).map((one) => {
      return { ...one, scores: [...one.scores.slice(0, 3), 40] }
    })
    const found = region(persons, ALL_RECORDS)
    expect(found.scores[3]).toMatchObject({ status: 'provisional', se: null })
    expect(indexOf(found).status).toBe('provisional')
    expect(indexOf(found).se).not.toBeNull()
  })
})
