/** So many different texts are remembered; of more there is no end. */
const MOST = 10_000
const SLOTS = 2 ** 15

/** Remembers texts by their bytes, numbered in the order in which they came. */
export class ByteMemory {
  /** Number + 1, or 0 where the slot is free. */
  readonly #slots = new Int32Array(SLOTS)
  readonly #hashes: number[] = []
  readonly #texts: Uint8Array[] = []

  /** The number of the text that stands from `start` to `end`; −1 where it is not remembered. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return (this.#slots[this.#slotOf(bytes, start, end, hashOf(bytes, start, end))] as number) - 1
  }

  /** Remembers a text that is not: its number; −1 where there are too many. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const number = this.#texts.length
    if (number >= MOST) return -1
    const hash = hashOf(bytes, start, end)
    this.#slots[this.#slotOf(bytes, start, end, hash)] = number + 1
    this.#hashes.push(hash)
    this.#texts.push(bytes.slice(start, end))
    return number
  }

  /** The slot that holds the text, or the free one where it belongs. */
  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = hash & (SLOTS - 1)
    for (;;) {
      const number = (this.#slots[slot] as number) - 1
      if (number < 0) return slot
      if (this.#hashes[number] === hash && isText(this.#texts[number]!, bytes, start, end)) {
        return slot
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
  }
}

function isText(text: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let at = 0; at < text.length; at++) if (text[at] !== bytes[start + at]) return false
  return true
}

/** FNV-1a, mixed once more: what lies in the last bytes reaches the low bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}
