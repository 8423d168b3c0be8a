import { PROTECTED_PERSONS } from './determined'
import type { Choice, Source } from './choices'

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
  /** By source, per unit of size: the most that a person adds at any L, and the least that a single one does. */
  readonly #most: Float64Array
  readonly #least: Float64Array
  readonly #taken = new Float64Array(SUMS)

  /**
   * @param counts choices that may be taken
   * @param strengthsOf what counts of them per unit of size, by column, each by L
   */
  constructor(
    sources: readonly Source[],
    counts: (choice: Choice) => boolean = () => true,
    strengthsOf: (choice: Choice) => readonly Float64Array[] = ({ strengths }) => strengths,
  ) {
    this.#densest = Float64Array.from(sources, ({ densest }) => densest)
    this.#sources = sources.map(({ choices }) =>
      spreadOf(choices.filter(counts), choices, strengthsOf),
    )
    // Most have one column: those are gone through without a look at anything else.
    this.#columns = Int32Array.from(this.#sources, ({ columns }) =>
      columns.length === 1 ? (columns[0] as number) : -1,
    )
    this.#strengths = new Float64Array(sources.length * SUMS)
    this.#sources.forEach(({ strengths }, place) => {
      this.#strengths.set(strengths[0] as Float64Array, place * SUMS)
    })
    const tables = this.#sources.map(({ strengths }) => strengths[0] as Float64Array)
    this.#most = Float64Array.from(tables, mostOf)
    this.#least = Float64Array.from(tables, (table) =>
      Math.min(...table.subarray(ROOM + 1, 2 * ROOM)),
    )
  }

  /**
   * @param sizes P of the entry's column with every other, of any sign
   * @param target SUMS numbers, by L and persons taken
   * @param except source that is left out
   */
  largest(sizes: Float64Array, target: Float64Array, except = -1): Float64Array {
    let one = 0
    let two1 = 0
    let two2 = 0
    let three1 = 0
    let three2 = 0
    let three3 = 0
    // Of the three sources that add most for certain with one person. Whoever adds less a person than the last
    // of them is in no set that adds the most: three others are better.
    let first = 0
    let second = 0
    let third = 0
    const columns = this.#columns
    const strengths = this.#strengths
    const mostOfOne = this.#most
    const leastOfOne = this.#least
    for (let place = 0; place < columns.length; place++) {
      if (place === except) continue
      const column = columns[place] as number
      let from = strengths
      let at = place * SUMS
      let size = 1
      if (column >= 0) {
        size = sizes[column] as number
        if (size === 0) continue
        if (size < 0) size = -size
        if (size * (mostOfOne[place] as number) < third) continue
        const sure = size * (leastOfOne[place] as number)
        if (sure > first) {
          third = second
          second = first
          first = sure
        } else if (sure > second) {
          third = second
          second = sure
        } else if (sure > third) third = sure
      } else {
        sumOver(this.#sources[place] as Spread, sizes, this.#taken)
        from = this.#taken
        at = 0
      }
      const a1 = size * (from[at + ROOM + 1] as number)
      if (a1 > one) one = a1
      const a2 = size * (from[at + ROOM + 2] as number)
      const b2 = size * (from[at + 2 * ROOM + 2] as number)
      if (two1 + a2 > two2) two2 = two1 + a2
      if (b2 > two2) two2 = b2
      if (a2 > two1) two1 = a2
      const a3 = size * (from[at + ROOM + 3] as number)
      const b3 = size * (from[at + 2 * ROOM + 3] as number)
      const c3 = size * (from[at + 3 * ROOM + 3] as number)
      if (three2 + a3 > three3) three3 = three2 + a3
      if (three1 + b3 > three3) three3 = three1 + b3
      if (c3 > three3) three3 = c3
      if (three1 + a3 > three2) three2 = three1 + a3
      if (b3 > three2) three2 = b3
      if (a3 > three1) three1 = a3
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
    let neededEach = Infinity
    for (let persons = 1; persons <= left; persons++) {
      const missing = needed - (sums[left * ROOM + left - persons] as number)
      neededEach = Math.min(neededEach, missing / persons)
    }
    // Nothing is left out by rounding.
    if (neededEach > 0) neededEach *= 1 - 1e-12
    const columns = this.#columns
    const strengths = this.#strengths
    const mostOfOne = this.#most
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place] as number
      let from = strengths
      let at = place * SUMS
      let size = 1
      if (column >= 0) {
        size = Math.abs(sizes[column] as number)
        if (size * (mostOfOne[place] as number) < neededEach) continue
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
function spreadOf(
  counting: readonly Choice[],
  [first]: readonly Choice[],
  strengthsOf: (choice: Choice) => readonly Float64Array[],
): Spread {
  const { held } = first as Choice
  const strengths = held.map(() => new Float64Array(SUMS))
  for (const choice of counting) {
    strengthsOf(choice).forEach((given, place) => {
      const table = strengths[place] as Float64Array
      for (let left = choice.persons; left < ROOM; left++) {
        table[choice.persons * ROOM + left] = given[left] as number
      }
    })
  }
  return { columns: held.map(({ column }) => column), strengths }
}

/** The most that a person adds, of a table by persons and L. */
function mostOf(table: Float64Array): number {
  return table.reduce(
    (most, sum, at) => Math.max(most, sum / Math.max(1, Math.floor(at / ROOM))),
    0,
  )
}

function sumOver({ columns, strengths }: Spread, sizes: Float64Array, target: Float64Array): void {
  target.fill(0)
  columns.forEach((column, place) => {
    const size = Math.abs(sizes[column] as number)
    const table = strengths[place] as Float64Array
    for (let at = 0; at < SUMS; at++) target[at]! += size * (table[at] as number)
  })
}
