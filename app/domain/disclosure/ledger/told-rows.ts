import { byLength, type ReleasedRow } from './component'
import { NEEDED } from './determined'
import { RowSpace, type SparseRow } from './row-space'

/** Rows of length 1 whose product is no further from 1 are one and the same. */
const SAME = 1e-14

/** A mean that is told as a bound only, with the share of its row that what is told exactly holds. */
interface Bound {
  readonly unit: SparseRow
  held: number
}

/**
 * What is told exactly, beside the means that are told as a bound: together the exact ones must not hold
 * nine tenths of a bound's row (squared length of its projection), or the bound would tell a value.
 */
export class ToldRows {
  readonly #exact: RowSpace
  readonly #bounds: Bound[] = []

  /**
   * @param columns of all rows
   * @param exact told by earlier editions
   * @param bounds of earlier editions
   */
  constructor(columns: number, exact: readonly ReleasedRow[], bounds: readonly SparseRow[]) {
    this.#exact = new RowSpace(columns)
    for (const { row } of exact.toSorted(byLength)) {
      const unit = this.#exact.residual(row)
      if (unit) this.#exact.add(unit)
    }
    for (const row of bounds) this.#take(row)
  }

  /** Tells a mean as a bound, unless the exact ones give it away already; `known` where it is one already. */
  offerBound(row: SparseRow): 'new' | 'known' | null {
    if (this.#heldOf(row) >= NEEDED) return null
    const unit = unitOf(row)
    if (this.#bounds.some((bound) => product(bound.unit, unit) > 1 - SAME)) return 'known'
    this.#take(row)
    return 'new'
  }

  /** Tells a mean exactly, unless it would give away a bound that is told. */
  offerExact(row: SparseRow): boolean {
    const unit = this.#exact.residual(row)
    if (unit === null) return true
    const gained = this.#bounds.map((bound) => product(unit, bound.unit) ** 2)
    const breaks = this.#bounds.some(({ held }, place) => {
      const more = gained[place] as number
      return more > 0 && held + more >= NEEDED
    })
    if (breaks) return false
    this.#exact.add(unit)
    this.#bounds.forEach((bound, place) => (bound.held += gained[place] as number))
    return true
  }

  #take(row: SparseRow): void {
    this.#bounds.push({ unit: unitOf(row), held: this.#heldOf(row) })
  }

  /** Share of the row's squared length within what is told exactly: 1 less what stands at right angles. */
  #heldOf(row: SparseRow): number {
    const unit = this.#exact.residual(row)
    return unit === null ? 1 : 1 - product(unit, unitOf(row)) ** 2
  }
}

function unitOf({ columns, values }: SparseRow): SparseRow {
  const length = Math.hypot(...values)
  return { columns, values: values.map((value) => value / length) }
}

/** Of rows with ascending columns. */
function product(first: SparseRow, second: SparseRow): number {
  let sum = 0
  let at = 0
  first.columns.forEach((column, place) => {
    while ((second.columns[at] ?? Infinity) < column) at += 1
    if (second.columns[at] === column)
      sum += (first.values[place] as number) * (second.values[at] as number)
  })
  return sum
}
