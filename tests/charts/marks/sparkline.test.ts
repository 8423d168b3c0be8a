import { describe, expect, test } from 'vitest'
import { figureOf, type Look, type TrendPoint } from '#app/charts/marks/figure'
import { sparkline } from '#app/charts/marks/sparkline'

const SIZE = { width: 108, height: 108 }

function pointsOf(...looks: (Look | null)[]): TrendPoint[] {
  return looks.map((look, at) => ({
    quarter: `2025-Q${at + 1}`,
    figure: look && figureOf(50, null, null, look),
  }))
}

describe('sparkline', () => {
  test('keeps 4 pixels free on all sides', () => {
    const { path } = sparkline(pointsOf('firm', 'firm'), null, [0, 100], SIZE)
    expect(path).toBe('M4,54L104,54')
  })

  test('marks the chosen quarter, wherever it is', () => {
    const points = pointsOf('firm', 'firm', 'firm')
    expect(sparkline(points, '2025-Q2', [0, 100], SIZE).end).toMatchObject({ x: 54, y: 54 })
  })

  test('marks nothing where the chosen quarter has no score', () => {
    expect(sparkline(pointsOf('firm', null), '2025-Q2', [0, 100], SIZE).end).toBeNull()
  })

  test('puts a short dash at earlier quarters between gaps', () => {
    const points = pointsOf('firm', 'firm', null, 'firm', null, 'firm')
    const { dashes } = sparkline(points, '2025-Q6', [0, 100], SIZE)
    expect(dashes).toBe('M62.8,54h2.4')
  })

  test('and at a quarter that the line breaks on both sides of', () => {
    const points = pointsOf('firm', 'firm', 'firm', 'firm', 'firm').map((point, at) => {
      return { ...point, breaks: at === 2 || at === 3 }
    })
    const { path, dashes } = sparkline(points, '2025-Q5', [0, 100], SIZE)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(dashes).toBe('M52.8,54h2.4')
  })
})
