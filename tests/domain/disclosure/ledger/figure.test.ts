import { describe, expect, test } from 'vitest'
import { AtomRegister } from '#app/domain/disclosure/ledger/atoms'
import { AtomsOfGroup } from '#app/domain/disclosure/ledger/atoms-of-group'
import {
  compareFigures,
  figureId,
  figuresOf,
  type Figure,
} from '#app/domain/disclosure/ledger/figure'
import type { LinkedPersons } from '#app/domain/disclosure/ledger/links'
import { isCandidate, PersonCounter } from '#app/domain/disclosure/ledger/persons'
import type { GroupEstimate, SurveyEstimate } from '#app/domain/scoring/types'

function figure(overrides: Partial<Figure> = {}): Figure {
  const place = { span: 'quarter', setPosition: 0, kind: 'total', told: 'exact' } as const
  return { ...place, id: 'a', parts: [], ...overrides }
}

function group(code: string, overrides: Partial<GroupEstimate> = {}): GroupEstimate {
  return {
    group: code,
    expectedWeight: 0.5,
    weight: 0.5,
    n: 4,
    respondents: 4,
    clusters: 4,
    mean: 50,
    sumWeights: 8,
    sumSquaredWeights: 18,
    maximumWeight: 3,
    variance: 1,
    isReference: true,
    ...overrides,
  }
}

describe('figures', () => {
  test.each([
    [5, 0.5, true],
    [4, 0.25, false],
    [5, 0.51, false],
  ])(
    'of %d persons of whom one carries %d of the weight: %s',
    (persons, largestShare, expected) => {
      expect(isCandidate({ persons, largestShare })).toBe(expected)
    },
  )

  test('count whoever has several answers once, with all the weight of them', () => {
    const register = new AtomRegister()
    for (const path of [['1'], ['2']]) {
      register.register({ path, n: 4, sumWeights: 5, sumSquaredWeights: 7, heaviest: [2, 1, 1, 1] })
    }
    const parts = [{ coefficient: 0.1, atoms: [0, 1] }]
    const linked: LinkedPersons[] = [
      { count: 1, answers: ['1', '2'].map((atom) => ({ atom, weight: 2 })) },
      { count: 2, answers: ['1', '2'].map((atom) => ({ atom, weight: 1 })) },
    ]
    const counted = (known: readonly LinkedPersons[]) =>
      new PersonCounter(register, known).count(parts)
    expect(counted([])).toEqual({ persons: 8, largestShare: expect.closeTo(0.2) as number })
    expect(counted(linked)).toEqual({ persons: 5, largestShare: expect.closeTo(0.4) as number })
  })

  test('are audited in the fixed order: quarters, sets, totals, largest groups', () => {
    const order = [
      figure({ id: 'a' }),
      figure({ id: 'b' }),
      figure({ id: 'large', kind: 'group' }),
      figure({ id: 'small', kind: 'group' }),
      figure({ id: 'other set', setPosition: 1 }),
      figure({ id: 'year', span: 'year' }),
    ]
    const persons = ({ id }: Figure) => (id === 'large' ? 9 : 6)
    const compare = (first: Figure, second: Figure) => compareFigures(first, second, persons)
    expect(order.toReversed().sort(compare)).toEqual(order)
  })

  test('of an estimate have the coefficients of their means', () => {
    const estimate: SurveyEstimate = {
      scale: 'input',
      score: 50,
      se: 1,
      df: 3,
      n: 8,
      effectiveN: 6,
      respondents: 8,
      coverage: 1,
      groups: [
        group('huurders'),
        group('gemeente', { mean: 96, sumWeights: 4, maximumWeight: 1, sumSquaredWeights: 4 }),
        group('overig', { n: 0, weight: 0, mean: null, sumWeights: 0, maximumWeight: 0 }),
      ],
    }
    const names = { regionSet: 'sub', region: 'Noord', period: '2026-Q1' }
    const place = { span: 'quarter', setPosition: 0 } as const
    const [total, huurders, gemeente, overig] = figuresOf(names, place, estimate, (code) => [
      { factor: 1, atoms: [code] },
    ])
    expect(total).toMatchObject({
      id: figureId({ ...names, scale: 'input', group: null }),
      told: 'exact',
      parts: [
        { coefficient: 0.0625, atoms: ['huurders'] },
        { coefficient: 0.125, atoms: ['gemeente'] },
      ],
    })
    expect(huurders?.parts).toEqual([{ coefficient: 0.125, atoms: ['huurders'] }])
    // A mean of 96 leaves as "95 or more".
    expect(gemeente).toMatchObject({
      told: 'bound',
      parts: [{ coefficient: 0.25, atoms: ['gemeente'] }],
    })
    expect(overig).toMatchObject({ told: 'exact', parts: [] })
  })

  test('take an atom as often as it counts there, times what its weights are multiplied by', () => {
    const groups = [group('huurders')]
    const estimate = { scale: 'input', score: 50, groups } as unknown as SurveyEstimate
    const counted = new AtomsOfGroup()
    counted.add('a', 1, 0)
    counted.add('b', 3, 0)
    counted.add('a', 1, 1)
    counted.add('c', 1, 0)
    const names = { regionSet: 'sub', region: 'Noord', period: '2026-Q1' }
    const place = { span: 'quarter', setPosition: 0 } as const
    const [, huurders] = figuresOf(names, place, estimate, () => counted.alike)
    expect(huurders?.parts).toEqual([
      { coefficient: 0.125, atoms: ['a', 'c'] },
      { coefficient: 0.375, atoms: ['b'] },
      { coefficient: 0.125, atoms: ['a'] },
    ])
  })

  test('have a name of their own, the same in every edition', () => {
    const names = { regionSet: 'a', region: 'b', period: '2026-Q1', scale: 'input', group: null }
    expect(figureId(names)).toBe(figureId({ ...names }))
    expect(figureId({ ...names, regionSet: 'a","b' })).not.toBe(figureId(names))
  })
})
