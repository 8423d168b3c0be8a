import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCALES } from '#app/domain/framework/framework'
import { estimate, expectClose } from './estimate'
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
    const weighted = estimate(R_SAMPLE, R_WEIGHTS, dimension)
    expectClose(weighted.score, R_WEIGHTED.scores[d]!)
    expectClose(weighted.se, R_WEIGHTED.errors[d]!)
    const equal = estimate(R_SAMPLE, { huurders: 1, gemeente: 1, overig: 1 }, dimension)
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
    weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    scores: fc
      .array(score, { minLength: 4, maxLength: 4 })
      .map((ys) => ys.map((y) => (y === null ? null : 5 * y))),
    answered: fc.constant(true),
    importId: fc.integer({ min: 1, max: 2 }),
    placeId: fc.integer({ min: 1, max: 2 }),
    segment: fc.constant(null),
  })

  test('is what the formulas give over single answers', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 40 }), (persons) => {
        const found = estimate(persons, R_WEIGHTS)
        if (found.score === null) return
        const reference = estimateFromAnswers(persons, 0, R_WEIGHTS)
        expect(found.score).toBeCloseTo(reference.score, 10)
        expect(found.effectiveN).toBeCloseTo(reference.effectiveN, 8)
        for (const one of found.groups) {
          const size = found.groups.reduce((sum, { variance }) => sum + variance, 1)
          const difference = one.variance - (reference.variances.get(one.group) ?? 0)
          expect(Math.abs(difference) / size).toBeLessThan(1e-10)
        }
        if (found.se === null) return
        expectClose(found.se, reference.se, 1e-9)
        expectClose(found.df, reference.df, 1e-9)
      }),
    )
  })

  test('from parts is that of the whole, to 1e-12', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 6, maxLength: 40 }), (persons) => {
        const parts = estimate(persons, R_WEIGHTS)
        const whole = estimate(
          persons.map((one) => ({ ...one, importId: 1, placeId: 1 })),
          R_WEIGHTS,
        )
        expect(parts.se === null).toBe(whole.se === null)
        expect(parts.n).toBe(whole.n)
        expect(Math.abs((parts.score ?? 0) - (whole.score ?? 0))).toBeLessThanOrEqual(
          1e-12 * (whole.score ?? 0),
        )
      }),
    )
  })
})

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

describe('standard error and degrees of freedom', () => {
  test('one group of own clusters: the SE of a mean, df = n − 1', () => {
    const found = estimate(tenants(10, 20, 60))
    // s/√n with s² = (400 + 100 + 900)/2
    expect(found.se).toBeCloseTo(Math.sqrt(700 / 3), 12)
    expect(found.df).toBeCloseTo(2, 12)
  })

  test('an organisation is one cluster, however many answer for it', () => {
    const inOrganisation = (organisation: number, ...scores: number[]) =>
      tenants(...scores).map((one) => ({ ...one, organisation }))
    const found = estimate([...inOrganisation(1, 10, 20), ...inOrganisation(2, 40, 50)])
    // ȳ = 30; z_c = ¼·(−30) and ¼·30; V = 2/1·(56.25 + 56.25)
    expect(found.se).toBeCloseTo(15, 12)
    expect(found.df).toBeCloseTo(1, 12)
    expect(found.groups[0]?.clusters).toBe(2)
  })

  test('an organisation that answers in two places is squared once', () => {
    const persons = [
      person({ organisation: 1, scores: [10] }),
      person({ organisation: 1, scores: [20], placeId: 2, importId: 2 }),
      person({ organisation: 2, scores: [45] }),
    ]
    // ȳ = 25; z = ⅓·(−20) and ⅓·20
    expect(estimate(persons).se).toBeCloseTo(Math.sqrt(2 * 2 * (20 / 3) ** 2), 12)
  })

  test('the same organisation number in two groups is two clusters', () => {
    const persons = [
      ...[20, 40].map((y, i) => person({ organisation: i, scores: [y] })),
      ...[20, 40].map((y, i) => person({ organisation: i, scores: [y], group: 'gemeente' })),
    ]
    const found = estimate(persons)
    // each V_g = ¼·(s²/n) = ¼·100; df = (2V)²/(2V²)
    expect(found.se).toBeCloseTo(Math.sqrt(50), 12)
    expect(found.df).toBeCloseTo(2, 12)
  })

  test('a lonely cluster brings the distance of its group from the whole, with df 1', () => {
    const found = estimate([...tenants(40, 60), ...council(90)])
    // Ŝ = 70; V = ¼·100 of the two, (½·20)² of the lonely one
    expect(found.score).toBeCloseTo(70, 12)
    expect(found.groups.map(({ variance }) => variance)).toEqual([
      expect.closeTo(25, 10),
      expect.closeTo(100, 10),
    ])
    expect(found.se).toBeCloseTo(Math.sqrt(125), 12)
    expect(found.df).toBeCloseTo(125 ** 2 / (25 ** 2 + 100 ** 2), 12)
  })

  test('a lonely organisation with several persons is lonely all the same', () => {
    const lonely = council(80, 100).map((one) => ({ ...one, organisation: 1 }))
    expect(estimate([...tenants(40, 60), ...lonely])).toMatchObject({
      se: expect.closeTo(Math.sqrt(125), 10) as number,
    })
  })

  test('where no group has two clusters there is no SE', () => {
    const found = estimate([...tenants(40), ...council(90)])
    expect(found).toMatchObject({ score: 65, se: null, df: null, n: 2 })
  })

  test('clusters count by scale: who has no valid score there is no cluster', () => {
    const persons = [
      person({ scores: [20, 30] }),
      person({ scores: [40, null] }),
      person({ scores: [60, null] }),
    ]
    expect(estimate(persons).df).toBeCloseTo(2, 12)
    expect(estimate(persons, { huurders: 1 }, 'process')).toMatchObject({ n: 1, se: null })
  })
})
