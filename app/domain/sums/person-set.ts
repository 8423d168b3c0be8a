import { keyOf } from '../grouping'

/** Persons by the two halves of their number; some 50 bytes each. */
export class PersonSet {
  /** The low half of the first with this high half. */
  readonly #firstLow = new Map<number, number>()
  /** Seldom: others whose high half is the same by chance. */
  readonly #others = new Set<string>()

  /** @returns whether he was not there yet */
  add({ high, low }: { readonly high: number; readonly low: number }): boolean {
    const known = this.#firstLow.get(high)
    if (known === undefined) {
      this.#firstLow.set(high, low)
      return true
    }
    const key = keyOf(high, low)
    if (known === low || this.#others.has(key)) return false
    this.#others.add(key)
    return true
  }
}
