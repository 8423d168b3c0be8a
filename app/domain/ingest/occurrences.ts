import type { Hash64 } from './values/siphash'

/** Numbers of a slot: both halves of the hash, and how often it was met. */
const STRIDE = 3
const ROOM = 2

/** Counts how often each 64-bit hash was met, in 24 to 48 bytes a hash. */
export class Occurrences {
  #slots = new Int32Array(STRIDE * 1024)
  #size = 0

  /** 1 for the first time. */
  next({ high, low }: Readonly<Hash64>): number {
    if (this.#size * ROOM * STRIDE >= this.#slots.length) this.#grow()
    const at = this.#find(this.#slots, high, low)
    if (this.#slots[at + 2] === 0) {
      this.#slots[at] = high
      this.#slots[at + 1] = low
      this.#size += 1
    }
    return ++this.#slots[at + 2]!
  }

  /** Where the hash stands, or the free slot where it belongs. */
  #find(slots: Int32Array, high: number, low: number): number {
    const capacity = slots.length / STRIDE
    let slot = (low >>> 0) % capacity
    for (;;) {
      const at = slot * STRIDE
      const isFree = slots[at + 2] === 0
      if (isFree || (slots[at] === high && slots[at + 1] === low)) return at
      slot = (slot + 1) % capacity
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    for (let from = 0; from < this.#slots.length; from += STRIDE) {
      if (this.#slots[from + 2] === 0) continue
      const at = this.#find(slots, this.#slots[from]!, this.#slots[from + 1]!)
      slots.set(this.#slots.subarray(from, from + STRIDE), at)
    }
    this.#slots = slots
  }
}
