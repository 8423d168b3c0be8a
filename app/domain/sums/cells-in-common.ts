import { heldIn } from '../grouping'
import type { PersonTotals } from './person-totals'
import { PersonsInThree } from './persons-in-three'
import { CrossAccumulator } from './returning-accumulators'

/** One person's answers in a region, quarter and group. */
export interface PersonCell {
  group: number
  regionId: number
  /** Index into the quarters that are looked at. */
  quarter: number
  readonly totals: PersonTotals
}

/** A region (0: of all of a set), period and group as one whole number. */
export type NumberOf = (regionId: number, period: number, group: number) => number

/**
 * Respondents without an organisation who are in several cells of one quarter: in two regions of a set, or in
 * two groups of a region.
 */
export class CellsInCommon {
  readonly #numberOf: NumberOf
  readonly #between = new Map<number, Map<number, CrossAccumulator>>()
  /** Quarters and groups in which somebody answers for several regions of a set. */
  readonly #amongRegions = new Set<number>()
  /** By quarter and group. */
  readonly #inThree = new Map<number, PersonsInThree>()

  constructor(numberOf: NumberOf) {
    this.#numberOf = numberOf
  }

  /** @param cells of one person in one set, by region */
  add(cells: readonly PersonCell[]): void {
    this.#addAmongRegions(cells)
    this.#addAcrossGroups(cells)
  }

  /** By the numbers of two cells, where they were added in this order. */
  between(first: number, second: number): CrossAccumulator | undefined {
    return this.#between.get(first)?.get(second)
  }

  /** @param number of a quarter and group */
  isAmongRegions(number: number): boolean {
    return this.#amongRegions.has(number)
  }

  /** @param number of a quarter and group */
  inThree(number: number): PersonsInThree | undefined {
    return this.#inThree.get(number)
  }

  #addAmongRegions(cells: readonly PersonCell[]): void {
    const together = new Map<number, PersonCell[]>()
    for (const cell of cells) {
      const { group, quarter } = cell
      const others = heldIn(together, this.#numberOf(0, quarter, group), (): PersonCell[] => [])
      for (const other of others) this.#add(other, cell)
      others.push(cell)
    }
    for (const [number, ofGroup] of together) {
      if (ofGroup.length > 1) this.#amongRegions.add(number)
      if (ofGroup.length > 2) heldIn(this.#inThree, number, () => new PersonsInThree()).add(ofGroup)
    }
  }

  #addAcrossGroups(cells: readonly PersonCell[]): void {
    if (cells.every(({ group }) => group === cells[0]?.group)) return
    for (const one of cells) {
      for (const other of cells) {
        const isAlike = one.regionId === other.regionId && one.quarter === other.quarter
        if (isAlike && one.group !== other.group) this.#add(one, other)
      }
    }
  }

  #add(first: PersonCell, second: PersonCell): void {
    const [one, other] = [first, second].map(({ regionId, quarter, group }) => {
      return this.#numberOf(regionId, quarter, group)
    }) as [number, number]
    const seconds = heldIn(this.#between, one, () => new Map<number, CrossAccumulator>())
    heldIn(seconds, other, () => new CrossAccumulator()).add(first.totals, second.totals)
  }
}
