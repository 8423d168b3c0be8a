/** A number is put in order by three pieces of it, the lowest first. */
const PIECE_BITS = 11
const PIECES = 1 << PIECE_BITS
const SHIFTS = [0, PIECE_BITS, 2 * PIECE_BITS] as const
/** The lowest int32: with the sign turned, numbers are in the order of their bits. */
const SIGN = -(2 ** 31)

/**
 * Where whole numbers stood, in ascending order of the numbers; equal ones in the order given. They are dealt
 * out by their pieces instead of held against each other: a tenth of the time for the hashes of a file.
 *
 * @param numbers int32, of which the first `count` are looked at
 */
export function placesInOrder(numbers: Int32Array, count = numbers.length): Int32Array {
  let places = new Int32Array(count)
  for (let at = 0; at < count; at++) places[at] = at
  let dealt = new Int32Array(count)
  const ends = new Int32Array(PIECES)
  for (const shift of SHIFTS) {
    ends.fill(0)
    for (let at = 0; at < count; at++) ends[pieceOf(numbers[at] as number, shift)]! += 1
    for (let piece = 1; piece < PIECES; piece++) ends[piece]! += ends[piece - 1] as number
    for (let at = count - 1; at >= 0; at--) {
      const place = places[at] as number
      dealt[--ends[pieceOf(numbers[place] as number, shift)]!] = place
    }
    ;[places, dealt] = [dealt, places]
  }
  return places
}

function pieceOf(number: number, shift: number): number {
  return ((number ^ SIGN) >>> shift) & (PIECES - 1)
}
