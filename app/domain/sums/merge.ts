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
  for (let i = 0; i < HEAVIEST_FROM; i++) target[i]! += part[i] as number
  for (let i = HEAVIEST_TO; i < target.length; i++) target[i]! += part[i] as number
  for (let k = 0; k < K; k++) {
    const from = HEAVIEST_FROM + k * HEAVIEST
    for (let i = 0; i < HEAVIEST && part[from + i] !== 0; i++) {
      keepHeaviest(target, k, part[from + i] as number)
    }
  }
}

/** Puts a weight among the heaviest of a scale, where it is one of them. */
export function keepHeaviest(target: Float64Array, k: number, weight: number): void {
  const from = HEAVIEST_FROM + k * HEAVIEST
  let place = from + HEAVIEST - 1
  if (weight <= (target[place] as number)) return
  for (; place > from && (target[place - 1] as number) < weight; place--) {
    target[place] = target[place - 1] as number
  }
  target[place] = weight
}
