import { describe, expect, test } from 'vitest'
import { combinedVariance, type VariancePart } from '#app/domain/statistics/combined-variance'

const shows = (shown: number, df: number, squaredWeights = 1): VariancePart => {
  return { shown, df, squaredWeights, borrowed: NaN }
}
const borrows = (borrowed: number): VariancePart => {
  return { shown: null, df: 0, squaredWeights: 99, borrowed }
}

describe('standard error of a stratified estimate', () => {
  test.each([
    // df by hand: (ΣV)² / Σ V²/df
    ['one stratum', [shows(9, 6)], 3, 6],
    ['equal variances, equal df: their sum', [shows(2, 4), shows(2, 4)], 2, 8],
    ['unequal variances', [shows(4, 4), shows(5, 1)], 3, 81 / (16 / 4 + 25 / 1)],
    ['spread below the floor', [shows(0, 5, 4)], 2, 5],
    ['spread above the floor', [shows(9, 5, 8.99)], 3, 5],
    ['one that borrows: it brings variance, not df', [shows(4, 4), borrows(1.25)], 3, 4],
    // τ² = (4 + 5)/(1 + 2)
    ['one that borrows of two', [shows(4, 3), shows(5, 3, 2), borrows(7 / 3)], 4, 81 / (41 / 3)],
    ['one that borrows of a floor', [shows(0, 3, 4), borrows(5)], 3, 3],
  ] as const)('%s', (_, parts, se, df) => {
    const found = combinedVariance(parts, 1)
    expect(found?.se).toBeCloseTo(se, 14)
    expect(found?.df).toBeCloseTo(df, 12)
  })

  test('says of each stratum its own or borrowed variance', () => {
    const parts = [borrows(0.5), shows(4, 3, 0.5), borrows(1)]
    expect(combinedVariance(parts, 1)?.variances).toEqual([4, 4, 8])
  })

  test.each([['data', []] as const, ['a stratum that shows its spread', [borrows(1), borrows(2)]]])(
    'there is none without %s',
    (_, parts) => {
      expect(combinedVariance(parts, 1)).toBeNull()
    },
  )
})
