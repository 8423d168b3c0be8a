import { K, OWN_LAYOUT } from './layout'

const MAXIMA_FROM = OWN_LAYOUT.maximumWeight
const MAXIMA_TO = MAXIMA_FROM + K

/**
 * Adds `part` to `target`, in place: everything by addition, the largest weights by the maximum
 * (method section 2). The head is the same in both layouts, so one function serves both.
 * @throws RangeError where the layouts differ
 */
export function mergeSums(target: Float64Array, part: Float64Array): void {
  if (target.length !== part.length) {
    throw new RangeError(`sums of ${part.length} numbers do not add to sums of ${target.length}`)
  }
  for (let i = 0; i < target.length; i++) {
    const ours = target[i] as number
    const theirs = part[i] as number
    const isMaximum = i >= MAXIMA_FROM && i < MAXIMA_TO
    target[i] = isMaximum ? Math.max(ours, theirs) : ours + theirs
  }
}
