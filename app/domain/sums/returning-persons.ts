import { quarterIndex, type Quarter } from '../calendar/quarter'
import { SCALES } from '../framework/framework'
import { groupBy } from '../grouping'
import type { PersonScorer } from '../scoring/person'
import type { AskedScales } from './add-person'
import type { PlacedResponse } from './pair-sums'
import { placesInOrder } from './places-in-order'
import { copyInto, emptyRun, FOR_ORGANISATION, type RespondentRun } from './respondent-run'

const SECONDS_PER_DAY = 86_400

/** A run with what is known of its import. */
export interface ImportedRun {
  readonly importId: number
  readonly asked: AskedScales
  readonly quarter: Quarter
  readonly run: RespondentRun
  /** The run's number of a stakeholder group → the framework's; −1 where it has no such group. */
  readonly groups: readonly number[]
}

/** A response of somebody who gave several, counting or not: good until the next person is visited. */
export interface GivenResponse extends PlacedResponse {
  readonly importId: number
  /** Ascending with the row within an import and quarter. */
  readonly order: number
  /** Seconds since 1970-01-01 in civil time; null without a day. */
  readonly completedAt: number | null
  /** As stored, and where this response's begin. */
  readonly answers: Uint8Array
  readonly offset: number
}

/** One response after another in the same memory: a million of them leave no garbage. */
class ResponseInHand implements GivenResponse {
  importId = 0
  order = 0
  completedAt: number | null = null
  quarter: Quarter = '0000-Q1'
  day: number | null = null
  placeId = 0
  group = -1
  weight = 1
  answered = false
  asked: AskedScales = new Uint8Array(0)
  forOrganisation = false
  answers: Uint8Array = new Uint8Array(0)
  offset = 0
  readonly scores = new Float64Array(SCALES.length)
}

/**
 * Finds those who gave more than one response, among the responses of a range of hashes. Of several for one
 * place and quarter the newest counts (ingest/newest-response): by moment, a response without one being
 * older than any other, then by import, then by row, that is, by the order given here.
 */
export class ReturningPersons {
  readonly #scorer: PersonScorer
  #responses: RespondentRun
  #quarters: Int32Array
  /** Index into #sources. */
  #source: Int32Array
  #sources: ImportedRun[] = []
  readonly #inHand: ResponseInHand[] = []
  #count = 0

  /** @param room responses that are expected; there may be more */
  constructor(scorer: PersonScorer, room: number) {
    this.#scorer = scorer
    this.#responses = emptyRun(room, scorer.items)
    this.#quarters = new Int32Array(room)
    this.#source = new Int32Array(room)
  }

  /** Forgets everybody, for another range in the same memory. */
  clear(): void {
    this.#sources = []
    this.#count = 0
  }

  /**
   * Takes in the responses of a run whose hash begins with from…to, `to` not included. Runs come by
   * import, and within one quarter by position.
   */
  add(imported: ImportedRun, from: number, to: number): void {
    const { run, quarter } = imported
    const [first, end] = [firstFrom(run.high, from), firstFrom(run.high, to)]
    const count = this.#count + end - first
    if (count > this.#responses.count) this.#grow(count)
    copyInto(this.#responses, this.#count, run, first, end)
    this.#quarters.fill(quarterIndex(quarter), this.#count, count)
    this.#source.fill(this.#sources.length, this.#count, count)
    this.#sources.push({ ...imported, run: emptyRun(0, 0) })
    this.#count = count
  }

  /** Visits the responses that count of each who gave several of those, by hash; by quarter and place. */
  forEach(visit: (responses: readonly GivenResponse[]) => void): void {
    this.#forEachPerson((places) => {
      const counting = this.#counting(places)
      if (counting.length > 1) visit(this.#responsesAt(counting))
    })
  }

  /** Visits the same of those only of whom several responses count in one quarter. */
  forEachRepeating(visit: (responses: readonly GivenResponse[]) => void): void {
    this.#forEachPerson((places) => {
      if (this.#isOncePerQuarter(places)) return
      const counting = this.#counting(places)
      if (!this.#isOncePerQuarter(counting)) visit(this.#responsesAt(counting))
    })
  }

  /** Visits all responses of each who gave several, by hash; in the order given. */
  forEachWithAll(visit: (responses: readonly GivenResponse[]) => void): void {
    this.#forEachPerson((places) => {
      visit(this.#responsesAt(places))
    })
  }

