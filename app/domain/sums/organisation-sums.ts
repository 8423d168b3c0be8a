import { ORGANISATION_LAYOUT } from './layout'
import { addSums } from './merge'

const SIZE = ORGANISATION_LAYOUT.size

/** Room for so many organisations at first; it doubles when it is full. */
const FIRST_ROOM = 16

/**
 * The sums of the organisations of one group, each already added over all its rows. They stand one
 * behind the other in one array, in the order in which they were first met: every score and every
 * comparison walks through all of them, and an array of its own for each costs more than its numbers.
 */
export class OrganisationSums {
  /** Organisation ids, in the order of `sums`. */
  readonly ids: number[] = []
  readonly #places = new Map<number, number>()
  #sums: Float64Array

  /** @param room so many organisations are expected; there may be more */
  constructor(room = 0) {
    this.#sums = new Float64Array(room * SIZE)
  }

  /** ORGANISATION_LAYOUT, repeated: that of `ids[place]` begins at place × its size. */
  get sums(): Float64Array {
    return this.#sums
  }

  /** Where an organisation stands; undefined where it is not there. */
  placeOf(id: number): number | undefined {
    return this.#places.get(id)
  }

  /**
   * Adds a part of an organisation: all its rows come here before anything is squared.
   * @param from where its numbers begin, ORGANISATION_LAYOUT.size of them
   */
  add(id: number, part: Float64Array, from = 0): void {
    const place = this.#places.get(id)
    if (place !== undefined) {
      addSums(this.#sums, place * SIZE, part, from, SIZE)
      return
    }
    const next = this.ids.length
    if ((next + 1) * SIZE > this.#sums.length) this.#grow()
    this.#places.set(id, next)
    this.ids.push(id)
    this.#sums.set(part.subarray(from, from + SIZE), next * SIZE)
  }

  /** Adds every organisation of another period, in its order. */
  addAll(others: OrganisationSums): void {
    if (this.ids.length === 0) {
      this.#copy(others)
      return
    }
    others.ids.forEach((id, place) => this.add(id, others.#sums, place * SIZE))
  }

  #copy(others: OrganisationSums): void {
    this.#sums = others.#sums.slice()
    others.ids.forEach((id, place) => {
      this.ids.push(id)
      this.#places.set(id, place)
    })
  }

  #grow(): void {
    const larger = new Float64Array(Math.max(FIRST_ROOM * SIZE, this.#sums.length * 2))
    larger.set(this.#sums)
    this.#sums = larger
  }
}
