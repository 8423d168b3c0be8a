import { heldIn } from '../../grouping'
import type { Columns, Holding, StoredPart } from './columns'
import { byLength, Component, type Connected, type ReleasedRow } from './component'
import { componentsOf } from './components'
import { ToldRows } from './told-rows'
import type { SparseRow } from './row-space'

type Parts = readonly StoredPart[]

/** A row as kept: what was released, and whether its mean was told or not more than a bound of it. */
export interface StoredRow {
  readonly parts: Parts
  readonly exact: boolean
}

/** All that was released, as kept. */
export interface StoredRows {
  readonly rows: readonly StoredRow[]
  /** Rows of which but a bound was told, in any edition. */
  readonly bounds: readonly Parts[]
}

/** A row that may be released, and how its mean would be told. */
export interface OfferedRow {
  readonly parts: Parts
  readonly told: 'exact' | 'bound'
}

/** What is known of the rows of a component. */
interface Known {
  readonly stored: ReleasedRow[]
  /** In this audit, in order. */
  readonly passed: ReleasedRow[]
  /** Of any edition; `rows` those of earlier ones. */
  readonly bounds: { parts: Parts[]; rows: SparseRow[] }
  /** Told exactly by this audit, until `telling` knows of it. */
  readonly told: ReleasedRow[]
  /** Made where there is a bound to be looked after. */
  telling: ToldRows | null
  /** Rows that span stored and passed ones. */
  spanning: readonly ReleasedRow[]
}

/**
 * The rows released so far. Rows are offered in stages; of each stage only those components are made
 * that its rows lie in: what a new wave does not touch costs nothing.
 */
export class ReleasedRows {
  readonly #columns: Columns
  readonly #setLimit: number | undefined
  /** By column the lowest one of its component, and by that one what is in it. */
  readonly #componentOf: Int32Array
  readonly #connected = new Map<number, Connected & { readonly columns: number[] }>()
  /** By the lowest column of a component; see Connected. */
  #holdings: ReadonlyMap<number, readonly Holding[]> | null = null
  readonly #known = new Map<number, Known>()
  readonly #offers: ReadonlyMap<OfferedRow, ReleasedRow>

