import { describe, expect, test } from 'vitest'
import {
  compareFigures,
  figureId,
  figuresOf,
  isCandidate,
  type Figure,
} from '#app/domain/disclosure/ledger/figure'
import type { GroupEstimate, SurveyEstimate } from '#app/domain/scoring/types'

function figure(overrides: Partial<Figure> = {}): Figure {
  const place = { span: 'quarter', setPosition: 0, kind: 'total' } as const
  return { ...place, id: 'a', n: 10, largestShare: 0.1, parts: [], ...overrides }
}

function group(code: string, overrides: Partial<GroupEstimate> = {}): GroupEstimate {
  return {
    group: code,
    expectedWeight: 0.5,
    weight: 0.5,
    n: 4,
    clusters: 4,
    mean: 50,
    sumWeights: 8,
    sumSquaredWeights: 18,
    maximumWeight: 3,
    variance: 1,
    ...overrides,
  }
}

describe('figures', () => {
  test.each([
    [5, 0.5, true],
    [4, 0.25, false],
    [5, 0.51, false],
  ])('of %d persons of whom one carries %d of the weight: %s', (n, largestShare, expected) => {
    expect(isCandidate(figure({ n, largestShare }))).toBe(expected)
  })

  test('are audited in the fixed order: quarters, sets, totals, largest groups', () => {
    const order = [
      figure({ id: 'a' }),
      figure({ id: 'b' }),
      figure({ id: 'large', kind: 'group', n: 9 }),
      figure({ id: 'small', kind: 'group', n: 6 }),
      figure({ id: 'other set', setPosition: 1 }),
      figure({ id: 'year', span: 'year' }),
    ]
    expect(order.toReversed().sort(compareFigures)).toEqual(order)
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
        group('gemeente', { sumWeights: 4, maximumWeight: 1, sumSquaredWeights: 4 }),
        group('overig', { n: 0, weight: 0, mean: null, sumWeights: 0, maximumWeight: 0 }),
      ],
    }
    const names = { regionSet: 'sub', region: 'Noord', period: '2026-Q1' }
    const place = { span: 'quarter', setPosition: 0 } as const
    const [total, huurders, gemeente, overig] = figuresOf(names, place, estimate, (code) => [code])
    expect(total).toMatchObject({
      id: figureId({ ...names, scale: 'input', group: null }),
      n: 8,
      // Of huurders: ½·3/8
      largestShare: 0.1875,
      parts: [
        { coefficient: 0.0625, atoms: ['huurders'] },
        { coefficient: 0.125, atoms: ['gemeente'] },
      ],
    })
    expect(huurders).toMatchObject({
      n: 4,
      largestShare: 0.375,
      parts: [{ coefficient: 0.125, atoms: ['huurders'] }],
    })
    expect(gemeente?.parts).toEqual([{ coefficient: 0.25, atoms: ['gemeente'] }])
    expect(overig).toMatchObject({ n: 0, largestShare: 0, parts: [] })
  })
})
