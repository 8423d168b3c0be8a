import { describe, expect, test } from 'vitest'
import {
  compareFigures,
  figureId,
  figuresOf,
  partsOf,
  type Figure,
} from '#app/domain/disclosure/ledger/figure'
import type { GroupEstimate, SurveyEstimate } from '#app/domain/scoring/types'

function figure(overrides: Partial<Figure> = {}): Figure {
  const place = { span: 'quarter', setPosition: 0, kind: 'total' } as const
  return { ...place, id: 'a', told: 'exact', parts: [], ...overrides }
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
    isReference: true,
    ...overrides,
  }
}

describe('figures', () => {
  test('are audited in the fixed order: quarters, sets, totals, largest groups', () => {
    const order = [
      figure({ id: 'a' }),
      figure({ id: 'b' }),
      figure({ id: 'large', kind: 'group' }),
      figure({ id: 'medium', kind: 'group' }),
      figure({ id: 'other set', setPosition: 1 }),
      figure({ id: 'year', span: 'year' }),
    ]
    const persons = ({ id }: Figure) => ({ large: 9, medium: 6 })[id] ?? 0
    const sorted = order.toReversed().sort((a, b) => compareFigures(a, b, persons))
    expect(sorted).toEqual(order)
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
    const [total, huurders, gemeente, overig] = figuresOf(names, place, estimate, (code) => [
      { key: code, factor: 1 },
    ])
    expect(total).toMatchObject({
      id: figureId({ ...names, scale: 'input', group: null }),
      told: 'exact',
      parts: [
        { coefficient: 0.0625, atoms: ['huurders'] },
        { coefficient: 0.125, atoms: ['gemeente'] },
      ],
    })
    expect(huurders).toMatchObject({
      parts: [{ coefficient: 0.125, atoms: ['huurders'] }],
    })
    expect(gemeente?.parts).toEqual([{ coefficient: 0.25, atoms: ['gemeente'] }])
    expect(overig).toMatchObject({ parts: [] })
  })

  test('take what counts twice twice, and what counts with another weight so many times', () => {
    const counted = [
      { key: 'a', factor: 1 },
      { key: 'b', factor: 1 },
      { key: 'a', factor: 1 },
      { key: 'c', factor: 1.5 },
    ]
    const groups = [group('huurders')]
    expect(partsOf({ groups }, new Map([['huurders', 1]]), () => counted)).toEqual([
      { coefficient: 0.125, atoms: ['a', 'b'] },
      { coefficient: 0.125, atoms: ['a'] },
      { coefficient: 0.1875, atoms: ['c'] },
    ])
  })

  test.each([
    [94.94, 'exact'],
    [94.95, 'bound'],
    [5.05, 'exact'],
    [5.04, 'bound'],
  ])('with a score of %d are told as: %s', (score, told) => {
    const names = { regionSet: 'sub', region: 'Noord', period: '2026-Q1' }
    const estimate = { scale: 'input', score, groups: [] } as unknown as SurveyEstimate
    const [total] = figuresOf(names, { span: 'quarter', setPosition: 0 }, estimate, () => [])
    expect(total?.told).toBe(told)
  })
})
