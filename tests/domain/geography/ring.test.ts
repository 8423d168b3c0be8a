import { expect, test } from 'vitest'
import { labelPlaceIn } from '#app/domain/geography/label-place'
import { crossingOf, doubledArea } from '#app/domain/geography/ring'
import type { Position, Ring } from '#app/domain/geography/shapes'

const SQUARE: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
  [0, 0],
]

test('a ring that crosses itself is found, one that touches itself is let be', () => {
  expect(crossingOf(SQUARE)).toBeNull()
  expect(crossingOf([SQUARE[0]!, SQUARE[2]!, SQUARE[1]!, SQUARE[3]!, SQUARE[0]!])).not.toBeNull()
  // Two squares that share a corner: an eight without a crossing.
  const eight: Ring = [
    [0, 0],
    [5, 5],
    [10, 5],
    [10, 10],
    [5, 10],
    [5, 5],
    [0, 5],
    [0, 0],
  ]
  expect(crossingOf(eight)).toBeNull()
})

test('a long border with many bends is gone through in a moment, and its one crossing found', () => {
  const bends = 20_000
  const bend = (at: number) => ((at * 2_654_435_761) % 1000) / 10_000
  const up = Array.from({ length: bends }, (_, at): Position => [bend(at), at])
  const down = up.map(([x], at): Position => [5 + x, bends - 1 - at])
  const ring: Ring = [...up, ...down, up[0]!]
  // Held against each other one by one the sides take longer than a test may.
  expect(crossingOf(ring)).toBeNull()
  const crossed = [...up.slice(0, 700), [up[900]![0], 900.5] as Position, ...up.slice(700)]
  expect(crossingOf([...crossed, ...down, up[0]!])).not.toBeNull()
})

test('the area of a ring has the sign of its way round', () => {
  expect(doubledArea(SQUARE)).toBe(20_000)
  expect(doubledArea([...SQUARE].reverse())).toBe(-20_000)
})

test('words stand where a shape is widest, beside its holes', () => {
  expect(labelPlaceIn([SQUARE], 40)).toMatchObject({ x: 50, width: 100 })
  const hole: Ring = [
    [10, 5],
    [10, 95],
    [60, 95],
    [60, 5],
    [10, 5],
  ]
  expect(labelPlaceIn([SQUARE, hole], 40)).toMatchObject({ x: 80, width: 40 })
  expect(labelPlaceIn([SQUARE], 200)).toBeNull()
})
