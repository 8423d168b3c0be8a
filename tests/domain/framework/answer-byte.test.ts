import { expect, test } from 'vitest'
import { byteOf, isKept, PARTS, partsByByte } from '#app/domain/framework/answer-byte'

const RANGE = 4
const SCALES = [
  [1, 5],
  [0, 4],
  [1, 7],
  [0, 6],
  [1, 10],
  [0, 10],
  [0, 100],
] as const

test.each(SCALES)('every answer from %i to %i keeps its place, exactly', (min, max) => {
  const parts = partsByByte(RANGE)
  for (let answer = min; answer <= max; answer++) {
    const byte = byteOf(answer, { min, max }, RANGE) ?? 0
    expect(parts[byte]).toBe((PARTS * RANGE * (answer - min)) / (max - min))
  }
})

test.each([
  [3, 1, 5, 3],
  [4, 1, 7, 3],
  [25, 0, 100, 2],
  [10, 1, 10, 5],
])(
  '%i on a scale from %i to %i is our point %i where one stands there',
  (answer, min, max, byte) => {
    expect(byteOf(answer, { min, max }, RANGE)).toBe(byte)
  },
)

test.each([0, 6, 2.5, -1, Number.NaN])('%d is no answer from 1 to 5', (answer) => {
  expect(byteOf(answer, { min: 1, max: 5 }, RANGE)).toBeNull()
})

test.each([0, 6, 254, 255])('byte %i stands for no place', (byte) => {
  expect(partsByByte(RANGE)[byte]).toBe(-1)
})

test.each([
  [1, 12, false],
  [5, 5, false],
  [1, 4, true],
])('answers from %i to %i can be kept: %s', (min, max, kept) => {
  expect(isKept({ min, max }, RANGE)).toBe(kept)
})

test('a framework with very many points leaves no room for other scales', () => {
  expect(isKept({ min: 1, max: 7 }, 200)).toBe(false)
  expect(byteOf(100, { min: 0, max: 200 }, 200)).toBe(101)
  expect(partsByByte(200)[201]).toBe(200 * PARTS)
})