  /**
   * @param offered all rows that will be offered: with them it is known what meets what
   * @param setLimit see Edition
   */
  constructor(
    columns: Columns,
    { rows, bounds }: StoredRows,
    offered: readonly OfferedRow[],
    setLimit?: number,
  ) {
    this.#columns = columns
    this.#setLimit = setLimit
    let position = 0
    const released = (parts: Parts, exact: boolean): ReleasedRow => {
      return { parts, row: columns.rowOf(parts), position: position++, exact }
    }
    const stored = rows.map(({ parts, exact }) => released(parts, exact))
    const offers = offered.map((one) => [one, released(one.parts, one.told === 'exact')] as const)
    this.#offers = new Map(offers)
    const all = [...stored, ...this.#offers.values()].map(({ row }) => row)
    this.#componentOf = componentsOf(columns.count, all)
    this.#connect()
    for (const row of stored) this.#knownOf(row.row).stored.push(row)
    for (const parts of bounds) {
      const row = columns.rowOf(parts)
      const known = this.#knownOf(row).bounds
      known.rows.push(row)
      known.parts.push(parts)
    }
  }

  /** What is to be kept; shortest rows first. */
  get stored(): StoredRows {
    const rows = [...this.#known].flatMap(([place, { stored, passed, spanning }]) => {
      if (passed.length === 0) return stored
      const all = [...stored, ...passed]
      // With everything told, what spans it is all there is to know of it.
      const isToldAll = all.every(({ exact }) => exact)
      return this.#make(place, isToldAll ? spanning : all).rows
    })
    const bounds = [...this.#known.values()].flatMap(({ bounds: { parts } }) => parts)
    return { rows: rows.toSorted(byLength).map(({ parts, exact }) => ({ parts, exact })), bounds }
  }

  /** Offers candidates one after the other; says of each whether nothing spoke against its release. */
  offer(stage: readonly OfferedRow[]): boolean[] {
    const made = new Map<number, Component>()
    const passed = stage.map((one) => {
      const row = this.#offers.get(one) as ReleasedRow
      const place = this.#placeOf(row.row)
      const known = this.#knownOf(row.row)
      const component = made.get(place) ?? this.#make(place, known.spanning)
      made.set(place, component)
      const isReleased = component.offer(row)
      if (isReleased) known.passed.push(row)
      return isReleased
    })
    for (const [place, { rows }] of made) (this.#known.get(place) as Known).spanning = rows
    return passed
  }

  /** Takes a row in as released, though it never was: what comes after has to pass beside it. */
  takeIn(one: OfferedRow): void {
    const row = this.#offers.get(one) as ReleasedRow
    row.exact = false
    const known = this.#knownOf(row.row)
    known.passed.push(row)
    known.spanning = [...known.spanning, row]
  }

  /** Whether a row follows from what was released. */
  isFree(one: OfferedRow): boolean {
    const row = this.#offers.get(one) as ReleasedRow
    return this.#make(this.#placeOf(row.row), this.#knownOf(row.row).spanning).isFree(row)
  }

  /**
   * Of rows that passed, which may be told as they are: bounds first, so that it is the exact mean beside
   * a bound that is not shown, and never the bound that is given away.
   */
  tell<Row extends OfferedRow>(stage: readonly Row[]): ReadonlySet<Row> {
    const told = new Set<Row>()
    const inOrder = [
      ...stage.filter((one) => one.told === 'bound'),
      ...stage.filter((one) => one.told === 'exact'),
    ]
    for (const one of inOrder) {
      const row = this.#offers.get(one) as ReleasedRow
      const known = this.#knownOf(row.row)
      if (one.told === 'bound') {
        const bound = this.#tellingOf(known).offerBound(row.row)
        if (bound === null) continue
        if (bound === 'new') known.bounds.parts.push(one.parts)
      } else if (known.telling === null && known.bounds.parts.length === 0) {
        known.told.push(row)
      } else {
        row.exact = this.#tellingOf(known).offerExact(row.row)
        if (!row.exact) continue
      }
      told.add(one)
    }
    return told
  }

  #tellingOf(known: Known): ToldRows {
    const exact = [...known.stored.filter((row) => row.exact), ...known.told]
    return (known.telling ??= new ToldRows(this.#columns.count, exact, known.bounds.rows))
  }

  #make(place: number, rows: readonly ReleasedRow[]): Component {
    const connected = this.#connected.get(place) as Connected
    return new Component(this.#columns, connected, rows, this.#setLimit)
  }

  #knownOf(row: SparseRow): Known {
    const place = this.#placeOf(row)
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const stored: ReleasedRow[] = []
    const nothing: Known = {
      ...{ stored, spanning: stored, passed: [], told: [], telling: null },
      bounds: { parts: [], rows: [] },
    }
    this.#known.set(place, nothing)
    return nothing
  }

  #placeOf(row: SparseRow): number {
    return this.#componentOf[row.columns[0] as number] as number
  }

  #connect(): void {
    this.#componentOf.forEach((place, column) => {
      const holdings = () => this.#holdingsOf(place)
      heldIn(this.#connected, place, () => ({ columns: [], holdings })).columns.push(column)
    })
  }

  #holdingsOf(place: number): readonly Holding[] {
    this.#holdings ??= this.#splitHoldings()
    return this.#holdings.get(place) ?? []
  }

  /** What persons hold of columns in one component has nothing to do with what they hold in another. */
  #splitHoldings(): Map<number, Holding[]> {
    const found = new Map<number, Holding[]>()
    for (const { columns, weights, count } of this.#columns.shares.holdings) {
      const parts = new Map<number, { columns: number[]; weights: number[]; count: number }>()
      columns.forEach((column, at) => {
        const place = this.#componentOf[column] as number
        const part = heldIn(parts, place, () => ({ columns: [], weights: [], count }))
        part.columns.push(column)
        part.weights.push(weights[at] as number)
      })
      for (const [place, part] of parts) heldIn(found, place, () => []).push(part)
    }
    return found
  }
}
