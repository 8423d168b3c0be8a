import { expect, test } from 'vitest'
import { figureOf } from '#app/charts/marks/figure'
import { trendRows } from '#app/charts/recharts/trend-rows'

test('rows carry the same figures as the drawing; gaps and agreements only have no line', () => {
  const rows = trendRows([
    { quarter: '2026-Q1', figure: figureOf(60, 55, 65, 'firm') },
    { quarter: '2026-Q2', figure: null, gap: 'suppressed' },
    { quarter: '2026-Q3', figure: figureOf(54, null, null, 'records') },
    { quarter: '2026-Q4', figure: figureOf('≥95', null, null, 'provisional') },
  ])
  expect(rows).toEqual([
    { at: 0, quarter: '2026-Q1', score: 60, interval: [55, 65], piece: 0 },
    { at: 1, quarter: '2026-Q2', score: null, interval: null, piece: 0 },
    { at: 2, quarter: '2026-Q3', score: null, interval: null, piece: 0 },
    { at: 3, quarter: '2026-Q4', score: 95, interval: null, piece: 0 },
  ])
})

test('a break begins a new piece of the line', () => {
  const figure = figureOf(60, 55, 65, 'firm')
  const rows = trendRows([
    { quarter: '2026-Q1', figure },
    { quarter: '2026-Q2', figure, breaks: true },
    { quarter: '2026-Q3', figure, breaks: false },
  ])
  expect(rows.map(({ piece }) => piece)).toEqual([0, 1, 1])
})
