import { encodeSums, viewSums } from './bytes'

const FLOAT = Float64Array.BYTES_PER_ELEMENT
/** The largest whole number that takes one byte. */
const LARGEST = 255

/*
 * Most numbers of a row of sums are small whole ones: counts, and sums of weights of 1. With n numbers of which f
 * are others: these as little-endian float64s; then a bit for each number, 1 where it is small, the lowest bit
 * first; then the small ones, a byte each. Where that is no shorter they are all float64s.
 */

/** As they are stored: every digit kept, in a fifth of the bytes as a rule. To be written away, not to be changed. */
export function squeeze(numbers: Float64Array): Uint8Array {
  let others = 0
  for (const number of numbers) if (!isSmall(number)) others += 1
  const length = lengthOf(numbers.length, others)
  if (length >= numbers.length * FLOAT) return encodeSums(numbers)
  const bytes = new Uint8Array(length)
  const floats = new Float64Array(others)
  const bits = others * FLOAT
  let small = bits + Math.ceil(numbers.length / 8)
  let other = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number
    if (isSmall(number)) {
      bytes[bits + (at >> 3)]! |= 1 << (at & 7)
      bytes[small++] = number
    } else {
      floats[other++] = number
    }
  }
  bytes.set(encodeSums(floats), 0)
  return bytes
}

/**
 * The numbers that were squeezed into these bytes. They may be seen where they lie: not to be changed.
 * @throws RangeError where these are not the bytes of so many numbers
 */
export function unsqueeze(bytes: Uint8Array, count: number): Float64Array {
  if (bytes.length === count * FLOAT) return viewSums(bytes)
  const others = (bytes.length - lengthOf(count, 0)) / (FLOAT - 1)
  if (!Number.isInteger(others) || others < 0 || others > count) {
    throw new RangeError(`${bytes.length} bytes are no ${count} sums`)
  }
  const floats = viewSums(bytes.subarray(0, others * FLOAT))
  const numbers = new Float64Array(count)
  const bits = others * FLOAT
  let small = bits + Math.ceil(count / 8)
  let other = 0
  for (let at = 0; at < count; at++) {
    const isOfByte = ((bytes[bits + (at >> 3)] as number) >> (at & 7)) & 1
    numbers[at] = (isOfByte === 1 ? bytes[small++] : floats[other++]) as number
  }
  return numbers
}

function lengthOf(count: number, others: number): number {
  return count + Math.ceil(count / 8) + others * (FLOAT - 1)
}

/** The minus of a nought is a digit, too. */
function isSmall(number: number): boolean {
  return number >= 0 && number <= LARGEST && number % 1 === 0 && (number !== 0 || 1 / number > 0)
}
