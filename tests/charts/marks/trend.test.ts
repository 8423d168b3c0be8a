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
      { score: 20, y: 212 },
      { score: 50, y: 135.5 },
      { score: 65, y: 97.25 },
      { score: 80, y: 59 },
      { score: 100, y: 8 },
    ])
  })

  test('names a year where it begins, and the last quarter by its number', () => {
    const { names } = trendOf(pointsOf(12, 60))
    expect(names.map(({ text }) => text)).toEqual(['2024', '2025', '2026', 'Q3'])
    expect(names.map(({ isYear }) => isYear)).toEqual([true, true, true, false])
  })

  test('a narrow drawing is one of its own, and leaves years out at even steps', () => {
    const points = pointsOf(41, 60)
    const narrow = trend(
      { points, bands: [], domain: [20, 100], chosen: points.at(-1)?.quarter ?? '' },
      'narrow',
    )
    expect(narrow.frame).toEqual({ left: 30, right: 278, top: 8, bottom: 196 })
    const years = narrow.names.filter(({ isYear }) => isYear).map(({ text }) => text)
    expect(years).toEqual(['2025', '2027', '2029', '2031'])
  })

  test('breaks stand halfway with their word once, beside each other where they would touch', () => {
    const points = pointsOf(12, 60).map((point, at) => ({
      ...point,
      breaks: [2, 3, 4].includes(at),
      breakWord: at === 4 ? 'andere weging' : 'andere groepen',
    }))
    const { breaks } = trendOf(points)
    expect(breaks.map(({ word }) => word)).toEqual(['andere groepen', '', 'andere weging'])
    expect(breaks[0]?.x).toBeCloseTo(36 + 1.5 * (466 / 11), 1)
    expect(breaks.map(({ y }) => y)).toEqual([22, 22, 37])
  })

  test('events stand above the axis, at their moment', () => {
    const { events, eventTop } = trendOf(pointsOf(12, 60), {
      events: [{ at: 5.5, word: 'peiling' }],
    })
    expect(events).toMatchObject([{ word: 'peiling', y: 205, anchor: 'end' }])
    expect(events[0]?.x).toBeCloseTo(36 + 5.5 * (466 / 11), 1)
    expect(eventTop).toBeCloseTo(155.9, 1)
  })

  test('events stand clear of the signs in the gaps', () => {
    const gap: TrendPoint = { quarter: '2023-Q4', figure: null, gap: 'suppressed' }
    const { events, gaps } = trendOf([gap, ...pointsOf(4, 60).slice(1)], {
      events: [{ at: 0.5, word: 'gemeenteraadsverkiezingen' }],
    })
    expect(events[0]?.y).toBeLessThan(gaps[0]?.y ?? 0)
  })

  test('rings the quarter that is compared with, where it has a score', () => {
    const ringOf = (compared: string) => trendOf(pointsOf(3, 60), { compared }).ring
    expect(ringOf('2024-Q1')).toMatchObject({ x: 269 })
    expect(ringOf('2020-Q1')).toBeNull()
  })

  test('names the bands where asked, the lowest below its bound', () => {
    const { bandWords } = trendOf(pointsOf(12, 60), {
      bands: [50, 65, 80],
      bandNames: ['zwak', 'redelijk', 'goed', 'sterk'],
    })
    expect(bandWords.map(({ y }) => y)).toEqual([150.5, 131.5, 93.25, 55])
  })

  test('puts the label beside the last score, and never outside the drawing', () => {
    const labelAt = (score: number) => trendOf(pointsOf(3, score)).label
    expect(labelAt(60)).toMatchObject({ x: 514, y: 110 })
    expect(labelAt(100)).toMatchObject({ x: 514, y: 14 })
    expect(labelAt(20)).toMatchObject({ x: 514, y: 198 })
  })

  test('has no label without any score', () => {
    expect(trendOf([{ quarter: '2026-Q3', figure: null }]).label).toBeNull()
  })

  test('the label names its quarter, so that an old score is not taken for the newest', () => {
    const points = [...pointsOf(2, 60), { quarter: '2024-Q2', figure: null }]
    expect(trendOf(points).label?.quarter).toBe('2024-Q1')
  })

  test('marks a chosen quarter that is not the last, and names it', () => {
    const { guide, names } = trendOf(pointsOf(12, 60), { chosen: '2024-Q2' })
    expect(guide).toBeCloseTo(36 + (2 * 466) / 11, 1)
    expect(names.map(({ text }) => text)).toEqual(['2024', 'Q2', '2025', '2026', 'Q3'])
    expect(trendOf(pointsOf(12, 60)).guide).toBeNull()
  })

  test('a quarter with a marker or a sign is pointed at anywhere in its column, up to the next', () => {
    const others = pointsOf(4, 60).slice(1)
    const without: TrendPoint = { quarter: '2023-Q4', figure: null }
    const { columns, markers, frame } = trendOf([without, ...others])
    expect(columns.map(({ quarter }) => quarter)).toEqual(others.map(({ quarter }) => quarter))
    for (const [at, { x, width }] of columns.entries()) {
      expect(Math.abs(x + width / 2 - (markers[at]?.x ?? NaN))).toBeLessThan(width / 2)
      expect(x + width).toBeCloseTo(columns[at + 1]?.x ?? frame.right, 1)
    }
    expect(trendOf([without, { ...without, quarter: '2024-Q1', gap: 'no_data' }]).columns).toEqual([
      expect.objectContaining({ quarter: '2024-Q1' }),
    ])
  })

  test.each([1, 2, 3, 12])('none of %i quarters is pointed at outside the drawing', (count) => {
    const { columns, frame } = trendOf(pointsOf(count, 60))
    expect(columns).toHaveLength(count)
    expect(columns[0]?.x).toBe(frame.left)
    const sum = columns.reduce((total, { width }) => total + width, 0)
    expect(sum).toBeCloseTo(frame.right - frame.left, 1)
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
