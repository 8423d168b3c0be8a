import type { AskedScales } from './add-person'
import { K } from './layout'
import type { ReturningResponse } from './person-totals'

/** Responses of one person after the other, in memory that is used again. */
export class ResponseBatch {
  count = 0
  persons = 0
  /** The number of the person who gave a response. */
  readonly person: Int32Array
  /** Index into the quarters that are looked at. */
  readonly quarter: Int32Array
  /** For each region set, the number of the region and group in which a response counts; −1: in none. */
  readonly cells: readonly Int32Array[]
  readonly #weight: Float64Array
  readonly #scores: Float64Array
  readonly #answered: Uint8Array
  readonly #forOrganisation: Uint8Array
  readonly #asked: AskedScales[] = []
  readonly #inHand = {
    ...{ weight: 1, scores: new Float64Array(K), answered: false },
    ...{ asked: new Uint8Array(K) as AskedScales, forOrganisation: false },
  }

  constructor(
    readonly room: number,
    sets: number,
  ) {
    this.person = new Int32Array(room)
    this.quarter = new Int32Array(room)
    this.cells = Array.from({ length: sets }, () => new Int32Array(room))
    this.#weight = new Float64Array(room)
    this.#scores = new Float64Array(room * K)
    this.#answered = new Uint8Array(room)
    this.#forOrganisation = new Uint8Array(room)
  }

  clear(): void {
    this.count = 0
    this.persons = 0
  }

  /** Copies a response of the person in hand. @returns its place */
  add(response: ReturningResponse, quarter: number): number {
    const at = this.count++
    this.person[at] = this.persons
    this.quarter[at] = quarter
    this.#weight[at] = response.weight
    for (let k = 0; k < K; k++) this.#scores[at * K + k] = response.scores[k] as number
    this.#answered[at] = response.answered ? 1 : 0
    this.#forOrganisation[at] = response.forOrganisation ? 1 : 0
    this.#asked[at] = response.asked
    return at
  }

  /** The end of the responses, in this order, that are of one person in one of these cells. */
  endOfPerson(places: Int32Array, from: number, cells: Int32Array): number {
    const first = places[from] as number
    let to = from + 1
    for (; to < places.length; to += 1) {
      const place = places[to] as number
      if (this.person[place] !== this.person[first] || cells[place] !== cells[first]) break
    }
    return to
  }

  /** The response at a place: good until another is asked for. */
  at(place: number): ReturningResponse {
    const { scores } = this.#inHand
    for (let k = 0; k < K; k++) scores[k] = this.#scores[place * K + k] as number
    this.#inHand.weight = this.#weight[place] as number
    this.#inHand.answered = this.#answered[place] === 1
    this.#inHand.forOrganisation = this.#forOrganisation[place] === 1
    this.#inHand.asked = this.#asked[place] as AskedScales
    return this.#inHand
  }
}
