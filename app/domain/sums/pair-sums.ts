import { yearOf } from '../calendar/year'
import type { Period } from '../calendar/period'
import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import { heldIn } from '../grouping'
import type { PairPlan } from './pair-plan'
import { CellsInCommon, type PersonCell } from './cells-in-common'
import { PersonTotals, type ReturningResponse } from './person-totals'
import { placesInOrder } from './places-in-order'
import { ResponseBatch } from './response-batch'
import { RegionGroupSums } from './region-group-sums'
import type { CrossAccumulator } from './returning-accumulators'
import type { CrossSums, Overlap, WithinSums } from './returning-sums'

/** A response of somebody who may have given several; in what order changes digits (see add). */
export interface PlacedResponse extends ReturningResponse {
  readonly quarter: Quarter
  /** null without a day. */
  readonly day: Day | null
  readonly placeId: number
  /** Index into the stakeholder groups; −1: of none of them, and left out. */
  readonly group: number
}

/** A region in a quarter or calendar year. */
export interface PairCell {
  readonly regionId: number
  readonly period: Period
}

/** As RegionResolver.regionOf: where a response counts in one region set. */
export type RegionOf = (placeId: number, day: Day | null, quarter: Quarter) => number | null

/** Of so many the sums are added to at once: some 5 MB. */
const RESPONSES_AT_ONCE = 2 ** 16
/** A response that counts in no region of a set. */
const NOWHERE = -1

/**
 * What does not add (method section 2), gathered person by person in memory that grows with the cells
 * that somebody returns in, and not with the persons: who answers for several areas of a region, in
 * several quarters of a year, in both of two quarters that are compared, for two regions of a set, or in
 * two groups of a region.
 *
 * A respondent without an organisation is one cluster over all of them, in each group for itself. Those
 * who answer for an organisation are counted as persons, and their heaviest total is kept; the cluster is
 * the organisation, whose sums do add.
 */
export class PairSums {
  readonly #groups: readonly string[]
  readonly #sets: readonly RegionOf[]
  readonly #quarters: ReadonlyMap<Quarter, number>
  readonly #yearOf: readonly (number | null)[]
  readonly #periods: ReadonlyMap<Period, number>
  /** Per period, those before it that it is held against. */
  readonly #earlier: readonly (readonly number[])[]
  readonly #isAmongRegions: readonly boolean[]
  /** By region and group. */
  readonly #ofRegions = new Map<number, RegionGroupSums>()
  readonly #inCommon = new CellsInCommon((...numbers) => this.#numberOf(...numbers))
  readonly #turned = new Map<CrossAccumulator, CrossSums>()
  /** Taken in, but not added yet. */
  #waiting: ResponseBatch | null = null
  readonly #cells: PersonCell[] = []
  /** By quarter, the place of the person's cell in a region; −1 where there is none. */
  readonly #placeOf: Int32Array
  readonly #years = new Map<number, PersonTotals>()

  /**
   * @param groups codes of the stakeholder groups
   * @param sets where a response counts, for each region set; no region is in two of them
   */
  constructor(plan: PairPlan, groups: readonly string[], sets: readonly RegionOf[]) {
    this.#groups = groups
    this.#sets = sets
    const periods = [...plan.quarters, ...plan.years]
    const indexes = new Map(periods.map((period, index) => [period, index]))
    this.#periods = indexes
    this.#quarters = new Map(plan.quarters.map((quarter, index) => [quarter, index]))
    this.#yearOf = plan.quarters.map((quarter) => indexes.get(yearOf(quarter)) ?? null)
    const earlier = periods.map((): number[] => [])
    for (const pair of plan.pairs) {
      const [first, second] = pair.map((period) => indexes.get(period) ?? -1).sort((a, b) => a - b)
      if (first !== undefined && second !== undefined) earlier[second]?.push(first)
    }
    this.#earlier = earlier
    this.#placeOf = new Int32Array(plan.quarters.length).fill(-1)
    this.#isAmongRegions = plan.quarters.map((quarter) => plan.amongRegions.includes(quarter))
  }

