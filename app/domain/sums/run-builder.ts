import { quarterAt, type Quarter } from '../calendar/quarter'
import { placesInOrder } from './places-in-order'
import { emptyRun, FOR_ORGANISATION, inOrder, type RespondentRun } from './respondent-run'

/** A response with a respondent id, as it is stored. */
export interface RunResponse {
  readonly high: number
  readonly low: number
  /** Seconds since 1970-01-01 in civil time; NaN without a day. */
  readonly completedAt: number
  /** calendar/quarter quarterIndex. */
  readonly quarter: number
  readonly placeId: number
  /** Index into the stakeholder groups. */
  readonly group: number
  readonly forOrganisation: boolean
  readonly weight: number
}

/** A run that is ready to be stored, and the how manieth of its import and quarter it is. */
export interface PlacedRun {
  readonly quarter: Quarter
  readonly position: number
  readonly run: RespondentRun
}

/** Collects the responses of an import, in the order of its rows, and makes runs of them. */
export class RunBuilder {
  readonly #room: number
  readonly #items: number
  readonly #collected: RespondentRun
  readonly #quarters: Int32Array
  #count = 0
  readonly #positions = new Map<number, number>()
  #ready: PlacedRun[] = []

  /**
   * @param items answers of a response
   * @param room responses of all quarters together that become runs at once
   */
  constructor(items: number, room = 32_768) {
    this.#room = room
    this.#items = items
    this.#collected = emptyRun(room, items)
    this.#quarters = new Int32Array(room)
  }

  /** @param offset where this response's answers begin */
  add(response: RunResponse, answers: Uint8Array, offset: number): void {
    const at = this.#count++
    const { high, low, completedAt, placeId, group, weight } = this.#collected
    this.#quarters[at] = response.quarter
    high[at] = response.high
    low[at] = response.low
    completedAt[at] = response.completedAt
    placeId[at] = response.placeId
    group[at] = response.group + (response.forOrganisation ? FOR_ORGANISATION : 0)
    weight[at] = response.weight
    // Byte by byte: a view of each response's answers would cost more than copying them.
    const collected = this.#collected.answers
    const first = at * this.#items
    for (let item = 0; item < this.#items; item++) {
      collected[first + item] = answers[offset + item] as number
    }
    if (this.#count === this.#room) this.#finish()
  }

  /** Runs of what was added since the last time, as far as there was enough of it. */
  take(): PlacedRun[] {
    const taken = this.#ready
    this.#ready = []
    return taken
  }

  /** Runs of all that was added since the last time. */
  takeAll(): PlacedRun[] {
    this.#finish()
    return this.take()
  }

  #finish(): void {
    const places = new Map<number, number[]>()
    for (const at of placesInOrder(this.#collected.high, this.#count)) {
      const quarter = this.#quarters[at] as number
      const ofQuarter = places.get(quarter)
      if (ofQuarter === undefined) places.set(quarter, [at])
      else ofQuarter.push(at)
    }
    for (const [quarter, ofQuarter] of places) {
      const position = this.#positions.get(quarter) ?? 0
      this.#positions.set(quarter, position + 1)
      const run = inOrder(this.#collected, new Int32Array(ofQuarter))
      this.#ready.push({ quarter: quarterAt(quarter), position, run })
    }
    this.#count = 0
  }
}
