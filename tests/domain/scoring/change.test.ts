import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCALES, type Dimension } from '#app/domain/framework/framework'
import { changeBetween } from '#app/domain/scoring/change'
import type { ScoredPeriod } from '#app/domain/scoring/types'
import { studentTTwoSidedP } from '#app/domain/statistics/student-t'
import { contrastFromAnswers } from './contrast-from-answers'
import { FLOORLESS } from './estimate'
import { person, times, type Person } from './people'
import { crossSumsOf } from './returning'
import { FRAMEWORK, scored } from './scored'

const ofGroup = (persons: readonly Person[], group: string) =>
  persons.filter((one) => one.group === group)

function change(
  earlier: ScoredPeriod,
  later: ScoredPeriod,
  dimension: Dimension | 'index' = 'input',
  persons: readonly [readonly Person[], readonly Person[]] = [[], []],
) {
  const found = changeBetween(earlier, later, dimension, (group) =>
    crossSumsOf(ofGroup(persons[0], group), ofGroup(persons[1], group)),
  )
  if (!found.comparable) throw new Error(found.reasons.join())
  return found
}

const ALONE = { weights: { huurders: 1 } }

const say = (scores: readonly number[], of: (place: number) => Partial<Person> = () => ({})) =>
  scores.map((y, place) => person({ scores: [y, y, y, y], ...of(place) }))

const SIX = [20, 30, 40, 60, 70, 80]
/** Σ(y − ȳ)² of SIX. */
const SQUARES = 2800

