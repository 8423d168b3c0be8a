/** What is made of quarters or years, each once, until it is forgotten. */
export class MadeOnce<Period extends string, Value> {
  readonly #made = new Map<Period, Value>()

  async at(period: Period, make: () => Promise<Value>): Promise<Value> {
    const known = this.#made.get(period)
    if (known !== undefined) return known
    const made = await make()
    this.#made.set(period, made)
    return made
  }

  /** Frees the memory of periods that nothing will be held against any more. */
  forgetBefore(period: Period): void {
    for (const known of this.#made.keys()) if (known < period) this.#made.delete(known)
  }
}
