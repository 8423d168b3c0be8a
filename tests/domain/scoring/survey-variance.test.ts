import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimate, FLOORLESS } from './estimate'
import { person, times, type Person } from './people'

/** Persons of their own cluster with these scores on every form. */
const tenants = (...scores: number[]): Person[] =>
  scores.map((score) => person({ scores: [score, score, score, score] }))

const council = (...scores: number[]): Person[] =>
  tenants(...scores).map((one) => ({ ...one, group: 'gemeente' }))

const FIVE = [10, 30, 50, 70, 90] as const
/** V of FIVE as the only group: s²/n, s² = (40² + 20² + 20² + 40²)/4. */
const V_FIVE = 1000 / 5

const referenceOf = (persons: readonly Person[]) => estimate(persons).groups[0]?.isReference

describe('a reference group', () => {
  test('has five persons, and not four', () => {
    expect(referenceOf(tenants(...FIVE))).toBe(true)
    expect(referenceOf(tenants(...FIVE.slice(0, 4)))).toBe(false)
  })

  test('has five different persons: one who answers five times is one', () => {
    const returning = times(2, { respondent: 'a' })
    expect(referenceOf([...times(4), ...returning])).toBe(true)
    expect(referenceOf([...times(3), ...returning])).toBe(false)
  })

  test('has four clusters, and not three', () => {
    const inOrganisations = (...numbers: number[]) =>
      numbers.map((organisation) => person({ organisation }))
    expect(referenceOf(inOrganisations(1, 1, 2, 3, 4))).toBe(true)
    expect(referenceOf(inOrganisations(1, 1, 2, 2, 3, 3))).toBe(false)
  })

  test('counts who answers twice for himself as one cluster', () => {
    const twice = ['a', 'b', 'c'].flatMap((respondent) => times(2, { respondent }))
    // Six responses: with two persons of one organisation five persons and four clusters.
    const organisation = times(2, { organisation: 1 })
    expect(referenceOf([...twice, ...organisation])).toBe(true)
    expect(referenceOf([...twice.slice(2), ...organisation, ...organisation])).toBe(false)
  })

  test.each([
    [2, true],
    [2.001, false],
  ])('has nobody with over a third of its weight: %d of 6', (weight, expected) => {
    expect(referenceOf([person({ weight }), ...times(4)])).toBe(expected)
  })

  test('adds up the weights of one who returns, for himself or for organisations', () => {
    const one = [1, 2].map((organisation) => person({ respondent: 'a', organisation, weight: 2 }))
    expect(referenceOf([...one, ...times(7)])).toBe(false)
    expect(referenceOf([...one, ...times(8)])).toBe(true)
    expect(estimate([...one, ...times(8)]).groups[0]?.maximumWeight).toBe(4)
  })

  test('is judged on its scale: who has no valid score there does not count', () => {
    const persons = [...tenants(...FIVE.slice(1)), person({ scores: [10, null] })]
    expect(estimate(persons).groups[0]?.isReference).toBe(true)
    expect(estimate(persons, { huurders: 1 }, 'process').groups[0]?.isReference).toBe(false)
  })
})

