import type { Columns, Holding, StoredPart } from './columns'
import { NEEDED, PROTECTED_PERSONS } from './determined'
import { keepWeight } from './heaviest'
import { membersOf, type Members } from './members'
import { RowSpace, type SparseRow } from './row-space'
import { SUMS } from './row-sums'
import { hasDeterminedSet } from './small-sets'

/** A row that was released, by this audit or an earlier one. */
export interface ReleasedRow {
  readonly parts: readonly StoredPart[]
  readonly row: SparseRow
  /** In the order of release. */
  readonly position: number
  /** Whether its mean was told, by this audit or an earlier one, and not only a bound of it. */
  exact: boolean
}

/** No bound at all: more than any gain per person can be. */
const LARGEST_GAIN = 1e9

/** Columns that rows connect, and who has answers in them. */
export interface Connected {
  /** Ascending. */
  readonly columns: readonly number[]
  /** What persons with several answers hold of these columns. */
  holdings(): readonly Holding[]
}

/**
 * Released rows that connect some columns, with the space that they span. Columns are numbered anew, so
 * that memory and time go with the component, however much else is in the ledger.
 */
export class Component {
  /** Rows that span all that was released here: group rows that do not meet before their totals. */
  readonly rows: ReleasedRow[]
  readonly #numbers: ReadonlyMap<number, number>
  readonly #findMembers: () => Members
  /** Made when a row is judged by them: most of those that are offered again follow. */
  #members: Members | null = null
  readonly #findHeavy: () => boolean
  #hasHeavy: boolean | null = null
  readonly #space: RowSpace
  readonly #added: Float64Array
  /** See Proposal. */
  readonly #gains: Float64Array
  readonly #finds: Float64Array
  readonly #setLimit: number | undefined

  /**
   * @param released rows within the columns; those that others determine are left out, longer ones first
   * @param setLimit see Edition
   */
  constructor(
    columns: Columns,
    connected: Connected,
    released: readonly ReleasedRow[],
    setLimit: number | undefined,
  ) {
    this.#setLimit = setLimit
    const count = connected.columns.length
    this.#numbers = new Map(connected.columns.map((column, number) => [column, number]))
    this.#findMembers = () => this.#membersIn(columns, connected)
    this.#findHeavy = () => this.#hasHeavyIn(columns, connected)
    this.#added = new Float64Array(count)
    // Nothing released: P = 0.
    this.#gains = new Float64Array(count * SUMS).fill(released.length > 0 ? LARGEST_GAIN : 0)
    this.#finds = new Float64Array(count)
    this.#space = new RowSpace(count)
    this.rows = released.toSorted(spanning).filter(({ row }) => {
      const unit = this.#space.residual(this.#within(row))
      if (unit) this.#space.add(unit)
      return unit !== null
    })
  }

  /** Whether the row follows from those that were released. */
  isFree(released: ReleasedRow): boolean {
    return this.#space.residual(this.#within(released.row)) === null
  }

  /** Releases the row if nothing speaks against it. */
  offer(released: ReleasedRow): boolean {
    const row = this.#within(released.row)
    const estimate = this.#space.estimate(row)
    if (estimate && this.hasHeavy && this.#wouldDetermine(estimate)) return false
    this.rows.push(released)
    const unit = estimate && this.#space.atRightAngles(estimate, row)
    if (unit) this.#add(unit)
    return true
  }

  /** Those with answers in but one of the columns are, here, persons of one answer. */
  #membersIn(columns: Columns, connected: Connected): Members {
    const singles = connected.columns.map((column) => [...(columns.shares.singles[column] ?? [])])
    const spread: Holding[] = []
    for (const { columns: held, weights, count } of connected.holdings()) {
      const numbers = held.map((column) => this.#numbers.get(column) as number)
      if (numbers.length > 1) {
        spread.push({ columns: numbers, weights, count })
        continue
      }
      const shares = singles[numbers[0] as number] as number[]
      for (let time = 0; time < Math.min(count, PROTECTED_PERSONS); time++) {
        keepWeight(shares, weights[0] as number)
      }
    }
    return membersOf(singles, spread, columns.whole)
  }

  /**
   * As P ≤ I, nothing is determined by a set that holds less than nine tenths of every column: where no four
   * persons hold so much of any, as in most regions of many persons, nobody has to be looked for.
   */
  #hasHeavyIn(columns: Columns, connected: Connected): boolean {
    if (!connected.columns.some((column) => columns.mayBeHeld(column))) return false
    const heaviest = connected.columns.map((column) => [...(columns.shares.singles[column] ?? [])])
    for (const { columns: held, weights, count } of connected.holdings()) {
      held.forEach((column, place) => {
        const shares = heaviest[this.#numbers.get(column) as number] as number[]
        for (let time = 0; time < Math.min(count, PROTECTED_PERSONS); time++) {
          keepWeight(shares, weights[place] as number)
        }
      })
    }
    return heaviest.some((shares) => shares.reduce((sum, share) => sum + share, 0) >= NEEDED)
  }

  get hasHeavy(): boolean {
    return (this.#hasHeavy ??= this.#findHeavy())
  }

  get members(): Members {
    return (this.#members ??= this.#findMembers())
  }

  #within({ columns, values }: SparseRow): SparseRow {
    return { columns: columns.map((column) => this.#numbers.get(column) as number), values }
  }

  #add(unit: SparseRow): void {
    this.#space.add(unit)
    // Nobody is ever looked for: see hasHeavy.
    if (!this.hasHeavy) return
    const { columns, values } = unit
    const sums = this.#withAdded(unit, (added) =>
      this.members.sums.largest(added, new Float64Array(SUMS)),
    )
    for (let entry = 0; entry < columns.length; entry++) {
      const at = (columns[entry] as number) * SUMS
      const value = Math.abs(values[entry] as number)
      for (let k = 0; k < SUMS; k++) this.#gains[at + k]! += value * (sums[k] as number)
    }
  }

  #wouldDetermine(unit: SparseRow): boolean {
    const space = this.#space
    return this.#withAdded(unit, (added) => {
      const proposal = {
        diagonal: space.diagonal,
        row: (column: number) => space.projectionRow(column),
        added,
        gains: this.#gains,
        finds: this.#finds,
      }
      return hasDeterminedSet(this.members, proposal, this.#setLimit)
    })
  }

  #withAdded<Result>({ columns, values }: SparseRow, ask: (added: Float64Array) => Result): Result {
    const added = this.#added
    for (let entry = 0; entry < columns.length; entry++) {
      added[columns[entry] as number] = values[entry] as number
    }
    const result = ask(added)
    for (const column of columns) added[column] = 0
    return result
  }
}

/** Short rows first: the basis stays sparse. */
export function byLength(first: ReleasedRow, second: ReleasedRow): number {
  return first.row.columns.length - second.row.columns.length || first.position - second.position
}

/** Rows that were told before those that were not: of what follows from one another those are kept. */
function spanning(first: ReleasedRow, second: ReleasedRow): number {
  return Number(second.exact) - Number(first.exact) || byLength(first, second)
}
