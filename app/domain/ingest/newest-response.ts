/**
 * One response per respondent × area × quarter, the newest counts (method section 1).
 *
 * Newest: the later completion moment, then the later import, then the later row; a response without
 * a moment is older than one with. Kept as an open-addressing table on typed arrays: a million
 * respondents take some 60 MB where a Map of strings takes ten times that.
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

export class NewestResponses {
  #capacity: number
  #size = 0
  #used!: Uint8Array
  #high!: Int32Array
  #low!: Int32Array
  #place!: Int32Array
  #quarter!: Int16Array
  #completedAt!: Float64Array
  #importId!: Int32Array
  #rowNumber!: Int32Array

  constructor(expected = 1024) {
    this.#capacity = 16
    while (this.#capacity < expected * 1.6) this.#capacity *= 2
    this.#allocate()
  }

  get size(): number {
    return this.#size
  }

  /** Offers a response; where its respondent answered before for the same place and quarter, the newest stays. */
  offer(key: ResponseKey, age: ResponseAge): Offer {
    if (this.#size * 1.6 > this.#capacity) this.#grow()
    const slot = this.#find(key.respondentHigh, key.respondentLow, key.placeId, key.quarter)
    if (this.#used[slot] === 0) {
      this.#used[slot] = 1
      this.#high[slot] = key.respondentHigh
      this.#low[slot] = key.respondentLow
      this.#place[slot] = key.placeId
      this.#quarter[slot] = key.quarter
      this.#setAge(slot, age)
      this.#size += 1
      return FIRST
    }
    const held = this.#ageAt(slot)
    if (!isNewer(age, held)) return { outcome: 'older', winner: held }
    this.#setAge(slot, age)
    return { outcome: 'newer', loser: held }
  }

  /** The newest response known for this key, or null. */
  newest(key: ResponseKey): ResponseAge | null {
    const slot = this.#find(key.respondentHigh, key.respondentLow, key.placeId, key.quarter)
    return this.#used[slot] === 0 ? null : this.#ageAt(slot)
  }

  #ageAt(slot: number): ResponseAge {
    return {
      completedAt: this.#completedAt[slot]!,
      importId: this.#importId[slot]!,
      rowNumber: this.#rowNumber[slot]!,
    }
  }

  #setAge(slot: number, age: ResponseAge): void {
    this.#completedAt[slot] = age.completedAt
    this.#importId[slot] = age.importId
    this.#rowNumber[slot] = age.rowNumber
  }

  #find(high: number, low: number, place: number, quarter: number): number {
    const mask = this.#capacity - 1
    let slot = mix(high, low, place, quarter) & mask
    while (
      this.#used[slot] === 1 &&
      !(
        this.#low[slot] === low &&
        this.#high[slot] === high &&
        this.#place[slot] === place &&
        this.#quarter[slot] === quarter
      )
    ) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #allocate(): void {
    this.#used = new Uint8Array(this.#capacity)
    this.#high = new Int32Array(this.#capacity)
    this.#low = new Int32Array(this.#capacity)
    this.#place = new Int32Array(this.#capacity)
    this.#quarter = new Int16Array(this.#capacity)
    this.#completedAt = new Float64Array(this.#capacity)
    this.#importId = new Int32Array(this.#capacity)
    this.#rowNumber = new Int32Array(this.#capacity)
  }

  #grow(): void {
    const before = {
      used: this.#used,
      high: this.#high,
      low: this.#low,
      place: this.#place,
      quarter: this.#quarter,
      completedAt: this.#completedAt,
      importId: this.#importId,
      rowNumber: this.#rowNumber,
    }
    const oldCapacity = this.#capacity
    this.#capacity *= 2
    this.#allocate()
    for (let old = 0; old < oldCapacity; old += 1) {
      if (before.used[old] === 0) continue
      const slot = this.#find(
        before.high[old]!,
        before.low[old]!,
        before.place[old]!,
        before.quarter[old]!,
      )
      this.#used[slot] = 1
      this.#high[slot] = before.high[old]!
      this.#low[slot] = before.low[old]!
      this.#place[slot] = before.place[old]!
      this.#quarter[slot] = before.quarter[old]!
      this.#completedAt[slot] = before.completedAt[old]!
      this.#importId[slot] = before.importId[old]!
      this.#rowNumber[slot] = before.rowNumber[old]!
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
