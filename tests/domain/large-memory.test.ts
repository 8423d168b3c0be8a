import { expect, test } from 'vitest'
import { LargeMemory, MAPPED_BYTES } from '#app/domain/large-memory'

test.each([1024, 1000])(
  'rows of %i keep their numbers past the first piece and a whole one',
  (length) => {
    const memory = new LargeMemory(length)
    const rows = Math.ceil(MAPPED_BYTES / Float64Array.BYTES_PER_ELEMENT / length) + 2
    for (let row = 0; row < rows; row += 1) {
      expect(memory.add()).toBe(row)
      const { numbers } = memory.pieceOf(row)
      const at = memory.offsetOf(row)
      expect(numbers[at]).toBe(0)
      numbers.fill(row + 0.5, at, at + length)
    }
    expect(memory.count).toBe(rows)
    for (let row = 0; row < rows; row += 1) {
      const { numbers } = memory.pieceOf(row)
      const at = memory.offsetOf(row)
      expect([numbers[at], numbers[at + length - 1]]).toEqual([row + 0.5, row + 0.5])
    }
  },
)

test('two whole numbers lie where one float64 does', () => {
  const memory = new LargeMemory(2)
  memory.add()
  const row = memory.add()
  const { numbers, integers } = memory.pieceOf(row)
  const at = memory.offsetOf(row)
  integers[2 * at] = -7
  integers[2 * at + 1] = 2 ** 31 - 1
  numbers[at + 1] = NaN
  expect([...integers.subarray(2 * at, 2 * at + 2), numbers[at + 1]]).toEqual([
    -7,
    2 ** 31 - 1,
    NaN,
  ])
})