  /**
   * Takes in the responses that count of one person, at most one a place and quarter. Persons in the same
   * order, and the responses of each in the same order, give the same digits.
   */
  add(responses: readonly PlacedResponse[]): void {
    if (responses.length < 2) return
    const batch = this.#batchFor(responses.length)
    for (const response of inTime(responses)) {
      const { placeId, day, quarter, group } = response
      const index = this.#quarters.get(quarter)
      if (index === undefined || group < 0) continue
      const at = batch.add(response, index)
      for (let set = 0; set < this.#sets.length; set += 1) {
        const regionId = this.#sets[set]!(placeId, day, quarter)
        batch.cells[set]![at] = regionId === null ? NOWHERE : regionId * this.#groups.length + group
      }
    }
    batch.persons += 1
  }

  #batchFor(responses: number): ResponseBatch {
    if (this.#waiting === null || this.#waiting.count + responses > this.#waiting.room) {
      this.#settle()
      const room = Math.max(responses, RESPONSES_AT_ONCE)
      if (this.#waiting?.room !== room) this.#waiting = new ResponseBatch(room, this.#sets.length)
    }
    return this.#waiting
  }

  /** null where nobody returns in it: then responses are persons. */
  within({ regionId, period }: PairCell, group: string): WithinSums | undefined {
    this.#settle()
    return this.#ofRegion(regionId, group)?.within(this.#periodOf(period))
  }

  /** undefined where no cluster of its own is in both. */
  between(first: PairCell, second: PairCell, group: string): CrossSums | undefined {
    this.#settle()
    const found = this.#crossOf(first, second, group)
    if (found !== undefined) return found
    const turned = this.#crossOf(second, first, group)
    if (turned === undefined) return undefined
    const known = this.#turned.get(turned) ?? turned.transposed()
    this.#turned.set(turned, known)
    return known
  }

  /** Of these regions of a set in one quarter, pair by pair: those in which somebody is in both. */
  overlaps(cells: readonly PairCell[], group: string): Overlap[] {
    this.#settle()
    const [{ period } = { period: '' as Period }] = cells
    if (!this.#inCommon.isAmongRegions(this.#keyOf(0, period, group))) return []
    return cells.flatMap((one, first) =>
      cells.flatMap((other, second): Overlap[] => {
        const cross = first < second ? this.between(one, other, group) : undefined
        return cross === undefined ? [] : [{ first, second, cross }]
      }),
    )
  }

  /** Of the quarter's respondents without organisation: undefined where nobody is in both groups. */
  acrossGroups({ regionId, period }: PairCell, one: string, other: string): CrossSums | undefined {
    this.#settle()
    const [first, second] = [one, other].map((group) => this.#keyOf(regionId, period, group))
    return this.#inCommon.between(first as number, second as number)
  }

  /**
   * Of these regions of a set in one quarter: PersonsInThree.countedAgain; undefined where nobody is in
   * three of a set.
   */
  countedAgain(cells: readonly PairCell[], group: string): Float64Array | undefined {
    this.#settle()
    const [{ period } = { period: '' as Period }] = cells
    const known = this.#inCommon.inThree(this.#keyOf(0, period, group))
    return known?.countedAgain(new Set(cells.map(({ regionId }) => regionId)))
  }

  /** Adds what waits, for each set region by region: their sums take more memory than is at hand. */
  #settle(): void {
    const batch = this.#waiting
    if (batch === null || batch.count === 0) return
    for (const cells of batch.cells) {
      const places = placesInOrder(cells, batch.count)
      for (let from = 0, to = 0; from < batch.count; from = to) {
        to = batch.endOfPerson(places, from, cells)
        if (cells[places[from] as number] !== NOWHERE) {
          this.#addRegion(this.#gather(batch, cells, places.subarray(from, to)))
        }
      }
      this.#addAmongCells(batch, cells)
    }
    batch.clear()
  }

  /** Of those who are in several cells of the set. */
  #addAmongCells(batch: ResponseBatch, cells: Int32Array): void {
    const { person, count } = batch
    for (let from = 0, to = 0; from < count; from = to) {
      let isInOne = true
      for (to = from; to < count && person[to] === person[from]; to += 1) {
        isInOne &&= cells[to] === cells[from]
      }
      if (isInOne) continue
      const own = cells.subarray(from, to)
      const places = placesInOrder(own).map((place) => from + place)
      const ofPerson = this.#cells.slice(0, this.#gather(batch, cells, places))
      this.#inCommon.add(
        ofPerson.filter(({ quarter, totals }) => totals.isOwn && this.#isAmongRegions[quarter]),
      )
    }
  }