describe('the variance of a change', () => {
  test('persons without an id are other persons next time', () => {
    const found = change(scored(say(SIX), ALONE), scored(say(SIX), ALONE))
    // In each quarter 6/5·Σz², z = (y − ȳ)/6; twelve clusters, none in both.
    expect(found.se).toBeCloseTo(Math.sqrt((2 * (6 / 5) * SQUARES) / 36), 12)
    expect(found.df).toBeCloseTo(10, 12)
    expect(found).toMatchObject({ difference: 0, p: 1 })
  })

  test.each([
    ['organisations', (organisation: number): Partial<Person> => ({ organisation })],
    ['persons with an id', (place: number): Partial<Person> => ({ respondent: `r${place}` })],
  ])('the same %s asked again show what they changed', (_, of) => {
    const [earlier, later] = [say(SIX, of), say([40, 30, 40, 60, 70, 60], of)]
    const found = change(scored(earlier, ALONE), scored(later, ALONE), 'input', [earlier, later])
    // z₂ − z₁ = (20, 0, 0, 0, 0, −20)/6, κ² = 6/5; the floor 25·2·6/36 lies below.
    expect(found.se).toBeCloseTo(Math.sqrt(((6 / 5) * 800) / 36), 12)
    expect(found.df).toBeCloseTo(5, 12)
    expect(found.difference).toBeCloseTo(0, 12)
  })

  test('who changed nothing leaves five points a person', () => {
    const persons = say(SIX, (organisation) => ({ organisation }))
    const found = change(scored(persons, ALONE), scored(persons, ALONE))
    expect(found.se).toBeCloseTo(5 * Math.sqrt(2 / 6), 12)
    expect(found.p).toBe(1)
  })

  test('a cluster that is absent in one quarter has no part in that quarter', () => {
    const earlier = say(SIX, (organisation) => ({ organisation }))
    const later = say(SIX, (organisation) => ({ organisation: organisation + 1 }))
    const found = change(scored(earlier, ALONE), scored(later, ALONE))
    // z·6: earlier −30 −20 −10 10 20 30, later the same one organisation on; seven clusters.
    const differences = [30, -10, -10, -20, -10, -10, 30]
    const squares = differences.reduce((sum, one) => sum + one ** 2, 0)
    expect(found.se).toBeCloseTo(Math.sqrt(((6 / 5) * squares) / 36), 12)
    expect(found.df).toBeCloseTo(6, 12)
  })

  test('each quarter has the small-sample factor of its own clusters', () => {
    const found = change(scored(say([...SIX, 50]), ALONE), scored(say(SIX), ALONE))
    const [first, second] = [(7 / 6) * (SQUARES / 49), (6 / 5) * (SQUARES / 36)]
    expect(found.se).toBeCloseTo(Math.sqrt(first + second), 12)
    expect(found.df).toBeCloseTo(11, 12)
  })

  test('a group that is a reference group in one of the two only borrows in both', () => {
    const weights = { huurders: 0.5, gemeente: 0.5 }
    const council = (count: number, y: number) =>
      times(count, { group: 'gemeente', scores: [y, y, y, y] })
    const found = change(
      scored([...say(SIX), ...council(5, 10)], { weights }),
      scored([...say(SIX), ...council(4, 90)], { weights }),
    )
    const shown = (2 * (6 / 5) * (SQUARES / 36)) / 4
    // τ² = shown/(2·¼/6); B = ¼/5 + ¼/4
    const borrowed = (shown / (2 / 24)) * (1 / 20 + 1 / 16)
    expect(found.se).toBeCloseTo(Math.sqrt(shown + borrowed), 12)
    expect(found.df).toBeCloseTo(10, 12)
  })

  test('where no group is a reference group in both it is not tested', () => {
    const found = change(scored(say(SIX), ALONE), scored(say(SIX.slice(0, 4)), ALONE))
    expect(found).toMatchObject({ se: null, df: null, p: null })
    expect(found.difference).toBeCloseTo(37.5 - 50, 12)
  })

  test('the record part carries no error of its own', () => {
    const records = { input: 40 }
    const found = change(
      scored(say(SIX), { ...ALONE, records }),
      scored(say(SIX.map((y) => y + 10)), { ...ALONE, records: { input: 60 } }),
    )
    expect(found.difference).toBeCloseTo(0.75 * 10 + 0.25 * 20, 12)
    expect(found.se).toBeCloseTo(0.75 * Math.sqrt((2 * (6 / 5) * SQUARES) / 36), 12)
    expect(found.p).toBeCloseTo(studentTTwoSidedP(found.difference / found.se!, 10), 12)
  })

  const answers = fc.record({
    group: fc.constantFrom('huurders', 'gemeente', 'overig'),
    organisation: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 2 }),
    respondent: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { nil: null }),
    weight: fc.double({ min: 0.5, max: 3, noNaN: true }),
    scores: fc.array(
      fc.integer({ min: 0, max: 20 }).map((y) => 5 * y),
      {
        minLength: 4,
        maxLength: 4,
      },
    ),
  })
  const quarter = fc
    .array(answers, { minLength: 25, maxLength: 50 })
    .map((rows) => rows.map((row) => person(row)))

  test('is what the formula gives over single answers', () => {
    let compared = 0
    fc.assert(
      fc.property(quarter, quarter, (earlier, later) => {
        const periods = [scored(earlier), scored(later)] as const
        const [was, is] = periods.map(({ scores }) => scores.survey[0]!.groups.map(({ n }) => n))
        if (![...was!, ...is!].every((n) => n > 0)) return
        if (periods.some(({ scores }) => scores.scores[0]!.surveyScore === null)) return
        const weights = { huurders: 0.5, gemeente: 0.3, overig: 0.2 }
        const reference = contrastFromAnswers([later, earlier], SCALES.indexOf('input'), weights, 5)
        const found = change(...periods, 'input', [earlier, later])
        expect(found.se === null).toBe(reference.se === null)
        if (reference.se === null) return
        expect(Math.abs(found.se! / reference.se - 1)).toBeLessThan(1e-9)
        expect(Math.abs(found.df! / reference.df - 1)).toBeLessThan(1e-9)
        compared += 1
      }),
    )
    expect(compared).toBeGreaterThan(10)
  })

  test('the other way round only the sign changes', () => {
    fc.assert(
      fc.property(quarter, quarter, (one, other) => {
        const [first, second] = [scored(one), scored(other)]
        for (const dimension of ['input', 'index'] as const) {
          if ([first, second].some(({ scores }) => scores.scores.at(-1)?.score == null)) return
          const there = change(first, second, dimension, [one, other])
          const back = change(second, first, dimension, [other, one])
          expect(back.difference).toBeCloseTo(-there.difference, 10)
          if (there.se !== null) expect(back.se! / there.se).toBeCloseTo(1, 10)
        }
      }),
    )
  })
})

describe('the variance of a change of the index', () => {
  test('of equal forms is that of one of them', () => {
    const of = (organisation: number) => ({ organisation })
    const [earlier, later] = [say(SIX, of), say([40, 30, 40, 60, 70, 60], of)]
    const framework = { ...FRAMEWORK, variance: FLOORLESS }
    const [before, after] = [earlier, later].map((persons) =>
      scored(persons, { ...ALONE, framework }),
    ) as [ScoredPeriod, ScoredPeriod]
    const [form, index] = [change(before, after), change(before, after, 'index')]
    expect(index.se).toBeCloseTo(form.se!, 10)
    expect(index.df).toBeCloseTo(form.df!, 10)
    expect(index.difference).toBeCloseTo(form.difference, 10)
  })

  test('is no less than 2.5 points a person', () => {
    const persons = say(SIX, (organisation) => ({ organisation }))
    const found = change(scored(persons, ALONE), scored(persons, ALONE), 'index')
    expect(found.se).toBeCloseTo(2.5 * Math.sqrt(2 / 6), 12)
  })

  test('people who return count as one cluster over both quarters', () => {
    const persons = say(SIX, (place) => ({ respondent: `r${place}` }))
    const [earlier, later] = [scored(persons, ALONE), scored(persons, ALONE)]
    expect(change(earlier, later, 'index', [persons, persons]).df).toBeCloseTo(5, 12)
    expect(change(earlier, later, 'index').df).toBeCloseTo(10, 12)
  })
})
