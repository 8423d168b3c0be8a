import { expect, test } from 'vitest'
import { figureOf, type TrendPoint } from '#app/charts/marks/figure'
import type { Canvas } from '#app/charts/pdf/canvas'
import { trendDrawing } from '#app/charts/pdf/trend'

interface Drawn {
  readonly labels: readonly string[]
  readonly circles: number
  readonly lines: number
}

/** What a panel of 160 × 100 draws on its canvas. */
function drawnOf(points: readonly TrendPoint[], overrides: object = {}): Drawn {
  const labels: string[] = []
  let [circles, lines] = [0, 0]
  const canvas: Canvas = {
    path: () => undefined,
    rect: () => undefined,
    circle: () => void (circles += 1),
    line: () => void (lines += 1),
    label: (text) => void labels.push(text),
    at: () => canvas,
  }
  trendDrawing(
    {
      ...{ points, bands: [50, 65, 80], domain: [20, 100], chosen: '2026-Q3', compared: null },
      ...{ first: '71,0', last: '38,7', colour: '#8b4a9c', hasAxis: false, ...overrides },
    },
    { width: 160, height: 100 },
  ).draw(canvas)
  return { labels, circles, lines }
}

const at = (quarter: string, score: number | null, breakWord?: string): TrendPoint => ({
  quarter,
  figure: score === null ? null : figureOf(score, score - 2, score + 2, 'firm'),
  ...(score === null ? { gap: 'no_data' } : {}),
  ...(breakWord === undefined ? {} : { breaks: true, breakWord }),
})

const FOUR = [at('2025-Q4', 71), at('2026-Q1', 60), at('2026-Q2', 45), at('2026-Q3', 38.7)]

test('names the first and the last quarter and writes the first and the last score', () => {
  expect(drawnOf(FOUR).labels).toEqual(['2025-Q4', '2026-Q3', '38,7', '71,0'])
})

test('writes the scores of the levels at the first of the panels only', () => {
  const { labels } = drawnOf(FOUR, { hasAxis: true })
  expect(labels.slice(0, 5)).toEqual(['20', '50', '65', '80', '100'])
})

test('says why a line breaks once, at each break a line', () => {
  const [first, ...others] = FOUR
  const broken = others.map((point) => ({ ...point, breaks: true, breakWord: 'andere weging' }))
  const { labels, lines } = drawnOf([first!, ...broken])
  expect(labels.filter((label) => label === 'andere weging')).toHaveLength(1)
  expect(lines - drawnOf(FOUR).lines).toBeGreaterThanOrEqual(3)
})

test('rings the quarter that the chosen one is held against', () => {
  expect(drawnOf(FOUR, { compared: '2025-Q4' }).circles).toBe(drawnOf(FOUR).circles + 1)
  expect(drawnOf(FOUR, { compared: '2019-Q4' }).circles).toBe(drawnOf(FOUR).circles)
})

test('writes no score where there is none', () => {
  const { labels } = drawnOf([at('2026-Q2', null), at('2026-Q3', null)], { first: '', last: '' })
  expect(labels).toEqual(['2026-Q2', '2026-Q3'])
})
