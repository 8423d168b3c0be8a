import { describe, expect, test } from 'vitest'
import { cronbachAlpha } from '#app/domain/statistics/cronbach-alpha'
import { Moments } from '#app/domain/statistics/moments'

/** Eight invented people on four items. */
const CASES = [
  [75, 100, 50, 75],
  [25, 50, 0, 25],
  [100, 75, 100, 75],
  [50, 50, 75, 25],
  [0, 25, 25, 50],
  [75, 75, 50, 100],
  [50, 25, 50, 50],
  [100, 100, 75, 100],
]

function momentsOf(cases: readonly (readonly number[])[], centre = 50): Moments {
  const moments = new Moments(cases[0]?.length ?? 0, centre)
  for (const values of cases) moments.add(values)
  return moments
}

describe('Cronbach’s α', () => {
  // R: C <- cov(x); k / (k - 1) * (1 - sum(diag(C)) / sum(C)), which gives .843143 for `attitude`
  test('is that of R', () => {
    expect(cronbachAlpha(momentsOf(CASES), [0, 1, 2, 3])).toBeCloseTo(0.881313131313131, 12)
    expect(cronbachAlpha(momentsOf(CASES, 0), [0, 1, 2, 3])).toBeCloseTo(0.881313131313131, 12)
  })

  test.each([
    [0, 0.763419483101392],
    [1, 0.8484375],
    [2, 0.894187779433681],
    [3, 0.864329268292683],
  ])('without item %d is that of R', (item, expected) => {
    const others = [0, 1, 2, 3].filter((other) => other !== item)
    expect(cronbachAlpha(momentsOf(CASES), others)).toBeCloseTo(expected, 12)
  })

  test('is not defined where the sum does not vary', () => {
    const same = [25, 75].map((value) => [value, 100 - value])
    expect(cronbachAlpha(momentsOf(same), [0, 1])).toBeNull()
    expect(
      cronbachAlpha(
        momentsOf([
          [50, 25],
          [50, 25],
        ]),
        [0, 1],
      ),
    ).toBeNull()
  })
})

test('covariances are those of R, whatever the centre', () => {
  for (const centre of [0, 50]) {
    // R: cov(x)[1, 2]; var(x[, 3])
    expect(momentsOf(CASES, centre).covariance(0, 1)).toBeCloseTo(848.214285714286, 9)
    expect(momentsOf(CASES, centre).covariance(2, 2)).toBeCloseTo(970.982142857143, 9)
  }
})

describe('a correlation of sums', () => {
  // R: cor(x[, i], rowSums(x[, -i]))
  test.each([
    [0, 0.935291078546336],
    [1, 0.742462120245875],
    [2, 0.616687835784633],
    [3, 0.698430295769578],
  ])('of item %d with the others is that of R', (item, expected) => {
    const others = [0, 1, 2, 3].filter((other) => other !== item)
    expect(momentsOf(CASES).correlationOfSums([item], others)).toBeCloseTo(expected, 12)
  })

  test('of two variables is the same both ways, and none where one does not vary', () => {
    const moments = momentsOf(CASES.map((values) => [...values, 40]))
    // R: cor(x[, 1], x[, 2])
    expect(moments.correlationOfSums([0], [1])).toBeCloseTo(0.806505083958217, 12)
    expect(moments.correlationOfSums([1], [0])).toBe(moments.correlationOfSums([0], [1]))
    expect(moments.correlationOfSums([0], [4])).toBeNull()
  })
})
