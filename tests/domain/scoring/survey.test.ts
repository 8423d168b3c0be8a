import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCALES } from '#app/domain/framework/framework'
import type { GroupEstimate } from '#app/domain/scoring/types'
import { estimate, expectClose, FLOORLESS } from './estimate'
import { person, type Person } from './people'
import { R_EQUAL, R_GROUPS, R_SAMPLE, R_WEIGHTED, R_WEIGHTS } from './r-sample'
import { estimateFromAnswers } from './single-answers'

/** Persons of `huurders` who are their own clusters, with these scores on input. */
const tenants = (...scores: number[]): Person[] =>
  scores.map((score) => person({ scores: [score, score, score, score] }))

const council = (...scores: number[]): Person[] =>
  tenants(...scores).map((one) => ({ ...one, group: 'gemeente' }))

describe('the survey score agrees with R', () => {
  test.each(['input', 'process', 'output', 'feedback'] as const)('%s', (dimension) => {
    const d = SCALES.indexOf(dimension)
    // Every group is a reference group there; R knows no floor.
    const weighted = estimate(R_SAMPLE, R_WEIGHTS, dimension, FLOORLESS)
    expectClose(weighted.score, R_WEIGHTED.scores[d]!)
    expectClose(weighted.se, R_WEIGHTED.errors[d]!)
    const three = { huurders: 1, gemeente: 1, overig: 1 }
    const equal = estimate(R_SAMPLE, three, dimension, FLOORLESS)
    expectClose(equal.score, R_EQUAL.scores[d]!)
    expectClose(equal.se, R_EQUAL.errors[d]!)
    expect(R_GROUPS.map((group) => weighted.groups.find((g) => g.group === group)?.n)).toEqual([
      9, 8, 7,
    ])
  })
})

describe('the survey score from sums', () => {
  const score = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 6 })
  const anyPerson = fc.record({
    group: fc.constantFrom('huurders', 'gemeente', 'overig', 'unexpected'),
    organisation: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    weight: fc.double({ min: 0.5, max: 3, noNaN: true }),
    scores: fc
      .array(score, { minLength: 4, maxLength: 4 })
      .map((ys) => ys.map((y) => (y === null ? null : 5 * y))),
    answered: fc.constant(true),
    importId: fc.integer({ min: 1, max: 2 }),
    placeId: fc.integer({ min: 1, max: 2 }),
    segment: fc.constant(null),
    respondent: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { nil: null }),
  })

  test('is what the formulas give over single answers, small groups and people who return too', () => {
    let tested = 0
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 30, maxLength: 60 }), (persons) => {
        const found = estimate(persons, R_WEIGHTS)
        if (found.score === null) return
        const reference = estimateFromAnswers(persons, 0, R_WEIGHTS)
        expect(found.score).toBeCloseTo(reference.score, 10)
        expect(found.effectiveN).toBeCloseTo(reference.effectiveN, 8)
        expect(found.se === null).toBe(reference.se === null)
        if (reference.se === null) return
        expectClose(found.se, reference.se, 1e-9)
        expectClose(found.df, reference.df, 1e-9)
        for (const one of found.groups) {
          const size = found.groups.reduce((sum, { variance }) => sum + variance, 1)
          const difference = one.variance - (reference.variances.get(one.group) ?? 0)
          expect(Math.abs(difference) / size).toBeLessThan(1e-10)
        }
        tested += 1
      }),
    )
    expect(tested).toBeGreaterThan(10)
  })

  test('from parts is that of the whole, to 1e-12', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 6, maxLength: 40 }), (persons) => {
        const parts = estimate(persons, R_WEIGHTS)
        const whole = estimate(
          persons.map((one) => ({ ...one, importId: 1, placeId: 1 })),
          R_WEIGHTS,
        )
        expect(parts.groups.map(countsOf)).toEqual(whole.groups.map(countsOf))
        for (const figure of ['score', 'se', 'df', 'n', 'effectiveN', 'coverage'] as const) {
          const [is, was] = [parts[figure], whole[figure]]
          expect(is === null).toBe(was === null)
          expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThanOrEqual(1e-12 * (was ?? 0))
        }
      }),
    )
  })
})

const countsOf = ({ group, n, clusters, isReference }: GroupEstimate) => {
  return { group, n, clusters, isReference }
}

describe('score and group weights', () => {
  test('groups count by their weight, not by their size', () => {
    const found = estimate([...tenants(20, 20, 20), ...council(80)])
    expect(found.score).toBeCloseTo(50, 12)
  })

  test('persons count by their design weight within a group', () => {
    const found = estimate([person({ scores: [20], weight: 3 }), person({ scores: [60] })])
    expect(found.score).toBeCloseTo(30, 12)
  })

  test('weights are renormalised over groups with a valid score', () => {
    const found = estimate(tenants(30, 40), { huurders: 1, gemeente: 3 })
    expect(found.score).toBeCloseTo(35, 12)
    expect(found.groups).toMatchObject([
      { group: 'huurders', expectedWeight: 0.25, weight: 1, n: 2 },
      { group: 'gemeente', expectedWeight: 0.75, weight: 0, n: 0, mean: null, variance: 0 },
    ])
  })

  test('a group of weight 0 is outside score, n and coverage', () => {
    const persons = [...tenants(40, 50, 60), ...council(0, 0, 0)]
    expect(estimate(persons, { huurders: 1, gemeente: 0 })).toEqual(
      estimate(tenants(40, 50, 60), { huurders: 1 }),
    )
  })

  test('n_eff is n with equal weights, and less with unequal ones', () => {
    expect(estimate(tenants(1, 2, 3, 4)).effectiveN).toBeCloseTo(4, 12)
    // (Σw)²/Σw² = (3 + 1)²/(9 + 1)
    const unequal = [person({ weight: 3 }), person()]
    expect(estimate(unequal).effectiveN).toBeCloseTo(1.6, 12)
  })

  test('the largest and the squared weights of a group are those of persons with a valid score', () => {
    const persons = [
      person({ weight: 2, organisation: 1 }),
      person({ weight: 3 }),
      person({ weight: 9, scores: [null, 50] }),
    ]
    expect(estimate(persons).groups[0]).toMatchObject({
      sumWeights: 5,
      sumSquaredWeights: 13,
      maximumWeight: 3,
    })
  })
})
