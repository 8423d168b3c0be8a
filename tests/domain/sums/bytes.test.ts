import { describe, expect, test } from 'vitest'
import { decodeSums, encodeSums, viewSums } from '#app/domain/sums/bytes'

describe('sums as bytes', () => {
  test('are little-endian float64s', () => {
    // 1 is 0x3FF0000000000000, −2 is 0xC000000000000000.
    expect([...encodeSums(Float64Array.of(1, -2))]).toEqual([
      0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0xc0,
    ])
  })

  test('come back digit for digit', () => {
    const sums = Float64Array.of(0, 0.1, 1 / 3, 1e300, 5e-324, 123456789.987654321)
    expect(decodeSums(encodeSums(sums))).toEqual(sums)
  })

  test('come back from anywhere in a larger buffer', () => {
    const sums = Float64Array.of(0.1, 0.2, 0.3)
    const larger = new Uint8Array(64)
    larger.set(encodeSums(sums), 3)
    expect(decodeSums(larger.subarray(3, 3 + 24))).toEqual(sums)
  })

  test('of a part of an array are those of the part', () => {
    const sums = Float64Array.of(1, 2, 3)
    expect(decodeSums(encodeSums(sums.subarray(1, 2)))).toEqual(Float64Array.of(2))
  })

  test('share no memory with what they were made from', () => {
    const sums = Float64Array.of(1)
    const bytes = encodeSums(sums)
    const decoded = decodeSums(bytes)
    sums[0] = 2
    bytes.fill(0)
    expect(decoded).toEqual(Float64Array.of(1))
  })

  test.each([0, 3, 8])('are read %i bytes into a buffer as they are decoded', (at) => {
    const sums = Float64Array.of(0.1, 0.2, 0.3)
    const larger = new Uint8Array(64)
    larger.set(encodeSums(sums), at)
    expect(viewSums(larger.subarray(at, at + 24))).toEqual(sums)
  })

  test.each([decodeSums, viewSums])('that are cut short are refused', (read) => {
    expect(() => read(new Uint8Array(12))).toThrow(RangeError)
  })
})
