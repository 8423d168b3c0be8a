import { describe, expect, test } from 'vitest'
import { combinedVariance } from '#app/domain/statistics/combined-variance'

describe('standard error of a stratified estimate', () => {
  test.each([
    // df by hand: (ΣV)² / Σ V²/max(m−1, 1)
    ['one stratum: m − 1', [[9, 7]], 3, 6],
    [
      'equal variances, equal clusters: the sum of m − 1',
      [
        [2, 5],
        [2, 5],
      ],
      2,
      8,
    ],
    [
      'unequal variances',
      [
        [4, 5],
        [5, 2],
      ],
      3,
      81 / (16 / 4 + 25 / 1),
    ],
    [
      'a lonely cluster counts with 1',
      [
        [8, 1],
        [1, 11],
      ],
      3,
      81 / (64 / 1 + 1 / 10),
    ],
    [
      'a stratum without variance adds nothing',
      [
        [9, 4],
        [0, 50],
      ],
      3,
      3,
    ],
  ])('%s', (_, parts, se, df) => {
    const found = combinedVariance(
      parts.map(([variance, clusters]) => ({ variance: variance!, clusters: clusters! })),
    )
    expect(found?.se).toBeCloseTo(se, 14)
    expect(found?.df).toBeCloseTo(df, 12)
  })

  test('there is none where all variance is 0', () => {
    expect(combinedVariance([{ variance: 0, clusters: 5 }])).toBeNull()
  })

  test('there is none where no stratum has two clusters', () => {
    const lonely = { variance: 3, clusters: 1 }
    expect(combinedVariance([lonely, lonely])).toBeNull()
    expect(combinedVariance([lonely, { variance: 0, clusters: 2 }])).not.toBeNull()
  })

  test('there is none without data', () => {
    expect(combinedVariance([])).toBeNull()
  })
})
