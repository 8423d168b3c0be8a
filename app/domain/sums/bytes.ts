const BYTES = Float64Array.BYTES_PER_ELEMENT

const PLATFORM_IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/**
 * Sums → little-endian float64 bytes, as they are stored; the same on every platform. The bytes may
 * be those of the sums themselves: to be written away, not to be changed.
 */
export function encodeSums(sums: Float64Array): Uint8Array {
  if (PLATFORM_IS_LITTLE_ENDIAN) {
    return new Uint8Array(sums.buffer, sums.byteOffset, sums.byteLength)
  }
  const bytes = new Uint8Array(sums.length * BYTES)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < sums.length; i++) view.setFloat64(i * BYTES, sums[i] as number, true)
  return bytes
}

/**
 * Stored bytes read as sums where they lie, as far as platform and place allow, else decoded: of many
 * rows that are added up and forgotten, each in an array of its own. Not to be changed.
 * @throws RangeError where the bytes are not whole float64s
 */
export function viewSums(bytes: Uint8Array): Float64Array {
  const isWhole = bytes.byteLength % BYTES === 0 && bytes.byteOffset % BYTES === 0
  if (!PLATFORM_IS_LITTLE_ENDIAN || !isWhole) return decodeSums(bytes)
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / BYTES)
}

/**
 * Stored bytes → sums, digit for digit. The bytes may lie anywhere in a larger buffer.
 * @throws RangeError where the bytes are not whole float64s
 */
export function decodeSums(bytes: Uint8Array): Float64Array {
  if (bytes.byteLength % BYTES !== 0) {
    throw new RangeError(`${bytes.byteLength} bytes are no row of float64 sums`)
  }
  const sums = new Float64Array(bytes.byteLength / BYTES)
  if (PLATFORM_IS_LITTLE_ENDIAN) {
    new Uint8Array(sums.buffer).set(bytes)
    return sums
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < sums.length; i++) sums[i] = view.getFloat64(i * BYTES, true)
  return sums
}

/** Whole numbers → little-endian int32 bytes; as encodeSums, to be written away and not to be changed. */
export function encodeIntegers(numbers: Int32Array): Uint8Array {
  if (PLATFORM_IS_LITTLE_ENDIAN) {
    return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  }
  const bytes = new Uint8Array(numbers.byteLength)
  const view = new DataView(bytes.buffer)
  numbers.forEach((value, i) => {
    view.setInt32(i * Int32Array.BYTES_PER_ELEMENT, value, true)
  })
  return bytes
}

/** Stored bytes read as whole numbers, as viewSums. @throws RangeError where the bytes are not whole int32s */
export function viewIntegers(bytes: Uint8Array): Int32Array {
  const { byteLength, byteOffset } = bytes
  const isWhole = (byteLength | byteOffset) % Int32Array.BYTES_PER_ELEMENT === 0
  if (PLATFORM_IS_LITTLE_ENDIAN && isWhole) {
    return new Int32Array(bytes.buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT)
  }
  const copy = new Uint8Array(bytes)
  if (PLATFORM_IS_LITTLE_ENDIAN) return new Int32Array(copy.buffer)
  const view = new DataView(copy.buffer)
  const length = copy.byteLength / Int32Array.BYTES_PER_ELEMENT
  return Int32Array.from({ length }, (_, i) =>
    view.getInt32(i * Int32Array.BYTES_PER_ELEMENT, true),
  )
}
