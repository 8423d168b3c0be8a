import type { AtomRegister } from './atoms'
import type { SparseRow } from './row-space'
import { choicesOf, type SmallAtom } from './choices'
import { PROTECTED_PERSONS } from './determined'
import type { Choice } from './small-sets'

/** Atoms (places in the register) that share a coefficient in a row. */
export interface StoredPart {
  readonly coefficient: number
  readonly atoms: readonly number[]
}

/**
 * Rows over atoms as vectors in orthonormal coordinates (coefficient × √Σv²). Atoms that have the same
 * coefficient in every row are one direction for all of them, so they make one column, of length
 * √Σv² over the atoms: areas that every region set keeps together cost one column, not one each. This
 * holds within one audit only; what is kept between audits are the atoms.
 */
export class Columns {
  readonly count: number
  readonly #columnOf = new Map<number, number>()
  readonly #length: Float64Array
  readonly #choices: ReadonlyMap<number, readonly Choice[]>
  readonly #leaves = new Map<number, readonly number[]>()
  readonly #register: AtomRegister

  constructor(register: AtomRegister, rows: readonly (readonly StoredPart[])[]) {
    this.#register = register
    this.count = this.#refine(rows)
    const squares = new Float64Array(this.count)
    for (const [leaf, column] of this.#columnOf) {
      squares[column] = (squares[column] as number) + register.at(leaf).sumSquaredWeights
    }
    this.#length = squares.map(Math.sqrt)
    this.#choices = this.#findSmall(squares)
  }

  rowOf(parts: readonly StoredPart[]): SparseRow {
    const values = new Map<number, number>()
    for (const { coefficient, atoms } of parts) {
      const columns = new Set<number>()
      for (const leaf of this.#leavesOf(atoms)) columns.add(this.#columnOf.get(leaf) as number)
      for (const column of columns) {
        const value = coefficient * (this.#length[column] as number)
        values.set(column, (values.get(column) ?? 0) + value)
      }
    }
    const columns = [...values.keys()].sort((first, second) => first - second)
    return {
      columns: Int32Array.from(columns),
      values: Float64Array.from(columns, (column) => values.get(column) as number),
    }
  }

  /** The best sets of a column's atoms of 1…4 persons; none where it has no such atom. */
  choicesOf(column: number): readonly Choice[] {
    return this.#choices.get(column) ?? []
  }

  #findSmall(squares: Float64Array): Map<number, readonly Choice[]> {
    const holders = new Map<string, number>()
    for (const leaf of this.#columnOf.keys()) {
      const { population } = this.#register.at(leaf)
      holders.set(population, (holders.get(population) ?? 0) + 1)
    }
    const atomsOf = new Map<number, SmallAtom[]>()
    for (const [leaf, column] of this.#columnOf) {
      const { n, sumSquaredWeights, population } = this.#register.at(leaf)
      if (n > PROTECTED_PERSONS) continue
      const persons = n / (holders.get(population) ?? 1)
      const atom = { persons, share: sumSquaredWeights / (squares[column] as number) }
      const atoms = atomsOf.get(column)
      if (atoms) atoms.push(atom)
      else atomsOf.set(column, [atom])
    }
    return new Map([...atomsOf].map(([column, atoms]) => [column, choicesOf(atoms)]))
  }

  /** Splits the atoms into classes by one part of one row after another. */
  #refine(rows: readonly (readonly StoredPart[])[]): number {
    let next = 0
    for (const parts of rows) {
      for (const { atoms } of parts) {
        const renamed = new Map<number, number>()
        for (const leaf of this.#leavesOf(atoms)) {
          const before = this.#columnOf.get(leaf) ?? -1
          if (!renamed.has(before)) renamed.set(before, next++)
          this.#columnOf.set(leaf, renamed.get(before) as number)
        }
      }
    }
    const dense = new Map<number, number>()
    for (const [leaf, column] of this.#columnOf) {
      if (!dense.has(column)) dense.set(column, dense.size)
      this.#columnOf.set(leaf, dense.get(column) as number)
    }
    return dense.size
  }

  *#leavesOf(atoms: readonly number[]): Iterable<number> {
    for (const atom of atoms) {
      const known = this.#leaves.get(atom) ?? this.#register.leavesOf(atom)
      this.#leaves.set(atom, known)
      yield* known
    }
  }
}
