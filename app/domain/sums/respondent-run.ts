import { bufferOf } from '../large-memory'
import { encodeIntegers, encodeSums, viewIntegers, viewSums } from './bytes'

/**
 * Responses with a respondent id of one import and quarter, packed in the order of the id's hash: what
 * pair sums are made from, since they ask for all responses of a person together and the rows of a file
 * lie in another order. Nothing is in it that the responses do not say, and nothing that changes with who
 * else answers: whether a response counts is found out when it is read.
 */
export interface RespondentRun {
  readonly count: number
  /** 64-bit keyed hash in two signed halves; ascending by the first, and then in the order of the file. */
  readonly high: Int32Array
  readonly low: Int32Array
  /** Seconds since 1970-01-01 in civil time; NaN without a day. */
  readonly completedAt: Float64Array
  readonly placeId: Int32Array
  /** Index into the codes that are stored beside it, plus FOR_ORGANISATION where it is given for one. */
  readonly group: Uint8Array
  readonly weight: Float64Array
  /** count × items bytes, as stored with the response. */
  readonly answers: Uint8Array
}

export const FOR_ORGANISATION = 128

/** Bytes of a response, but for its answers. */
const FIXED_BYTES = 29

/** A run as little-endian bytes: completedAt, weight, high, low, placeId, group, answers. */
export function encodeRun(run: RespondentRun): Uint8Array {
  const { completedAt, weight, high, low, placeId, group, answers } = run
  const parts = [
    ...[completedAt, weight].map(encodeSums),
    ...[high, low, placeId].map(encodeIntegers),
    ...[group, answers],
  ]
  const bytes = new Uint8Array(run.count * FIXED_BYTES + answers.length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * The run of these bytes, where they lie as far as may be: not to be changed.
 * @throws RangeError where these are not the bytes of so many responses with as many answers each
 */
export function decodeRun(bytes: Uint8Array, count: number): RespondentRun {
  const answers = bytes.length - count * FIXED_BYTES
  if (count < 1 || answers < 0 || answers % count !== 0) {
    throw new RangeError(`${bytes.length} bytes are no run of ${count} responses`)
  }
  const floats = viewSums(bytes.subarray(0, count * 16))
  const integers = viewIntegers(bytes.subarray(count * 16, count * 28))
  return {
    count,
    completedAt: floats.subarray(0, count),
    weight: floats.subarray(count),
    high: integers.subarray(0, count),
    low: integers.subarray(count, 2 * count),
    placeId: integers.subarray(2 * count),
    group: bytes.subarray(count * 28, count * FIXED_BYTES),
    answers: bytes.subarray(count * FIXED_BYTES),
  }
}

/** The same run without the responses that `isGone`. */
export function withoutSome(
  run: RespondentRun,
  isGone: (high: number, low: number) => boolean,
): RespondentRun {
  const stays = [...run.high.keys()].filter(
    (at) => !isGone(run.high[at] as number, run.low[at] as number),
  )
  return inOrder(run, Int32Array.from(stays))
}

/** Room for so many responses, to be filled in. */
export function emptyRun(count: number, items: number): RespondentRun {
  const buffer = bufferOf(count * (FIXED_BYTES + items))
  return {
    count,
    completedAt: new Float64Array(buffer, 0, count),
    weight: new Float64Array(buffer, count * 8, count),
    high: new Int32Array(buffer, count * 16, count),
    low: new Int32Array(buffer, count * 20, count),
    placeId: new Int32Array(buffer, count * 24, count),
    group: new Uint8Array(buffer, count * 28, count),
    answers: new Uint8Array(buffer, count * FIXED_BYTES, count * items),
  }
}

/** Copies responses `from`…`to` of a run into another that has room for them, from its place `at` on. */
export function copyInto(
  target: RespondentRun,
  at: number,
  run: RespondentRun,
  from: number,
  to: number,
): void {
  const items = run.answers.length / run.count
  target.high.set(run.high.subarray(from, to), at)
  target.low.set(run.low.subarray(from, to), at)
  target.completedAt.set(run.completedAt.subarray(from, to), at)
  target.placeId.set(run.placeId.subarray(from, to), at)
  target.group.set(run.group.subarray(from, to), at)
  target.weight.set(run.weight.subarray(from, to), at)
  target.answers.set(run.answers.subarray(from * items, to * items), at * items)
}

/** The responses at these places, in this order. */
export function inOrder(run: RespondentRun, places: Int32Array): RespondentRun {
  const items = run.answers.length / run.count
  const ordered = emptyRun(places.length, items)
  for (const column of ['high', 'low', 'completedAt', 'placeId', 'group', 'weight'] as const) {
    gather(ordered[column], run[column], places)
  }
  // Byte by byte: a view of each response's answers would cost more than copying them.
  let at = 0
  for (const place of places) {
    const end = (place + 1) * items
    for (let from = place * items; from < end; from++) {
      ordered.answers[at++] = run.answers[from] as number
    }
  }
  return ordered
}

type Numbers = Int32Array | Float64Array | Uint8Array

function gather(target: Numbers, source: Numbers, places: Int32Array): void {
  for (let at = 0; at < places.length; at++) {
    target[at] = source[places[at] as number] as number
  }
}
