/**
 * One response per respondent × area × quarter, the newest counts (method section 1). Without a
 * respondent the hash of what is said takes the place of the respondent's.
 *
 * Newest: the later completion moment, then the later import, then the later row; a response without
 * a moment is older than one with. Kept as an open-addressing table on typed arrays: a million
 * respondents take 40 MB where a Map of strings takes ten times that.
 */
export interface ResponseKey {
  readonly respondentHigh: number
  readonly respondentLow: number
  readonly placeId: number
  /** calendar/quarter quarterIndex. */
  readonly quarter: number
}

export interface ResponseAge {
  /** Seconds since 1970-01-01; NaN without a moment. */
  readonly completedAt: number
  readonly importId: number
  readonly rowNumber: number
}

/** What became of an offered response. */
export type Offer =
  | { readonly outcome: 'first' }
  /** It is the newest so far; the one named counted until now. */
  | { readonly outcome: 'newer'; readonly loser: ResponseAge }
  /** The one named is newer and keeps counting. */
  | { readonly outcome: 'older'; readonly winner: ResponseAge }

const FIRST: Offer = { outcome: 'first' }

/**
 * Entries of one chunk: memory grows by chunks, and nothing is copied while it does. Of such a size that the
 * system gets each back when the table is forgotten.
 */
const CHUNK_BITS = 15
const CHUNK_SIZE = 1 << CHUNK_BITS
const CHUNK_MASK = CHUNK_SIZE - 1
/** Whole numbers of an entry: the two halves of the respondent, place, quarter, import, row. */
const [HIGH, LOW, PLACE, QUARTER, IMPORT, ROW, STRIDE] = [0, 1, 2, 3, 4, 5, 6] as const
/** Slots per entry, so that a search ends soon. */
const ROOM = 1.6

interface Chunk {
  readonly numbers: Int32Array
  readonly completedAt: Float64Array
}

export class NewestResponses {
  /** A power of two; entry + 1, or 0 where the slot is free. */
  #slots: Int32Array
  readonly #chunks: Chunk[] = []
  #size = 0

  constructor(expected = 1024) {
    let capacity = 16
    while (capacity < expected * ROOM) capacity *= 2
    this.#slots = new Int32Array(capacity)
  }

  get size(): number {
    return this.#size
  }

  /** Offers a response; where its respondent answered before for the same place and quarter, the newest stays. */
  offer(key: ResponseKey, age: ResponseAge): Offer {
    if (this.#size * ROOM > this.#slots.length) this.#grow()
    const slot = this.#find(key)
    const entry = this.#slots[slot]! - 1
    if (entry === -1) {
      this.#slots[slot] = this.#add(key, age) + 1
      return FIRST
    }
    const held = this.#ageOf(entry)
    if (!isNewer(age, held)) return { outcome: 'older', winner: held }
    this.#setAge(entry, age)
    return { outcome: 'newer', loser: held }
  }

  /** The newest response known for this key, or null. */
  newest(key: ResponseKey): ResponseAge | null {
    const entry = this.#slots[this.#find(key)]! - 1
    return entry === -1 ? null : this.#ageOf(entry)
  }

  #add(key: ResponseKey, age: ResponseAge): number {
    const entry = this.#size
    if ((entry & CHUNK_MASK) === 0) {
      this.#chunks.push({
        numbers: new Int32Array(CHUNK_SIZE * STRIDE),
        completedAt: new Float64Array(CHUNK_SIZE),
      })
    }
    const { numbers } = this.#chunkOf(entry)
    const at = (entry & CHUNK_MASK) * STRIDE
    numbers[at + HIGH] = key.respondentHigh
    numbers[at + LOW] = key.respondentLow
    numbers[at + PLACE] = key.placeId
    numbers[at + QUARTER] = key.quarter
    this.#size += 1
    this.#setAge(entry, age)
    return entry
  }

  #chunkOf(entry: number): Chunk {
    return this.#chunks[entry >>> CHUNK_BITS]!
  }

  #ageOf(entry: number): ResponseAge {
    const { numbers, completedAt } = this.#chunkOf(entry)
    const at = entry & CHUNK_MASK
    return {
      completedAt: completedAt[at]!,
      importId: numbers[at * STRIDE + IMPORT]!,
      rowNumber: numbers[at * STRIDE + ROW]!,
    }
  }

  #setAge(entry: number, age: ResponseAge): void {
    const { numbers, completedAt } = this.#chunkOf(entry)
    const at = entry & CHUNK_MASK
    completedAt[at] = age.completedAt
    numbers[at * STRIDE + IMPORT] = age.importId
    numbers[at * STRIDE + ROW] = age.rowNumber
  }

  /** The slot that holds the key, or the free one where it belongs. */
  #find(key: ResponseKey): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = mix(key.respondentHigh, key.respondentLow, key.placeId, key.quarter) & mask
    for (;;) {
      const entry = slots[slot]! - 1
      if (entry === -1) return slot
      const { numbers } = this.#chunkOf(entry)
      const at = (entry & CHUNK_MASK) * STRIDE
      if (
        numbers[at + LOW] === key.respondentLow &&
        numbers[at + HIGH] === key.respondentHigh &&
        numbers[at + PLACE] === key.placeId &&
        numbers[at + QUARTER] === key.quarter
      ) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let entry = 0; entry < this.#size; entry += 1) {
      const { numbers } = this.#chunkOf(entry)
      const at = (entry & CHUNK_MASK) * STRIDE
      const [high, low] = [numbers[at + HIGH]!, numbers[at + LOW]!]
      let slot = mix(high, low, numbers[at + PLACE]!, numbers[at + QUARTER]!) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = entry + 1
    }
    this.#slots = slots
  }
}

function isNewer(candidate: ResponseAge, held: ResponseAge): boolean {
  const candidateMoment = Number.isNaN(candidate.completedAt) ? -Infinity : candidate.completedAt
  const heldMoment = Number.isNaN(held.completedAt) ? -Infinity : held.completedAt
  if (candidateMoment !== heldMoment) return candidateMoment > heldMoment
  if (candidate.importId !== held.importId) return candidate.importId > held.importId
  return candidate.rowNumber > held.rowNumber
}

function mix(high: number, low: number, place: number, quarter: number): number {
  let hash = low ^ Math.imul(high, 0x9e3779b1) ^ Math.imul(place, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ quarter, 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}
