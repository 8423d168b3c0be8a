import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS, type Dimension, type Framework } from '#app/domain/framework/framework'
import { scoreRegion } from '#app/domain/scoring/region'
import type { RecordEstimate, RegionScores, Score } from '#app/domain/scoring/types'
import { studentTQuantile } from '#app/domain/statistics/student-t'
import { FLOORLESS } from './estimate'
import { frameworkOf, groupSumsOf, person, scoresWith, times, type Person } from './people'
import { indexFromAnswers } from './single-answers'

type Records = Partial<Record<Dimension, number>>

function region(
  persons: readonly Person[],
  records: Records = {},
  weights: Readonly<Record<string, number>> = { huurders: 1 },
  variance: Framework['variance'] = DEFAULT_FRAMEWORK.variance,
): RegionScores {
  const given = Object.entries(records).map(([dimension, score]): RecordEstimate => {
    return { dimension: dimension as Dimension, score, knownShare: 1, records: 1 }
  })
  return scoreRegion(
    {
      period: '2026-Q3',
      groups: groupSumsOf(persons),
      registerWeights: new Map(Object.entries(weights)),
      records: given,
    },
    frameworkOf(Object.keys(weights), { variance }),
  )
}

const indexOf = (scores: RegionScores): Score => scores.scores[DIMENSIONS.length]!

const ALL_RECORDS: Records = { input: 50, process: 50, output: 50, feedback: 50 }

/** Persons of their own cluster around these scores on the four forms. */
function around(...centre: number[]): Person[] {
  return [-18, -12, 0, 13, 17].map((step) => person({ scores: centre.map((y) => y + step) }))
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

  test('n and n_eff are of persons with a score on any form, coverage is that of the least', () => {
    const persons = [
      ...around(50, 60, 70, 80),
      person({ scores: [50, null, 50, 50] }),
      ...times(2, { scores: [null, null, 40], respondent: 'a' }),
    ]
    const found = indexOf(region(persons))
    expect(found).toMatchObject({ n: 7, respondents: 7, status: 'provisional' })
    expect(found.effectiveN).toBeCloseTo(8, 12)
    expect(found.coverage).toBeCloseTo(5 / 7, 12)
  })
})

describe('the standard error of the index', () => {
  const y = fc.option(fc.integer({ min: 1, max: 20 }), { nil: null, freq: 9 })
  const anyPerson = fc.record({
    group: fc.constantFrom('huurders', 'gemeente', 'overig'),
    organisation: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    weight: fc.double({ min: 0.5, max: 3, noNaN: true }),
    scores: fc
      .array(y, { minLength: 4, maxLength: 4 })
      .map((scores) => scores.map((one) => (one === null ? null : 5 * one))),
    answered: fc.constant(true),
    importId: fc.integer({ min: 1, max: 2 }),
    placeId: fc.integer({ min: 1, max: 2 }),
    segment: fc.constant(null),
    respondent: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { nil: null }),
  })

  test('is what the formula gives over single answers, missing scores and small groups too', () => {
    let compared = 0
    const weights = { huurders: 0.5, gemeente: 0.3, overig: 0.2 }
    const records = { input: 40, process: 90, output: 65 }
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 30, maxLength: 60 }), (persons) => {
        const found = region(persons, records, weights)
        const index = indexOf(found)
        if (index.score === null) return
        const d = found.scores.slice(0, 4).map(({ score }) => score!)
        const reference = indexFromAnswers(persons, weights, d, [0.25, 0.25, 0.5, 0])
        expect(Math.abs(index.score / reference.score - 1)).toBeLessThan(1e-12)
        expect(index.se === null).toBe(reference.se === null)
        if (reference.se === null) return
        expect(Math.abs(index.se! / reference.se - 1)).toBeLessThan(1e-9)
        expect(Math.abs(index.df! / reference.df - 1)).toBeLessThan(1e-9)
        compared += 1
      }),
    )
    expect(compared).toBeGreaterThan(10)
  })

  test('rests on the groups that show their spread in all four forms', () => {
    const council = around(60, 60, 60, 60).map((one) => ({ ...one, group: 'gemeente' }))
    const quiet = { ...council[0]!, scores: [42, 42, 42, null] }
    const weights = { huurders: 0.5, gemeente: 0.5 }
    const all = region([...around(50, 50, 50, 50), ...council], {}, weights)
    const fewer = region(
      [...around(50, 50, 50, 50), quiet, ...council.slice(1)],
      ...([{}, weights] as const),
    )
    // Two groups of five: df 8; one of them with four on feedback: the other's df alone.
    expect(indexOf(all).df).toBeCloseTo(8, 10)
    expect(indexOf(fewer).df).toBeCloseTo(4, 10)
    expect(fewer.survey[3]?.groups[1]?.isReference).toBe(false)
  })

  test('a group that borrows moves it by its means alone', () => {
    const weights = { huurders: 0.8, gemeente: 0.2 }
    const withCouncil = (...scores: number[]) =>
      indexOf(
        region([...around(50, 50, 50, 50), person({ group: 'gemeente', scores })], {}, weights),
      )
    // The same four means, so the same slopes, from another mix of forms.
    const [one, other] = [withCouncil(90, 30, 50, 50), withCouncil(30, 90, 50, 50)]
    expect(one.df).toBeCloseTo(other.df!, 12)
    expect(one.se).toBeCloseTo(other.se!, 12)
  })

  test('clusters are those with a valid score on any of the four', () => {
    const complete = around(50, 60, 70, 40)
    const partial = [
      person({ scores: [30, 60, 70, null] }),
      person({ scores: [null, null, null, 45], organisation: 1 }),
      person({ scores: [null, null, null, 35], organisation: 1 }),
    ]
    // df of one group is m − 1: five, one and one organisation.
    expect(indexOf(region([...complete, ...partial])).df).toBeCloseTo(6, 10)
  })

  test('is less where the records, which have none, weigh in', () => {
    const persons = around(50, 50, 50, 50)
    const without = indexOf(region(persons)).se!
    // Equal forms: the SE is the mean of (1−λ)·SE, here 1 − (¼+¼+½+¼)/4.
    expect(indexOf(region(persons, ALL_RECORDS)).se).toBeCloseTo(without * 0.6875, 10)
  })

  test('is no less than five points a person, though everybody answers alike', () => {
    const found = indexOf(region(times(9, { scores: [175 / 3, 40, 40, 40] })))
    expect(found.se).toBeCloseTo(5 / 3, 12)
    expect(found).toMatchObject({ df: 8, status: 'final' })
  })

  test('is none where no group shows its spread in all four', () => {
    const found = indexOf(region(around(50, 50, 50, 50).slice(1), ALL_RECORDS))
    expect(found).toMatchObject({ se: null, df: null, ciLow: null, status: 'provisional' })
    expect(found.score).not.toBeNull()
  })
})

