import { encodeSums, viewSums } from './bytes'

const FLOAT = Float64Array.BYTES_PER_ELEMENT
/** The largest whole number that takes one byte. */
const LARGEST = 255

/*
 * Most numbers of a row of sums are small whole ones: counts, and sums of weights of 1. With n numbers of which f
 * are others: these as little-endian float64s; then a bit for each number, 1 where it is small, the lowest bit
 * first; then the small ones, a byte each. Where that is no shorter they are all float64s.
 */

/** What one row after another is put together in: each of them leaves its bytes behind, and nothing else. */
let floats = new Float64Array(0)
let smalls = new Uint8Array(0)
let marks = new Uint8Array(0)

/** As they are stored: every digit kept, in a fifth of the bytes as a rule. */
export function squeeze(numbers: Float64Array): Uint8Array {
  const count = numbers.length
  if (floats.length < count) {
    floats = new Float64Array(count)
    smalls = new Uint8Array(count)
    marks = new Uint8Array(Math.ceil(count / 8))
  }
  const ofMarks = marks.subarray(0, Math.ceil(count / 8)).fill(0)
  let small = 0
  let others = 0
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number
    const byte = number & LARGEST
    // The minus of a nought is a digit, too.
    if (byte === number && (byte !== 0 || 1 / number > 0)) {
      marks[at >> 3]! |= 1 << (at & 7)
      smalls[small++] = byte
    } else floats[others++] = number
  }
  const length = lengthOf(count, others)
  if (length >= count * FLOAT) return encodeSums(numbers).slice()
  const bytes = new Uint8Array(length)
  bytes.set(encodeSums(floats.subarray(0, others)))
  bytes.set(ofMarks, others * FLOAT)
  bytes.set(smalls.subarray(0, small), length - small)
  return bytes
}

/**
 * The numbers that were squeezed into these bytes.
 * @param numbers where they are written: as many as there are
 * @throws RangeError where these are not the bytes of so many numbers
 */
export function unsqueeze(bytes: Uint8Array, numbers: Float64Array): Float64Array {
  const count = numbers.length
  if (bytes.length === count * FLOAT) {
    numbers.set(viewSums(bytes))
    return numbers
  }
  const others = (bytes.length - lengthOf(count, 0)) / (FLOAT - 1)
  if (!Number.isInteger(others) || others < 0 || others > count) {
    throw new RangeError(`${bytes.length} bytes are no ${count} sums`)
  }
  const large = viewSums(bytes.subarray(0, others * FLOAT))
  const bits = others * FLOAT
  let small = bits + Math.ceil(count / 8)
  let other = 0
  for (let at = 0; at < count; at++) {
    const isOfByte = ((bytes[bits + (at >> 3)] as number) >> (at & 7)) & 1
    numbers[at] = (isOfByte === 1 ? bytes[small++] : large[other++]) as number
  }
  return numbers
}

function lengthOf(count: number, others: number): number {
  return count + Math.ceil(count / 8) + others * (FLOAT - 1)
}
