/** What differs between product and plain writing, and how often each kind of figure was met. */
export class Findings {
  readonly differing: unknown[] = []
  readonly met = new Map<string, number>()

  /** Compares to 1e-9, relative beyond 1; a figure that does not exist is null or not a number. */
  compare(what: string, found: unknown, expected: unknown): void {
    const isSame =
      typeof found === 'number' && typeof expected === 'number'
        ? Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
        : found === (Number.isNaN(expected) ? null : expected)
    if (!isSame) this.differing.push([what, found, expected])
  }

  meet(kind: string): void {
    this.met.set(kind, (this.met.get(kind) ?? 0) + 1)
  }
}
