import type { Columns, StoredPart } from './columns'
import { RowSpace, type SparseRow } from './row-space'
import { hasDeterminedSet, smallColumn, type SmallColumn } from './small-sets'

/** A row that was released, by this audit or an earlier one. */
export interface ReleasedRow {
  readonly parts: readonly StoredPart[]
  readonly row: SparseRow
  /** In the order of release. */
  readonly position: number
}

/** No bound at all: more than any gain per person can be. */
const LARGEST_GAIN = 1e9

/**
 * Released rows that connect some columns, with the space that they span. Columns are numbered anew, so
 * that memory and time go with the component, however much else is in the ledger.
 */
export class Component {
  /** Rows that span all that was released here: group rows that do not meet before their totals. */
  readonly rows: ReleasedRow[]
  readonly #numbers: ReadonlyMap<number, number>
  readonly #small: readonly SmallColumn[]
  /** By column: how far it reaches, see SmallColumn. */
  readonly #reach: Float64Array
  readonly #space: RowSpace
  readonly #added: Float64Array
  /** See Proposal. */
  readonly #gains: Float64Array
  readonly #finds: Float64Array
  readonly #setLimit: number | undefined

  /**
   * @param members its columns, ascending
   * @param released rows within them; those that others determine are left out, longer ones first
   * @param setLimit see Edition
   */
  constructor(
    columns: Columns,
    members: readonly number[],
    released: readonly ReleasedRow[],
    setLimit: number | undefined,
  ) {
    this.#setLimit = setLimit
    this.#numbers = new Map(members.map((column, number) => [column, number]))
    this.#small = members.flatMap((column, number) => {
      const choices = columns.choicesOf(column)
      return choices.length === 0 ? [] : [smallColumn(number, choices)]
    })
    this.#reach = new Float64Array(members.length)
    for (const { column, reach } of this.#small) this.#reach[column] = reach
    this.#added = new Float64Array(members.length)
    // Nothing released: P = 0.
    this.#gains = new Float64Array(members.length).fill(released.length > 0 ? LARGEST_GAIN : 0)
    this.#finds = new Float64Array(members.length)
    this.#space = new RowSpace(members.length)
    this.rows = released.toSorted(byLength).filter(({ row }) => {
      const unit = this.#space.residual(this.#within(row))
      if (unit) this.#space.add(unit)
      return unit !== null
    })
  }

  /** Releases the row if nothing speaks against it. */
  offer(released: ReleasedRow): boolean {
    const row = this.#within(released.row)
    const estimate = this.#space.estimate(row)
    if (estimate && this.#wouldDetermine(estimate)) return false
    this.rows.push(released)
    const unit = estimate && this.#space.atRightAngles(estimate, row)
    if (unit) this.#add(unit)
    return true
  }

  #within({ columns, values }: SparseRow): SparseRow {
    return { columns: columns.map((column) => this.#numbers.get(column) as number), values }
  }

  #add(unit: SparseRow): void {
    this.#space.add(unit)
    const { columns, values } = unit
    let most = 0
    for (let entry = 0; entry < columns.length; entry++) {
      const reach = this.#reach[columns[entry] as number] as number
      most = Math.max(most, Math.abs(values[entry] as number) * reach)
    }
    for (let entry = 0; entry < columns.length; entry++) {
      const column = columns[entry] as number
      const more = Math.abs(values[entry] as number) * most
      this.#gains[column] = (this.#gains[column] as number) + more
    }
  }

  #wouldDetermine({ columns, values }: SparseRow): boolean {
    const added = this.#added
    const space = this.#space
    for (let entry = 0; entry < columns.length; entry++) {
      added[columns[entry] as number] = values[entry] as number
    }
    const proposal = {
      diagonal: space.diagonal,
      row: (column: number) => space.projectionRow(column),
      added,
      gains: this.#gains,
      finds: this.#finds,
    }
    const found = hasDeterminedSet(this.#small, proposal, this.#setLimit)
    for (const column of columns) added[column] = 0
    return found
  }
}

/** Short rows first: the basis stays sparse. */
export function byLength(first: ReleasedRow, second: ReleasedRow): number {
  return first.row.columns.length - second.row.columns.length || first.position - second.position
}