  /** Makes cells of one person's responses, which lie by cell and quarter. @returns how many */
  #gather(batch: ResponseBatch, cells: Int32Array, places: Int32Array): number {
    let count = 0
    for (const place of places) {
      const number = cells[place] as number
      if (number === NOWHERE) continue
      const group = number % this.#groups.length
      const regionId = (number - group) / this.#groups.length
      const quarter = batch.quarter[place] as number
      let cell = this.#cells[count - 1]
      if (count === 0 || !cell || !isOf(cell, group, regionId) || cell.quarter !== quarter) {
        cell = this.#cells[count] ??= { group, regionId, quarter, totals: new PersonTotals() }
        cell.group = group
        cell.regionId = regionId
        cell.quarter = quarter
        cell.totals.clear()
        count += 1
      }
      cell.totals.add(batch.at(place))
    }
    return count
  }

  /** Where they were added in this order. */
  #crossOf(first: PairCell, second: PairCell, group: string): CrossAccumulator | undefined {
    const { regionId } = second
    if (first.regionId === regionId) {
      const [earlier, later] = [first, second].map(({ period }) => this.#periodOf(period))
      const nth = this.#earlier[later as number]?.indexOf(earlier as number) ?? -1
      return this.#ofRegion(regionId, group)?.cross(later as number, nth)
    }
    const one = this.#keyOf(first.regionId, first.period, group)
    return this.#inCommon.between(one, this.#keyOf(regionId, second.period, group))
  }

  /** One person in one region and group: so many cells, a quarter each, in order of time. */
  #addRegion(count: number): void {
    const { group, regionId } = this.#cells[0] as PersonCell
    const number = regionId * this.#groups.length + group
    const sums = heldIn(this.#ofRegions, number, () => new RegionGroupSums())
    for (let place = 0; place < count; place += 1) {
      const { quarter, totals } = this.#cells[place] as PersonCell
      if (totals.responses > 1) sums.withinToAdd(quarter).add(totals)
      const year = this.#yearOf[quarter] ?? null
      if (year !== null) this.#totalsOfYear(year).addTotals(totals)
      if (!totals.isOwn) continue
      this.#placeOf[quarter] = place
      const earlier = this.#earlier[quarter] as readonly number[]
      for (let nth = 0; nth < earlier.length; nth += 1) {
        const before = this.#placeOf[earlier[nth] as number] as number
        if (before < 0) continue
        sums.crossToAdd(quarter, nth).add((this.#cells[before] as PersonCell).totals, totals)
      }
    }
    for (let place = 0; place < count; place += 1) {
      this.#placeOf[(this.#cells[place] as PersonCell).quarter] = -1
    }
    this.#addYears(sums)
  }

  #addYears(sums: RegionGroupSums): void {
    for (const [year, totals] of this.#years) {
      if (totals.responses > 1) sums.withinToAdd(year).add(totals)
      if (!totals.isOwn) continue
      this.#earlier[year]?.forEach((before, nth) => {
        const known = this.#years.get(before)
        if (known?.isOwn) sums.crossToAdd(year, nth).add(known, totals)
      })
    }
    for (const totals of this.#years.values()) if (totals.responses > 0) totals.clear()
  }

  #totalsOfYear(year: number): PersonTotals {
    return heldIn(this.#years, year, () => new PersonTotals())
  }

  #ofRegion(regionId: number, group: string): RegionGroupSums | undefined {
    const index = this.#groups.indexOf(group)
    return index < 0 ? undefined : this.#ofRegions.get(regionId * this.#groups.length + index)
  }

  #periodOf(period: Period): number {
    return this.#periods.get(period) ?? -1
  }

  #keyOf(regionId: number, period: Period, group: string): number {
    return this.#numberOf(regionId, this.#periodOf(period), this.#groups.indexOf(group))
  }

  /** A cell and group as one whole number. */
  #numberOf(regionId: number, period: number, group: number): number {
    return (
      (regionId * (this.#periods.size + 1) + period + 1) * (this.#groups.length + 1) + group + 1
    )
  }
}

/** As a rule they come so. */
function inTime(responses: readonly PlacedResponse[]): readonly PlacedResponse[] {
  const isInTime = responses.every(
    ({ quarter }, at) => at === 0 || responses[at - 1]!.quarter <= quarter,
  )
  if (isInTime) return responses
  return [...responses].sort((a, b) => (a.quarter < b.quarter ? -1 : Number(a.quarter > b.quarter)))
}

function isOf(cell: PersonCell, group: number, regionId: number): boolean {
  return cell.group === group && cell.regionId === regionId
}
