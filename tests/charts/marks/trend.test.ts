import { describe, expect, test } from 'vitest'
import { addQuarters } from '#app/domain/calendar/quarter'
import { figureOf, type TrendPoint } from '#app/charts/marks/figure'
import { trend } from '#app/charts/marks/trend'

const SIZE = { width: 560, height: 216 }

function pointsOf(count: number, score: number): TrendPoint[] {
  return Array.from({ length: count }, (_, at) => ({
    quarter: addQuarters('2023-Q4', at),
    figure: figureOf(score, null, null, 'firm'),
  }))
}

describe('trend', () => {
  test('draws lines at both ends of the scale and at the bands’ bounds', () => {
    const { levels } = trend(pointsOf(12, 60), [50, 65, 80], [20, 100], SIZE)
    expect(levels).toEqual([
      { score: 20, y: 192 },
      { score: 50, y: 124.5 },
      { score: 65, y: 90.75 },
      { score: 80, y: 57 },
      { score: 100, y: 12 },
    ])
  })

  test('names the last quarter and the same season of earlier years', () => {
    const { quarters } = trend(pointsOf(12, 60), [], [20, 100], SIZE)
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2024-Q3', '2025-Q3', '2026-Q3'])
  })

  test('names every quarter while there is room, and fewer years when there are many', () => {
    const named = (count: number) =>
      trend(pointsOf(count, 60), [], [20, 100], SIZE).quarters.map(({ quarter }) => quarter)
    expect(named(4)).toEqual(['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'])
    expect(named(40)).toEqual(['2025-Q3', '2027-Q3', '2029-Q3', '2031-Q3', '2033-Q3'])
  })

  test('puts the label beside the last score, and never outside the drawing', () => {
    const labelAt = (score: number) => trend(pointsOf(3, score), [], [20, 100], SIZE).label
    expect(labelAt(60)).toEqual({ x: 483, y: 102 })
    expect(labelAt(100)).toEqual({ x: 483, y: 14 })
    expect(labelAt(20)).toEqual({ x: 483, y: 178 })
  })

  test('has no label without any score', () => {
    expect(trend([{ quarter: '2026-Q3', figure: null }], [], [20, 100], SIZE).label).toBeNull()
  })
})
