/** So many cases that hold nearly all of a variation are few, and so much of it is nearly all. */
const FEW = 4
const NEARLY_ALL = 0.9

/** How the values of a variable that takes few different ones are spread; cases come one by one. */
export class Spread {
  readonly #cases = new Map<number, number>()

  add(value: number): void {
    this.#cases.set(value, (this.#cases.get(value) ?? 0) + 1)
  }

  /**
   * Whether up to four cases hold nine tenths or more of Σ(x − x̄)², so that a correlation would tell of them;
   * of a variable that does not vary too.
   */
  isCarriedByFew(): boolean {
    const values = [...this.#cases]
    const n = values.reduce((sum, [, cases]) => sum + cases, 0)
    const mean = values.reduce((sum, [value, cases]) => sum + value * cases, 0) / n
    const parts = values
      .map(([value, cases]) => ({ cases, each: (value - mean) ** 2 }))
      .sort((one, other) => other.each - one.each)
    const total = parts.reduce((sum, { cases, each }) => sum + cases * each, 0)
    let [left, held] = [FEW, 0]
    for (const { cases, each } of parts) {
      const taken = Math.min(left, cases)
      held += taken * each
      left -= taken
    }
    return held >= NEARLY_ALL * total
  }
}
