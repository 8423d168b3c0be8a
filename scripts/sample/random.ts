import { mulberry32 } from '#app/domain/statistics/mulberry32'

/**
 * Seeded randomness that gives the same digits everywhere: integer steps, additions and multiplications
 * only, no logarithm or sine whose last bit might differ between engines.
 */
export class Random {
  /** Uniform in [0,1), in steps of 2⁻³². */
  readonly next: () => number

  constructor(private readonly seed: number) {
    this.next = mulberry32(seed)
  }

  /** Nearly standard normal: twelve uniforms minus six (Irwin–Hall), so never beyond ±6. */
  normal(): number {
    let sum = -6
    for (let draw = 0; draw < 12; draw += 1) sum += this.next()
    return sum
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  /** Integer from low to high, both inclusive. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** @throws RangeError on an empty list */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[Math.floor(this.next() * list.length)] as T
  }

  /** A new order of the same elements (Fisher–Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = this.integer(0, last)
      const held = copy[last] as T
      copy[last] = copy[other] as T
      copy[other] = held
    }
    return copy
  }

  /**
   * An independent stream named by a label, unaffected by what was drawn from this one: a change in
   * one file leaves the others as they were. FNV-1a over seed and label.
   */
  fork(label: string): Random {
    let hash = 0x811c9dc5
    for (const character of `${this.seed}/${label}`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
    }
    return new Random(hash)
  }
}
