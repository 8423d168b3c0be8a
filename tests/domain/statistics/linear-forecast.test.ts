import { describe, expect, test } from 'vitest'
import { linearForecast, type Point } from '#app/domain/statistics/linear-forecast'

function points(...pairs: readonly (readonly [number, number])[]): Point[] {
  return pairs.map(([x, y]) => ({ x, y }))
}

describe('a forecast on the line of least squares', () => {
  // R 4: predict(lm(y ~ x), data.frame(x = at), interval = "prediction"), x in days since 1970-01-01
  test.each([
    {
      given: points([20453, 5], [20543, 18], [20634, 25], [20726, 42]),
      at: 21091,
      expected: [87.617181084867298, 54.349400607907924, 120.88496156182667],
    },
    {
      given: points(
        ...([
          [20178, 320],
          [20269, 310.5],
          [20361, 298],
          [20453, 301],
          [20634, 280.25],
          [20726, 271],
        ] as const),
      ),
      at: 20818,
      expected: [264.32556439972859, 249.60908860521931, 279.04204019423787],
    },
  ])('is what R gives for $given.length points', ({ given, at, expected }) => {
    const forecast = linearForecast([...given].reverse(), at)
    const found = [forecast?.expected, forecast?.low, forecast?.high]
    found.forEach((value, place) => {
      const reference = expected[place] as number
      expect(Math.abs((value as number) / reference - 1)).toBeLessThan(1e-9)
    })
  })

  test('has no width where the points lie on it', () => {
    const given = points([0, 1], [1, 3], [2, 5], [3, 7])
    expect(linearForecast(given, 10)).toEqual({ expected: 21, low: 21, high: 21 })
  })

  test('widens as more certainty is asked for', () => {
    const given = points([0, 1], [1, 2], [2, 5])
    const [half, most] = [linearForecast(given, 3, 0.5), linearForecast(given, 3, 0.99)]
    expect(half?.expected).toBe(most?.expected)
    // R, level = 0.5 and 0.99
    expect(half?.high).toBeCloseTo(8.15737865167, 9)
    expect(most?.high).toBeCloseTo(101.560533644, 8)
  })

  test.each([
    ['two points', points([0, 1], [1, 2])],
    ['one x only', points([5, 1], [5, 2], [5, 3])],
  ])('is not made of %s', (_name, given) => {
    expect(linearForecast(given, 9)).toBeNull()
  })
})
