import { heldIn } from '../../grouping'
import type { AtomRegister, StoredAtom } from './atoms'
import { DETERMINED_FROM, NEEDED } from './determined'
import { keepWeight, withoutWeights } from './heaviest'
import type { LeafClass } from './links'
import type { SparseRow } from './row-space'

/** Atoms (places in the register) that share a coefficient in a row. */
export interface StoredPart {
  readonly coefficient: number
  readonly atoms: readonly number[]
}

/** What alike persons with answers in several atoms hold of the columns: each of them the same. */
export interface Holding {
  /** Ascending. */
  readonly columns: readonly number[]
  /** By those: the share of the column's squared length, 0…1. */
  readonly weights: readonly number[]
  count: number
}

/** What persons hold of the columns. */
interface Shares {
  /** By column the largest shares that persons without any other answer have, descending. */
  readonly singles: readonly (readonly number[])[]
  /** Persons with several answers, in columns of any kind. */
  readonly holdings: readonly Holding[]
}

/**
 * Rows over atoms as vectors in orthonormal coordinates (coefficient × √Σv²). Atoms that have the same
 * coefficient in every row are one direction for all of them, so they make one column, of length
 * √Σv² over the atoms: areas that every region set keeps together cost one column, not one each. This
 * holds within one audit only; what is kept between audits are the atoms.
 *
 * Persons hold shares of columns: their v² in it, of its Σv². Answers that counted m times at once may be
 * one person's, (m·c·v)² in a row, or those of m persons, m·(c·v)². They are taken to be of m persons, which
 * makes most of all others, and for themselves to weigh what they would weigh as one person's: such a share
 * counts 0.9 + 0.1·m times, which is how much more of nine tenths it then is.
 */
export class Columns {
  readonly count: number
  /** The most that shares of a column add up to: 1, and more where answers counted several times at once. */
  readonly whole: number
  /** By leaf; −1 where no row rests on it. */
  readonly #columnOf: Int32Array
  /** Those that rows rest on, in the order of the rows. */
  readonly #leaves: number[] = []
  readonly #squares: Float64Array
  /** By column the most that four persons can hold of it, whoever they are: see mayBeHeld. */
  readonly #heldByFour: Float64Array
  readonly #length: Float64Array
  readonly #linked: () => readonly LeafClass[]
  #shares: Shares | null = null
  readonly #register: AtomRegister
  /** By column, of the row, or of the persons' shares, that is being made. */
  readonly #values: Float64Array
  /** By column: the row or persons, and the part of a row, in which it was met last. */
  readonly #rowMet: Int32Array
  readonly #partMet: Int32Array
  #row = 0
  #part = 0

  constructor(
    register: AtomRegister,
    rows: readonly (readonly StoredPart[])[],
    linked: () => readonly LeafClass[],
  ) {
    this.#register = register
    this.#columnOf = new Int32Array(register.size).fill(-1)
    this.count = this.#refine(rows)
    this.#squares = new Float64Array(this.count)
    this.#heldByFour = new Float64Array(this.count)
    let copies = 1
    for (const leaf of this.#leaves) {
      const atom = register.at(leaf)
      const column = this.#columnAt(leaf)
      this.#squares[column]! += atom.sumSquaredWeights / copiesOf(atom)
      this.#heldByFour[column]! += heldByFour(atom, register.isRemainder(leaf))
      copies = Math.max(copies, copiesOf(atom))
    }
    this.whole = copies * heldOf(copies)
    this.#length = this.#squares.map(Math.sqrt)
    this.#values = new Float64Array(this.count)
    this.#rowMet = new Int32Array(this.count)
    this.#partMet = new Int32Array(this.count)
    this.#linked = linked
  }

