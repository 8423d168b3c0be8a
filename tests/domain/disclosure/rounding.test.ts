import { describe, expect, test } from 'vitest'
import { releasedMean, roundHalfAway, roundOrNull } from '#app/domain/disclosure/rounding'

describe('rounding', () => {
  test.each([
    [61.25, 1, 61.3],
    [61.249, 1, 61.2],
    [61.35, 1, 61.4],
    [61.349999999999994, 1, 61.4],
    [61.3499, 1, 61.3],
    [-61.25, 1, -61.3],
    [1.005, 2, 1.01],
    [58.5, 0, 59],
    [0.0495, 3, 0.05],
    [99.96, 1, 100],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected)
  })

  test('a small negative value becomes 0, never −0', () => {
    expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true)
    expect(Object.is(roundHalfAway(-0, 1), 0)).toBe(true)
  })

  test('missing stays missing', () => {
    expect(roundOrNull(null, 1)).toBeNull()
    expect(roundOrNull(0, 1)).toBe(0)
  })

  test.each([
    [0, 1, '≤5'],
    [5.04, 1, '≤5'],
    [5.05, 1, 5.1],
    [94.94, 1, 94.9],
    [94.95, 1, '≥95'],
    [100, 0, '≥95'],
    [5.4, 0, '≤5'],
    [5.5, 0, 6],
  ])('the mean %d at %d decimals leaves as %s', (value, decimals, expected) => {
    expect(releasedMean(value, decimals)).toBe(expected)
  })
})
