import { expect, test } from 'vitest'
import { quantile } from '#app/domain/statistics/quantile'

test('lies between two values as R’s type 7 does', () => {
  const values = [1, 2, 4, 8, 16]
  // R: quantile(c(1, 2, 4, 8, 16), c(0, .05, .5, .9, .95, 1))
  const found = [0, 0.05, 0.5, 0.9, 0.95, 1].map((p) => quantile(values, p))
  const expected = [1, 1.2, 4, 12.8, 14.4, 16]
  found.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 12))
  expect(quantile([7], 0.95)).toBe(7)
})
