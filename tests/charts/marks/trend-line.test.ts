import { describe, expect, test } from 'vitest'
import { figureOf, type TrendPoint } from '#app/charts/marks/figure'
import { trendLine } from '#app/charts/marks/trend-line'

const FRAME = { left: 0, right: 40, top: 0, bottom: 100 }

/** Points at 0, 10, 20, 30, 40 pixels; a score s stands at y = 100 − s. */
function pointsOf(...scores: (number | null | [number, number, number])[]): TrendPoint[] {
  return scores.map((score, at) => {
    const quarter = `2025-Q${at + 1}`
    if (score === null) return { quarter, figure: null }
    const [value, low, high] = typeof score === 'number' ? [score, null, null] : score
    return { quarter, figure: figureOf(value, low, high, 'firm') }
  })
}

describe('trendLine', () => {
  test('joins quarters in order', () => {
    const { path, ribbon } = trendLine(pointsOf(60, 50, 70, 40, 30), [0, 100], FRAME)
    expect(path).toBe('M0,40L10,50L20,30L30,60L40,70')
    expect(ribbon).toBe('')
  })

  test('breaks where a quarter is missing', () => {
    const { path } = trendLine(pointsOf(60, 50, null, 40, 30), [0, 100], FRAME)
    expect(path).toBe('M0,40L10,50M30,60L40,70')
  })

  test('breaks, line and ribbon, before a quarter that is not to be compared with the one before', () => {
    const scores = [
      ...([
        [60, 50, 70],
        [50, 40, 60],
        [70, 60, 80],
      ] as const),
      ...([
        [40, 30, 50],
        [30, 20, 40],
      ] as const),
    ]
    const points = pointsOf(...scores.map((each): [number, number, number] => [...each]))
    const broken = (...places: number[]) =>
      trendLine(
        points.map((point, at) => ({ ...point, breaks: places.includes(at) })),
        [0, 100],
        FRAME,
      )
    expect(broken(2).path).toBe('M0,40L10,50M20,30L30,60L40,70')
    expect(broken(2).ribbon.match(/M/g)).toHaveLength(2)
    const alone = broken(2, 3)
    expect(alone.path).toBe('M0,40L10,50M30,60L40,70')
    expect(alone.whiskers.map(({ x }) => x)).toEqual([20])
  })

  test('does not run through a score that rests on agreements only', () => {
    const points = pointsOf(60, 50, 70, 40, 30).map((point, at) =>
      at === 2 ? { ...point, figure: figureOf(70, null, null, 'records') } : point,
    )
    const { path, markers } = trendLine(points, [0, 100], FRAME)
    expect(path).toBe('M0,40L10,50M30,60L40,70')
    expect(markers.map(({ look }) => look)).toContain('records')
  })

  test('a quarter between two gaps has a marker and no line', () => {
    const { path, markers } = trendLine(pointsOf(60, null, 70, null, null), [0, 100], FRAME)
    expect(path).toBe('')
    expect(markers.map(({ x, y }) => [x, y])).toEqual([
      [0, 40],
      [20, 30],
    ])
  })

  test('the ribbon runs along the upper bounds and back along the lower ones', () => {
    const points = pointsOf([60, 50, 70], [50, 45, 55])
    const { ribbon } = trendLine(points, [0, 100], FRAME)
    expect(ribbon).toBe('M0,30L40,45L40,55L0,50Z')
  })

  test('the ribbon breaks where an interval is lacking while the line goes on', () => {
    const points = pointsOf([60, 50, 70], [60, 50, 70], 60, [60, 50, 70], [60, 50, 70])
    const { path, ribbon } = trendLine(points, [0, 100], FRAME)
    expect(path).toBe('M0,40L10,40L20,40L30,40L40,40')
    expect(ribbon).toBe('M0,30L10,30L10,50L0,50ZM30,30L40,30L40,50L30,50Z')
  })

  test('an interval without neighbours is a whisker', () => {
    const { ribbon, whiskers } = trendLine(pointsOf(60, [60, 50, 70], 60), [0, 100], FRAME)
    expect(ribbon).toBe('')
    expect(whiskers).toEqual([{ x: 20, y1: 30, y2: 50 }])
  })

  test('one quarter alone stands at the right', () => {
    const { markers } = trendLine(pointsOf(60), [0, 100], FRAME)
    expect(markers).toMatchObject([{ x: 40, y: 40 }])
  })
})
