/** Two to this power: as many numbers as are ever put in order at once. */
const PLACE_BITS = 21
/** Half the range of an int32. */
const HALF = 2 ** 31

/**
 * Where whole numbers stood, in ascending order of the numbers; equal ones in the order given. Number and
 * place are sorted as one float64, which takes a tenth of the time of a comparison function.
 *
 * @param numbers int32, of which the first `count` (at most 2²¹) are looked at
 */
export function placesInOrder(numbers: Int32Array, count = numbers.length): Int32Array {
  const keys = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    keys[at] = ((numbers[at] as number) + HALF) * 2 ** PLACE_BITS + at
  }
  keys.sort()
  return Int32Array.from(keys, (key) => key % 2 ** PLACE_BITS)
}
