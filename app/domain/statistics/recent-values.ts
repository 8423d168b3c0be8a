/** So many are remembered, a few hundred kilobytes; then it begins anew. */
const CAPACITY = 8192

/**
 * A function's values, remembered: of one parameter at a time, as runs ask for one quantile of many degrees
 * of freedom, of which most come back. What was asked before never changes an answer.
 */
export class RecentValues {
  #parameter = NaN
  readonly #values = new Map<number, number>()

  /** @param compute the value; asked for only where it is not known */
  of(parameter: number, argument: number, compute: () => number): number {
    if (parameter !== this.#parameter || this.#values.size >= CAPACITY) {
      this.#parameter = parameter
      this.#values.clear()
    }
    let value = this.#values.get(argument)
    if (value === undefined) this.#values.set(argument, (value = compute()))
    return value
  }
}
