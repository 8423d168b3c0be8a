import { HEAVIEST, K, OWN_LAYOUT } from './layout'

const HEAVIEST_FROM = OWN_LAYOUT.heaviest
const HEAVIEST_TO = HEAVIEST_FROM + K * HEAVIEST

/**
 * Adds `part` to `target`, in place: everything by addition, the heaviest weights by keeping the largest
 * (method section 2). The head is the same in both layouts, so one function serves both.
 * @throws RangeError where the layouts differ
 */
export function mergeSums(target: Float64Array, part: Float64Array): void {
  if (target.length !== part.length) {
    throw new RangeError(`sums of ${part.length} numbers do not add to sums of ${target.length}`)
  }
  addSums(target, 0, part, 0, target.length)
}

/** The same of `length` numbers that lie somewhere among others: no view of them is made. */
export function addSums(
  target: Float64Array,
  at: number,
  part: Float64Array,
  from: number,
  length: number,
): void {
  for (let i = 0; i < HEAVIEST_FROM; i++) target[at + i]! += part[from + i] as number
  for (let i = HEAVIEST_TO; i < length; i++) target[at + i]! += part[from + i] as number
  for (let k = 0; k < K; k++) {
    const first = from + HEAVIEST_FROM + k * HEAVIEST
    for (let i = 0; i < HEAVIEST && part[first + i] !== 0; i++) {
      keepHeaviest(target, k, part[first + i] as number, at)
    }
  }
}

/**
 * Puts a weight among the heaviest of a scale, where it is one of them.
 * @param at where the sums begin
 */
export function keepHeaviest(target: Float64Array, k: number, weight: number, at = 0): void {
  const from = at + HEAVIEST_FROM + k * HEAVIEST
  let place = from + HEAVIEST - 1
  if (weight <= (target[place] as number)) return
  for (; place > from && (target[place - 1] as number) < weight; place--) {
    target[place] = target[place - 1] as number
  }
  target[place] = weight
}
