import { PROTECTED_PERSONS } from './determined'
import type { Choice, Source } from './members'

/** Persons that may be taken beside an anchor's: none to three. */
const ROOM = PROTECTED_PERSONS

/** Numbers of a table by L, the persons that an anchor leaves to be taken, and by persons taken, up to L. */
export const SUMS = ROOM * ROOM

/** Strengths of one, two, three persons of a source in a column, each by L. */
interface Spread {
  readonly columns: readonly number[]
  readonly strengths: readonly Float64Array[]
}

/**
 * The most that others can add to the row sum of an entry, per unit of its √share, when no more persons
 * are taken than there is room for: a knapsack over the sources.
 */
export class RowSums {
  readonly #sources: readonly Spread[]
  readonly #columns: Int32Array
  readonly #strengths: Float64Array
  readonly #densest: Float64Array
  readonly #taken = new Float64Array(SUMS)

  /** @param counts choices that may be taken */
  constructor(sources: readonly Source[], counts: (choice: Choice) => boolean = () => true) {
    this.#densest = Float64Array.from(sources, ({ densest }) => densest)
    this.#sources = sources.map(({ choices }) => spreadOf(choices, counts))
    // Most have one column: those are gone through without a look at anything else.
    this.#columns = Int32Array.from(this.#sources, ({ columns }) =>
      columns.length === 1 ? (columns[0] as number) : -1,
    )
    this.#strengths = new Float64Array(sources.length * SUMS)
    this.#sources.forEach(({ strengths }, place) => {
      this.#strengths.set(strengths[0] as Float64Array, place * SUMS)
    })
  }

  /**
   * @param sizes P of the entry's column with every other, of any sign
   * @param target SUMS numbers, by L and persons taken
   * @param except source that is left out
   */
  largest(sizes: Float64Array, target: Float64Array, except = -1): Float64Array {
    let [one, two1, two2, three1, three2, three3] = [0, 0, 0, 0, 0, 0]
    const strengths = this.#strengths
    const taken = this.#taken
    for (let place = 0; place < this.#columns.length; place++) {
      const column = this.#columns[place] as number
      let from: Float64Array = strengths
      let at = place * SUMS
      let size = 1
      if (place === except) continue
      if (column >= 0) {
        size = Math.abs(sizes[column] as number)
        if (size === 0) continue
      } else {
        sumOver(this.#sources[place] as Spread, sizes, taken)
        from = taken
        at = 0
      }
      one = Math.max(one, size * (from[at + 5] as number))
      const a2 = size * (from[at + 6] as number)
      two2 = Math.max(two2, two1 + a2, size * (from[at + 10] as number))
      two1 = Math.max(two1, a2)
      const a3 = size * (from[at + 7] as number)
      const b3 = size * (from[at + 11] as number)
      three3 = Math.max(three3, three2 + a3, three1 + b3, size * (from[at + 15] as number))
      three2 = Math.max(three2, three1 + a3, b3)
      three1 = Math.max(three1, a3)
    }
    target[ROOM + 1] = one
    target[2 * ROOM + 1] = two1
    target[2 * ROOM + 2] = two2
    target[3 * ROOM + 1] = three1
    target[3 * ROOM + 2] = three2
    target[3 * ROOM + 3] = three3
    return target
  }

  /**
   * Places of the sources of which some choice, with the most that others add beside it, brings the row sum
   * to what is needed.
   * @param left persons that the anchor leaves to be taken
   * @param sums of the same sizes, see `largest`
   * @param needed per unit of √share
   */
  fitting(sizes: Float64Array, left: number, sums: Float64Array, needed: number): number[] {
    const found: number[] = []
    for (let place = 0; place < this.#columns.length; place++) {
      const column = this.#columns[place] as number
      let from = this.#strengths
      let at = place * SUMS
      let size = 1
      if (column >= 0) {
        size = Math.abs(sizes[column] as number)
      } else {
        sumOver(this.#sources[place] as Spread, sizes, this.#taken)
        from = this.#taken
        at = 0
      }
      for (let persons = 1; persons <= left; persons++) {
        const own = size * (from[at + persons * ROOM + left] as number)
        if (own + (sums[left * ROOM + left - persons] as number) < needed) continue
        found.push(place)
        break
      }
    }
    return found
  }

  /** The largest trace that one person can add. @param whole P'_aa */
  densest(whole: Float64Array): number {
    let density = 0
    for (let place = 0; place < this.#columns.length; place++) {
      const column = this.#columns[place] as number
      let most = 0
      if (column >= 0) most = whole[column] as number
      else
        for (const each of (this.#sources[place] as Spread).columns) most += whole[each] as number
      density = Math.max(density, most * (this.#densest[place] as number))
    }
    return density
  }
}

/** By persons and L: what so many persons, or fewer, add. */
function spreadOf(choices: readonly Choice[], counts: (choice: Choice) => boolean): Spread {
  const [{ held }] = choices as [Choice]
  const strengths = held.map((_, place) => {
    const table = new Float64Array(SUMS)
    for (const { persons, strengths: given } of choices.filter(counts)) {
      for (let left = persons; left < ROOM; left++) {
        table[persons * ROOM + left] = (given[place] as Float64Array)[left] as number
      }
    }
    return table
  })
  return { columns: held.map(({ column }) => column), strengths }
}

function sumOver({ columns, strengths }: Spread, sizes: Float64Array, target: Float64Array): void {
  target.fill(0)
  columns.forEach((column, place) => {
    const size = Math.abs(sizes[column] as number)
    const table = strengths[place] as Float64Array
    for (let at = 0; at < SUMS; at++) target[at]! += size * (table[at] as number)
  })
}