  #forEachPerson(visit: (places: readonly number[]) => void): void {
    const { high, low } = this.#responses
    const places = placesInOrder(high, this.#count)
    for (let from = 0; from < places.length;) {
      const first = places[from] as number
      const alike = [first]
      let isOne = true
      for (let to = from + 1; to < places.length; to++) {
        const place = places[to] as number
        if (high[place] !== high[first]) break
        if (low[place] !== low[first]) isOne = false
        alike.push(place)
      }
      from += alike.length
      if (alike.length === 1) continue
      if (isOne) visit(alike)
      else this.#forEachHalf(alike, visit)
    }
  }

  /** Of responses with the same high half of the hash. */
  #forEachHalf(alike: readonly number[], visit: (places: readonly number[]) => void): void {
    const byLow = groupBy(alike, (at) => this.#responses.low[at] as number)
    for (const half of [...byLow.keys()].sort((a, b) => a - b)) {
      const ofPerson = byLow.get(half) ?? []
      if (ofPerson.length > 1) visit(ofPerson)
    }
  }

  /** Whether responses come quarter after quarter, with one of each. */
  #isOncePerQuarter(places: readonly number[]): boolean {
    for (let at = 1; at < places.length; at++) {
      const [before, own] = [places[at - 1] as number, places[at] as number]
      if ((this.#quarters[before] as number) >= (this.#quarters[own] as number)) return false
    }
    return true
  }

  /** @param places of one person's responses */
  #counting(places: readonly number[]): readonly number[] {
    if (this.#isOncePerQuarter(places)) return places
    const { placeId } = this.#responses
    const of = (numbers: Int32Array, at: number) => numbers[at] as number
    const newestFirst = [...places].sort(
      (a, b) =>
        of(this.#quarters, a) - of(this.#quarters, b) ||
        of(placeId, a) - of(placeId, b) ||
        this.#momentOf(b) - this.#momentOf(a) ||
        b - a,
    )
    return newestFirst.filter((at, place) => {
      const newer = newestFirst[place - 1]
      return (
        newer === undefined ||
        of(this.#quarters, newer) !== of(this.#quarters, at) ||
        of(placeId, newer) !== of(placeId, at)
      )
    })
  }

  #momentOf(at: number): number {
    const moment = this.#responses.completedAt[at] as number
    // Not infinite: the difference of two of them is to be 0.
    return Number.isNaN(moment) ? -Number.MAX_VALUE : moment
  }

  #responsesAt(places: readonly number[]): readonly GivenResponse[] {
    return places.map((at, place) => {
      const inHand = (this.#inHand[place] ??= new ResponseInHand())
      this.#read(at, inHand)
      return inHand
    })
  }

  #read(at: number, into: ResponseInHand): void {
    const { completedAt, placeId, group, weight, answers } = this.#responses
    const { importId, asked, groups, quarter } = this.#sources[
      this.#source[at] as number
    ] as ImportedRun
    const moment = completedAt[at] as number
    const given = group[at] as number
    into.importId = importId
    into.order = at
    into.completedAt = Number.isNaN(moment) ? null : moment
    into.quarter = quarter
    into.day = Number.isNaN(moment) ? null : Math.floor(moment / SECONDS_PER_DAY)
    into.placeId = placeId[at] as number
    into.group = groups[given % FOR_ORGANISATION] ?? -1
    into.weight = weight[at] as number
    into.asked = asked
    into.forOrganisation = given >= FOR_ORGANISATION
    into.answers = answers
    into.offset = at * this.#scorer.items
    into.answered = this.#scorer.score(answers, into.offset, into.scores)
  }

  #grow(count: number): void {
    const before = this.#responses
    this.#responses = emptyRun(count * 2, this.#scorer.items)
    copyInto(this.#responses, 0, before, 0, this.#count)
    const [quarters, source] = [this.#quarters, this.#source]
    this.#quarters = new Int32Array(count * 2)
    this.#quarters.set(quarters)
    this.#source = new Int32Array(count * 2)
    this.#source.set(source)
  }
}

/** The first place of an ascending list whose number is not below this one. */
function firstFrom(ascending: Int32Array, number: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}