  /** Made when somebody asks: rows that follow from what was released are judged without it. */
  get shares(): Shares {
    if (this.#shares !== null) return this.#shares
    const taken = new Map<number, { count: number; weights: number[] }>()
    const holdings = this.#holdingsOf(this.#linked(), taken)
    return (this.#shares = { holdings, singles: this.#findSingles(taken) })
  }

  /**
   * Whether four persons may hold nine tenths of a column, as far as is seen without knowing who they are: within
   * an atom each answer is another person's, so of every leaf they hold its four heaviest answers at most.
   */
  mayBeHeld(column: number): boolean {
    return (this.#heldByFour[column] as number) >= NEEDED * (this.#squares[column] as number)
  }

  /** Whether there is no such column. As P ≤ I nothing is determined then, whoever gave several answers. */
  get isNoneHeld(): boolean {
    return this.#squares.every((_, column) => !this.mayBeHeld(column))
  }

  rowOf(parts: readonly StoredPart[]): SparseRow {
    this.#row += 1
    const found: number[] = []
    for (const { coefficient, atoms } of parts) {
      this.#part += 1
      for (const atom of atoms) {
        for (const leaf of this.#register.leavesOf(atom)) {
          const column = this.#columnAt(leaf)
          if (this.#partMet[column] === this.#part) continue
          this.#partMet[column] = this.#part
          this.#meet(column, coefficient * (this.#length[column] as number), found)
        }
      }
    }
    const columns = Int32Array.from(found).sort()
    return {
      columns,
      values: Float64Array.from(columns, (column) => this.#values[column] as number),
    }
  }

  /** Adds to the value of a column in what is made now. @param met gets the column, once */
  #meet(column: number, value: number, met: number[]): void {
    if (this.#rowMet[column] !== this.#row) {
      this.#rowMet[column] = this.#row
      this.#values[column] = 0
      met.push(column)
    }
    this.#values[column]! += value
  }

  /** @param taken gets, by leaf, how many answers of it linked persons gave, and the heaviest of these */
  #holdingsOf(
    linked: readonly LeafClass[],
    taken: Map<number, { count: number; weights: number[] }>,
  ): Holding[] {
    const found = new Map<string, Holding>()
    const shareNumbers = Array.from({ length: this.count }, () => new Map<number, number>())
    let numbers = 0
    const shareOf = (column: number) => this.#values[column] as number
    const numberOf = (column: number) => {
      const ofColumn = shareNumbers[column] as Map<number, number>
      return heldIn(ofColumn, shareOf(column), () => numbers++)
    }
    const hold = (met: readonly number[], count: number) => {
      const columns = met.filter((column) => shareOf(column) > 0).sort((a, b) => a - b)
      if (columns.length === 0) return
      // Whole numbers: fractions as text take long.
      const key = columns.map(numberOf).join()
      const known = found.get(key)
      if (known !== undefined) known.count += count
      else found.set(key, { columns, weights: columns.map(shareOf), count })
    }
    for (const { answers, count } of linked) {
      const met: number[] = []
      this.#row += 1
      for (const { leaf, weight } of answers) {
        const column = this.#columnAt(leaf)
        if (column < 0) continue
        const held = heldOf(copiesOf(this.#register.at(leaf))) * weight ** 2
        this.#meet(column, held / (this.#squares[column] as number), met)
        const known = heldIn(taken, leaf, () => ({ count: 0, weights: [] }))
        known.count += count
        for (let time = 0; time < Math.min(count, 4); time++) keepWeight(known.weights, weight)
      }
      hold(met, count)
    }
    // Whoever was erased can no longer be told apart: all that is left of them is taken for one person's.
    const erased: number[] = []
    this.#row += 1
    for (const leaf of this.#leaves) {
      if (!this.#register.isRemainder(leaf)) continue
      const column = this.#columnAt(leaf)
      const { n, sumSquaredWeights } = this.#register.at(leaf)
      const held = heldOf(copiesOf(this.#register.at(leaf))) * sumSquaredWeights
      this.#meet(column, held / (this.#squares[column] as number), erased)
      taken.set(leaf, { count: n, weights: [] })
    }
    hold(erased, 1)
    return [...found.values()]
  }

  #findSingles(
    taken: ReadonlyMap<number, { readonly count: number; readonly weights: readonly number[] }>,
  ): number[][] {
    const singles = Array.from({ length: this.count }, (): number[] => [])
    for (const leaf of this.#leaves) {
      const column = this.#columnAt(leaf)
      const { n, heaviest } = this.#register.at(leaf)
      const linked = taken.get(leaf)
      const left = linked ? withoutWeights(heaviest, linked.weights, n - linked.count) : heaviest
      const squares = this.#squares[column] as number
      const list = singles[column] as number[]
      const held = heldOf(copiesOf(this.#register.at(leaf)))
      for (const weight of left) keepWeight(list, (held * weight ** 2) / squares)
    }
    return singles
  }

  /** Splits the atoms into classes by one part of one row after another. */
  #refine(rows: readonly (readonly StoredPart[])[]): number {
    const columnOf = this.#columnOf
    let next = 0
    for (const parts of rows) {
      for (const { atoms } of parts) {
        const renamed = new Map<number, number>()
        // Mostly that of the leaf before.
        let [before, after] = [NaN, NaN]
        for (const atom of atoms) {
          for (const leaf of this.#register.leavesOf(atom)) {
            const known = columnOf[leaf] as number
            if (known < 0) this.#leaves.push(leaf)
            if (known !== before) {
              before = known
              after = heldIn(renamed, before, () => next++)
            }
            columnOf[leaf] = after
          }
        }
      }
    }
    const dense = new Int32Array(next).fill(-1)
    let count = 0
    for (const leaf of this.#leaves) {
      const column = columnOf[leaf] as number
      if ((dense[column] as number) < 0) dense[column] = count++
      columnOf[leaf] = dense[column] as number
    }
    return count
  }

  #columnAt(leaf: number): number {
    return this.#columnOf[leaf] as number
  }
}

function copiesOf({ copies = 1 }: { readonly copies?: number }): number {
  return copies
}

/** What v² counts for in the place of v²/m. */
function heldOf(copies: number): number {
  return DETERMINED_FROM / copies + (1 - DETERMINED_FROM)
}

/** Of a leaf; what is left of who was erased is one person's. */
function heldByFour(atom: StoredAtom, isRemainder: boolean): number {
  const heaviest = atom.heaviest.reduce((sum, weight) => sum + weight ** 2, 0)
  return heldOf(copiesOf(atom)) * (isRemainder ? atom.sumSquaredWeights : heaviest)
}