describe('standard error and degrees of freedom', () => {
  test('one group of own clusters: the SE of a mean, df = m − 1', () => {
    const found = estimate(tenants(...FIVE))
    expect(found.se).toBeCloseTo(Math.sqrt(V_FIVE), 12)
    expect(found.df).toBeCloseTo(4, 12)
  })

  test('an organisation is one cluster, however many answer for it, wherever', () => {
    const persons = [
      ...[20, 40].map((y, i) => person({ organisation: 1, scores: [y], placeId: 1 + i })),
      ...[50, 60, 90, 40].map((y, i) => person({ organisation: 2 + i, scores: [y] })),
    ]
    const found = estimate(persons)
    // ȳ = 50; z·6: −40, 0, 10, 40, −10; V = 5/4·3400/36
    expect(found.se).toBeCloseTo(Math.sqrt(((5 / 4) * 3400) / 36), 12)
    expect(found.df).toBeCloseTo(4, 12)
    expect(found.groups[0]).toMatchObject({ n: 6, clusters: 5 })
  })

  test('who answers for himself in several areas is one cluster', () => {
    const persons = [
      ...[20, 40].map((y, i) => person({ respondent: 'a', scores: [y], placeId: 1 + i })),
      ...tenants(50, 60, 90, 40),
    ]
    const found = estimate(persons)
    expect(found.se).toBeCloseTo(Math.sqrt(((5 / 4) * 3400) / 36), 12)
    expect(found.groups[0]).toMatchObject({ n: 5, clusters: 5 })
  })

  test('two reference groups: df by Satterthwaite', () => {
    const found = estimate([...tenants(...FIVE), ...council(...FIVE, 50)])
    const [first, second] = [V_FIVE / 4, (6 / 5) * (4000 / 36) * (1 / 4)]
    expect(found.se).toBeCloseTo(Math.sqrt(first + second), 12)
    expect(found.df).toBeCloseTo((first + second) ** 2 / (first ** 2 / 4 + second ** 2 / 5), 12)
  })

  test('no group is less spread than 10 points a person', () => {
    const found = estimate(times(8, { scores: [60] }))
    expect(found.se).toBeCloseTo(10 / Math.sqrt(8), 12)
    expect(found.df).toBeCloseTo(7, 12)
    const unequal = [person({ weight: 2 }), ...times(4)]
    expect(estimate(unequal).se).toBeCloseTo((10 * Math.sqrt(4 + 4)) / 6, 12)
  })

  test('the floor bites below its spread and not above', () => {
    // Ten points: s = 10·√(5/4), V = s²/5 = 25 > 20.
    const above = estimate(tenants(40, 40, 50, 60, 60))
    expect(above.se).toBeCloseTo(Math.sqrt(100 / 5), 12)
    const below = estimate(tenants(41, 41, 50, 59, 59))
    expect(below.se).toBeCloseTo(10 / Math.sqrt(5), 12)
    expect(estimate(tenants(30, 40, 50, 60, 70)).se).toBeCloseTo(Math.sqrt(250 / 5), 12)
  })

  test('a small group borrows the spread of the reference groups', () => {
    const found = estimate([...tenants(...FIVE), ...council(80, 100)])
    // V_h = ¼·200 and Σ_h w² = ¼/5, so τ² = 1000; B = ¼/2 of two persons on their own.
    expect(found.groups.map(({ variance }) => variance)).toEqual([
      expect.closeTo(50, 10),
      expect.closeTo(125, 10),
    ])
    expect(found.se).toBeCloseTo(Math.sqrt(175), 12)
    expect(found.df).toBeCloseTo(4, 12)
    expect(found.groups.map(({ isReference }) => isReference)).toEqual([true, false])
  })

  test.each([
    ['one organisation', { organisation: 1 }],
    ['one who answers twice', { respondent: 'a' }],
  ])('people of %s are half alike', (_, cluster) => {
    const pair = council(80, 100).map((one) => ({ ...one, ...cluster }))
    const found = estimate([...tenants(...FIVE), ...pair])
    // w = ¼ each: Σw² = ⅛, Σ_c a² = ¼; B = ⅛ + ½·(¼ − ⅛)
    expect(found.groups[1]?.variance).toBeCloseTo(1000 * (3 / 16), 10)
  })

  test('several reference groups lend what they show together', () => {
    const variance = { ...FLOORLESS, likeness: 0 }
    const persons = [
      ...tenants(...FIVE),
      ...council(...FIVE.map((y) => 50 + (y - 50) / 2)),
      person({ group: 'overig', scores: [10] }),
    ]
    const found = estimate(persons, { huurders: 1, gemeente: 1, overig: 1 }, 'input', variance)
    // ⅑ of 200 and of 50 over ⅑ of ⅖: τ² = 625, of one person with w = ⅓.
    expect(found.groups[2]?.variance).toBeCloseTo(625 / 9, 10)
  })

  test('without a reference group there is neither SE nor df', () => {
    const found = estimate([...tenants(10, 20, 30, 40), ...council(90)])
    expect(found).toMatchObject({ score: 57.5, se: null, df: null, n: 5 })
    expect(found.groups.map(({ variance }) => variance)).toEqual([0, 0])
  })
})

describe('a group that borrows gives nothing away', () => {
  const score = fc.integer({ min: 0, max: 20 }).map((y) => 5 * y)
  const large = fc.array(score, { minLength: 5, maxLength: 8 })
  const small = fc.array(
    fc.record({
      organisation: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  const answers = fc.array(score, { minLength: 4, maxLength: 4 })

  test('whatever its one, two or three clusters answer, no figure but the means moves', () => {
    fc.assert(
      fc.property(large, small, answers, answers, (tenantsSay, members, was, is) => {
        const withAnswers = (said: readonly number[]) =>
          estimate([
            ...tenants(...tenantsSay),
            ...members.map((member, i) =>
              person({ ...member, group: 'gemeente', scores: [said[i]!] }),
            ),
          ])
        const [before, after] = [withAnswers(was), withAnswers(is)]
        const told = ({ groups, score: _, ...figures }: typeof before) => ({
          ...figures,
          groups: groups.map(({ mean: __, ...group }) => group),
        })
        expect(told(after)).toEqual(told(before))
      }),
    )
  })
})
