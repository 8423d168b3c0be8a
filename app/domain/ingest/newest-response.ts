import { LargeMemory, MAPPED_BYTES } from '../large-memory'

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

/** An entry is four float64s: six whole numbers (the halves of the respondent, place, quarter, import, row), the moment. */
const LENGTH = 4
const [HIGH, LOW, PLACE, QUARTER, IMPORT, ROW] = [0, 1, 2, 3, 4, 5] as const
const COMPLETED_AT = 3
/** Slots per entry, so that a search ends soon. */
const ROOM = 1.6
const FIRST_SLOTS = 2 ** 14

export class NewestResponses {
  /** Entry + 1, or 0 where the slot is free. */
  #slots = new Int32Array(FIRST_SLOTS)
  /** Of the slots in use, of which there are a power of two. */
  #mask = FIRST_SLOTS - 1
  readonly #entries = new LargeMemory(LENGTH)

  get size(): number {
    return this.#entries.count
  }

  /** Offers a response; where its respondent answered before for the same place and quarter, the newest stays. */
  offer(key: ResponseKey, age: ResponseAge): Offer {
    if (this.size * ROOM > this.#mask) this.#grow()
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
    const entry = this.#entries.add()
    const { integers } = this.#entries.pieceOf(entry)
    const at = 2 * this.#entries.offsetOf(entry)
    integers[at + HIGH] = key.respondentHigh
    integers[at + LOW] = key.respondentLow
    integers[at + PLACE] = key.placeId
    integers[at + QUARTER] = key.quarter
    this.#setAge(entry, age)
    return entry
  }

  #ageOf(entry: number): ResponseAge {
    const { numbers, integers } = this.#entries.pieceOf(entry)
    const at = this.#entries.offsetOf(entry)
    return {
      completedAt: numbers[at + COMPLETED_AT]!,
      importId: integers[2 * at + IMPORT]!,
      rowNumber: integers[2 * at + ROW]!,
    }
  }

  #setAge(entry: number, age: ResponseAge): void {
    const { numbers, integers } = this.#entries.pieceOf(entry)
    const at = this.#entries.offsetOf(entry)
    numbers[at + COMPLETED_AT] = age.completedAt
    integers[2 * at + IMPORT] = age.importId
    integers[2 * at + ROW] = age.rowNumber
  }

  /** The slot that holds the key, or the free one where it belongs. */
  #find(key: ResponseKey): number {
    const slots = this.#slots
    const mask = this.#mask
    let slot = mix(key.respondentHigh, key.respondentLow, key.placeId, key.quarter) & mask
    for (;;) {
      const entry = slots[slot]! - 1
      if (entry === -1) return slot
      const { integers } = this.#entries.pieceOf(entry)
      const at = 2 * this.#entries.offsetOf(entry)
      if (
        integers[at + LOW] === key.respondentLow &&
        integers[at + HIGH] === key.respondentHigh &&
        integers[at + PLACE] === key.placeId &&
        integers[at + QUARTER] === key.quarter
      ) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  /** Takes twice as many slots into use, where there is room for them. */
  #grow(): void {
    const inUse = 2 * (this.#mask + 1)
    if (inUse <= this.#slots.length) this.#slots.fill(0, 0, inUse)
    else this.#slots = new Int32Array(Math.max(inUse, MAPPED_BYTES / Int32Array.BYTES_PER_ELEMENT))
    this.#mask = inUse - 1
    const slots = this.#slots
    for (let entry = 0; entry < this.size; entry += 1) {
      const { integers } = this.#entries.pieceOf(entry)
      const at = 2 * this.#entries.offsetOf(entry)
      const [high, low] = [integers[at + HIGH]!, integers[at + LOW]!]
      let slot = mix(high, low, integers[at + PLACE]!, integers[at + QUARTER]!) & this.#mask
      while (slots[slot] !== 0) slot = (slot + 1) & this.#mask
      slots[slot] = entry + 1
    }
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
