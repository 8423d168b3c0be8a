import { describe, expect, test } from 'vitest'
import { addQuarters } from '#app/domain/calendar/quarter'
import { figureOf, type TrendPoint } from '#app/charts/marks/figure'
import { trend, type TrendInput } from '#app/charts/marks/trend'

function pointsOf(count: number, score: number): TrendPoint[] {
  return Array.from({ length: count }, (_, at) => ({
    quarter: addQuarters('2023-Q4', at),
    figure: figureOf(score, null, null, 'firm'),
  }))
}

/** The trend of these points on the scale 20–100, the last quarter chosen; override what matters. */
function trendOf(points: TrendPoint[], overrides: Partial<TrendInput> = {}) {
  const chosen = points.at(-1)?.quarter ?? ''
  return trend({ points, bands: [], domain: [20, 100], chosen, ...overrides })
}

describe('trend', () => {
  test('draws lines at both ends of the scale and at the bands’ bounds', () => {
    const { levels } = trendOf(pointsOf(12, 60), { bands: [50, 65, 80] })
    expect(levels).toEqual([
      { score: 20, y: 192 },
      { score: 50, y: 124.5 },
      { score: 65, y: 90.75 },
      { score: 80, y: 57 },
      { score: 100, y: 12 },
    ])
  })

  test('names the last quarter and the same season of earlier years', () => {
    const { quarters } = trendOf(pointsOf(12, 60))
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2024-Q3', '2025-Q3', '2026-Q3'])
  })

  test('names every quarter while there is room, and fewer years when there are many', () => {
    const named = (count: number) =>
      trendOf(pointsOf(count, 60)).quarters.map(({ quarter }) => quarter)
    expect(named(4)).toEqual(['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'])
    expect(named(40)).toEqual(['2025-Q3', '2027-Q3', '2029-Q3', '2031-Q3', '2033-Q3'])
  })

  test('puts the label beside the last score, and never outside the drawing', () => {
    const labelAt = (score: number) => trendOf(pointsOf(3, score)).label
    expect(labelAt(60)).toMatchObject({ x: 483, y: 102 })
    expect(labelAt(100)).toMatchObject({ x: 483, y: 14 })
    expect(labelAt(20)).toMatchObject({ x: 483, y: 178 })
  })

  test('has no label without any score', () => {
    expect(trendOf([{ quarter: '2026-Q3', figure: null }]).label).toBeNull()
  })

  test('the label names its quarter, so that an old score is not taken for the newest', () => {
    const points = [...pointsOf(2, 60), { quarter: '2024-Q2', figure: null }]
    expect(trendOf(points).label?.quarter).toBe('2024-Q1')
  })

  test('marks a chosen quarter that is not the last, and names it', () => {
    const { guide, quarters } = trendOf(pointsOf(12, 60), { chosen: '2024-Q2' })
    expect(guide).toBeCloseTo(44 + (2 * 430) / 11, 1)
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2024-Q2', '2025-Q3', '2026-Q3'])
    expect(trendOf(pointsOf(12, 60)).guide).toBeNull()
  })

  test('stands a sign in every gap whose reason is known, hatched where too few were heard', () => {
    const gaps = ['suppressed', 'insufficient', 'no_data'] as const
    const points: TrendPoint[] = gaps.map((gap, at) => ({
      quarter: `2026-Q${at + 1}`,
      figure: null,
      gap,
    }))
    const signs = trendOf([...points, { quarter: '2026-Q4', figure: null }]).gaps
    expect(signs.map(({ gap }) => gap)).toEqual(gaps)
    expect(signs.map(({ hatch }) => hatch !== '')).toEqual([false, true, false])
  })
})
