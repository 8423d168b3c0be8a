import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeSums } from '#app/domain/sums/bytes'
import { squeeze, unsqueeze } from '#app/domain/sums/squeezed'

const bitsOf = (numbers: Float64Array) => [...new BigUint64Array(Float64Array.from(numbers).buffer)]

describe('squeezed sums', () => {
  test('come back to the last bit, wherever they lie', () => {
    const small = fc.integer({ min: -1, max: 257 })
    const number = fc.oneof(small, fc.double(), fc.constantFrom(-0, NaN, 255.5, 5e-324, Infinity))
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), fc.nat(9), (list, offset) => {
        const numbers = Float64Array.from(list)
        const bytes = squeeze(numbers)
        const larger = new Uint8Array(offset + bytes.length)
        larger.set(bytes, offset)
        const found = unsqueeze(larger.subarray(offset), new Float64Array(list.length).fill(9))
        expect(bitsOf(found)).toEqual(bitsOf(numbers))
        expect(bytes.length).toBeLessThanOrEqual(8 * numbers.length)
      }),
    )
  })

  test('take a byte and a bit where they are small and whole, else eight more', () => {
    const numbers = Float64Array.of(0, 255, 1, 2.5, 3, 256, -0, 7, 8)
    const other = encodeSums(Float64Array.of(2.5, 256, -0))
    const bits = [0b10010111, 0b00000001]
    expect([...squeeze(numbers)]).toEqual([...other, ...bits, 0, 255, 1, 3, 7, 8])
  })

  test('stay as they are where that is no longer', () => {
    const numbers = Float64Array.of(0.1, 0.2)
    expect([...squeeze(numbers)]).toEqual([...encodeSums(numbers)])
  })

  test('of before they were squeezed are read', () => {
    const numbers = Float64Array.of(1, 2, 3)
    expect([...unsqueeze(encodeSums(numbers), new Float64Array(3))]).toEqual([1, 2, 3])
  })

  test.each([0, 3, 5, 30])('%d bytes are no three numbers', (length) => {
    expect(() => unsqueeze(new Uint8Array(length), new Float64Array(3))).toThrow(RangeError)
  })
})
