import { describe, expect, test } from 'vitest'
import { withoutRoundingNoise } from '#app/domain/statistics/rounding-noise'

describe('rounding noise', () => {
  test('what rounding can leave is exactly 0', () => {
    expect(0.1 + 0.2 - 0.3).not.toBe(0)
    expect(withoutRoundingNoise(0.1 + 0.2 - 0.3, 0.6, 3)).toBe(0)
  })

  test('the drift of many equal terms is noise, whatever their number', () => {
    for (const count of [10, 1_000, 100_000]) {
      let total = 0
      for (let i = 0; i < count; i++) total += 175 / 3
      expect(withoutRoundingNoise(total - count * (175 / 3), 2 * total, count)).toBe(0)
    }
  })

  test('what is larger stays as it is, with its sign', () => {
    expect(withoutRoundingNoise(-1e-9, 1, 100)).toBe(-1e-9)
    // The bound itself: 4·ε·(n + 8)·size.
    const bound = 4 * Number.EPSILON * 16 * 2
    expect(withoutRoundingNoise(bound, 2, 8)).toBe(0)
    expect(withoutRoundingNoise(bound * 1.01, 2, 8)).toBe(bound * 1.01)
  })
})
