import { expect, test } from 'vitest'
import { RecentValues } from '#app/domain/statistics/recent-values'

test('a value that was asked before is not computed again, one of another parameter is', () => {
  const values = new RecentValues()
  const computed: string[] = []
  const power = (exponent: number, base: number) =>
    values.of(exponent, base, () => {
      computed.push(`${base}^${exponent}`)
      return base ** exponent
    })
  const asked = [
    [2, 3],
    [2, 4],
    [2, 3],
    [3, 3],
    [2, 3],
  ] as const
  expect(asked.map(([exponent, base]) => power(exponent, base))).toEqual([9, 16, 9, 27, 9])
  expect(computed).toEqual(['3^2', '4^2', '3^3', '3^2'])
})

test('however many are asked, answers stay right', () => {
  const values = new RecentValues()
  for (let base = 0; base < 20_000; base += 1) {
    expect(values.of(2, base % 9_000, () => (base % 9_000) ** 2)).toBe((base % 9_000) ** 2)
  }
})
