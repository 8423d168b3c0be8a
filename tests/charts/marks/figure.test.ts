import { expect, test } from 'vitest'
import { figureOf } from '#app/charts/marks/figure'

test.each([
  { score: 61.4, value: 61.4, bound: null },
  { score: '≤5', value: 5, bound: 'low' },
  { score: '≥95', value: 95, bound: 'high' },
] as const)('a score of $score stands at $value with bound $bound', ({ score, value, bound }) => {
  expect(figureOf(score, null, null, 'firm')).toMatchObject({ value, bound })
})
