import { quarterIndex, type Quarter } from '../calendar/quarter'
import { SCALES } from '../framework/framework'
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

/** A response of somebody who gave several, counting or not. */
export interface GivenResponse extends PlacedResponse {
  readonly importId: number
  /** Ascending with the row within an import and quarter. */
  readonly order: number
  /** Seconds since 1970-01-01 in civil time; null without a day. */
  readonly completedAt: number | null
  /** As stored. */
  readonly answers: Uint8Array
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
  readonly #sources: ImportedRun[] = []
  #count = 0

  /** @param room responses that are expected; there may be more */
  constructor(scorer: PersonScorer, room: number) {
    this.#scorer = scorer
    this.#responses = emptyRun(room, scorer.items)
    this.#quarters = new Int32Array(room)
    this.#source = new Int32Array(room)
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
      if (counting.length > 1) visit(counting.map((at) => this.#responseAt(at)))
    })
  }

  /** Visits the same of those only of whom several responses count in one quarter. */
  forEachRepeating(visit: (responses: readonly GivenResponse[]) => void): void {
    this.#forEachPerson((places) => {
      if (this.#isOncePerQuarter(places)) return
      const counting = this.#counting(places)
      if (!this.#isOncePerQuarter(counting)) visit(counting.map((at) => this.#responseAt(at)))
    })
  }

  /** Visits all responses of each who gave several, by hash; in the order given. */
  forEachWithAll(visit: (responses: readonly GivenResponse[]) => void): void {
    this.#forEachPerson((places) => {
      visit(places.map((at) => this.#responseAt(at)))
    })
  }

  #forEachPerson(visit: (places: number[]) => void): void {
    const { high, low } = this.#responses
    const places = placesInOrder(high, this.#count)
    for (let from = 0; from < places.length;) {
      let to = from + 1
      while (to < places.length && high[places[to] as number] === high[places[from] as number]) {
        to += 1
      }
      const isOne = () => {
        const first = low[places[from] as number]
        for (let at = from + 1; at < to; at++) if (low[places[at] as number] !== first) return false
        return true
      }
      if (to > from + 1 && isOne()) visit([...places.subarray(from, to)])
      else if (to > from + 1) {
        const byLow = new Map<number, number[]>()
        for (const at of places.subarray(from, to)) {
          const alike = byLow.get(low[at] as number)
          if (alike === undefined) byLow.set(low[at] as number, [at])
          else alike.push(at)
        }
        const halves = [...byLow.keys()].sort((a, b) => a - b)
        for (const half of halves) {
          const ofPerson = byLow.get(half) as number[]
          if (ofPerson.length > 1) visit(ofPerson)
        }
      }
      from = to
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

  #responseAt(at: number): GivenResponse {
    const { completedAt, placeId, group, weight, answers } = this.#responses
    const source = this.#sources[this.#source[at] as number] as ImportedRun
    const { importId, asked, groups, quarter } = source
    const moment = completedAt[at] as number
    const given = group[at] as number
    const scores = new Float64Array(SCALES.length)
    const from = at * this.#scorer.items
    const answered = this.#scorer.score(answers, from, scores)
    return {
      importId,
      order: at,
      completedAt: Number.isNaN(moment) ? null : moment,
      quarter,
      day: Number.isNaN(moment) ? null : Math.floor(moment / SECONDS_PER_DAY),
      placeId: placeId[at] as number,
      group: groups[given % FOR_ORGANISATION] ?? -1,
      weight: weight[at] as number,
      scores,
      answered,
      asked,
      forOrganisation: given >= FOR_ORGANISATION,
      answers: answers.subarray(from, from + this.#scorer.items),
    }
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
