import { describe, expect, test } from 'vitest'
import { FULL_DOMAIN, scoreScale, trendDomain } from '#app/charts/marks/score-scale'

describe('trendDomain', () => {
  test.each([
    { values: [20, 55.5, 100], domain: [20, 100] },
    { values: [55, null, 19.9], domain: [0, 100] },
    { values: [], domain: [20, 100] },
    { values: [null], domain: [20, 100] },
  ])('of $values is $domain', ({ values, domain }) => {
    expect(trendDomain(values)).toEqual(domain)
  })
})

describe('scoreScale', () => {
  test('runs from the first pixel to the last, also downwards', () => {
    const down = scoreScale([20, 100], [180, 20])
    expect([20, 60, 100].map(down)).toEqual([180, 100, 20])
  })

  test('keeps two decimals and stays within its range', () => {
    const across = scoreScale(FULL_DOMAIN, [0, 10])
    expect([33.333, -5, 105].map(across)).toEqual([3.33, 0, 10])
  })
})
