import { expect, test } from 'vitest'
import { divergingBar, divergingScale } from '#app/charts/marks/diverging-bar'

const drawn = (bars: readonly (readonly (number | null)[])[]) => {
  const scale = divergingScale(bars)
  return bars.map((shares) => divergingBar(shares, scale))
}

test('the neutral share is halved by the middle, the others stand on their side of it', () => {
  const [bar] = drawn([[54, 40, 6]])
  expect(bar?.map(({ x }) => Number(x.toFixed(2)))).toEqual([4.28, 46.4, 77.6])
  expect(bar?.map(({ width }) => Number(width.toFixed(2)))).toEqual([42.12, 31.2, 4.68])
})

test('a share that is not told has what the others leave', () => {
  expect(drawn([[null, 40, 20]])[0]?.[0]?.width).toBeCloseTo(40 * 0.78, 10)
})

test('bars of all kinds fit together, on one scale with one middle', () => {
  const bars = drawn([
    [90, 5, 5],
    [2, 3, 95],
  ])
  for (const [left, , right] of bars) {
    expect(left!.x).toBeGreaterThanOrEqual(-1e-9)
    expect(right!.x + right!.width).toBeLessThanOrEqual(100 + 1e-9)
  }
  const middles = bars.map((bar) => bar[1]!.x + bar[1]!.width / 2)
  expect(middles[0]).toBeCloseTo(middles[1]!, 10)
})