describe('a form at the floor', () => {
  const nothingReported = (): Person[] =>
    [40, 45, 55, 65, 70].map((y) => person({ scores: [y, y, y, 0] }))

  test('counts as 1 in the index, but as itself beside it', () => {
    const found = region(nothingReported())
    expect(indexOf(found).score).toBeCloseTo((55 * 55 * 55 * 1) ** 0.25, 12)
    expect(found.scores[3]?.score).toBe(0)
    expect(found.arithmeticMean).toBeCloseTo(41.25, 12)
    expect(found.weakest).toBe('feedback')
  })

  test('below 1 adds nothing to the SE, as it does not move the index; at 1 it does', () => {
    const withFeedback = (...feedback: number[]) =>
      nothingReported().map((one, i) => {
        return { ...one, scores: [...one.scores.slice(0, 3), feedback[i]!] }
      })
    const seOf = (...feedback: number[]) =>
      indexOf(region(withFeedback(...feedback), {}, { huurders: 1 }, FLOORLESS)).se!
    expect(seOf(4, 0, 0, 0, 0)).toBeCloseTo(seOf(0, 0, 0, 0, 0), 12)
    expect(Math.abs(seOf(5, 0, 0, 0, 0) - seOf(0, 0, 0, 0, 0))).toBeGreaterThan(0.1)
  })

  test('exactly at the floor and just below it is the same', () => {
    const at = (y: number) => indexOf(region(times(5, { scores: [50, 50, 50, y] }))).score
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
    // feedback: 5 of 10 respondents have a score
    const persons = [...around(50, 60, 70, 80), ...times(5, { scores: [50, 50, 50] })]
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
        records: [{ dimension: 'feedback', score: 70, knownShare: 1, records: 2 }],
      },
      frameworkOf(['huurders']),
    )
    expect(found.scores[3]).toMatchObject({ status: 'records_only', score: 70 })
    expect(indexOf(found)).toMatchObject({ status: 'insufficient', score: null, n: 5 })
  })

  test('provisional where one form is', () => {
    // feedback: 15 of 19 respondents
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

  test('provisional where a form has no reference group', () => {
    const [first, ...others] = around(50, 60, 70, 80)
    const persons = [{ ...first!, scores: [...first!.scores.slice(0, 3), null] }, ...others]
    // Four of five have a score on feedback: enough persons to cover the group.
    const found = region(
      [...persons, ...times(3, { scores: [50, 60, 70] })].slice(0, 5),
      ALL_RECORDS,
    )
    expect(found.scores[3]).toMatchObject({ status: 'provisional', se: null })
    expect(indexOf(found)).toMatchObject({ status: 'provisional', se: null })
  })

  test('does not follow from what was answered', () => {
    const status = (...scores: number[]) =>
      region(
        [...times(9, { scores: [40, 40, 40, 40] }), person({ scores })],
        ALL_RECORDS,
      ).scores.map((score) => score.status)
    expect(status(40, 40, 40, 40)).toEqual(status(40, 41.25, 40, 40))
    expect(status(40, 40, 40, 40)).toEqual(Array(5).fill('final'))
  })
})
