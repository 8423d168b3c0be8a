import type { Columns, StoredPart } from './columns'
import { byLength, Component, type ReleasedRow } from './component'
import { componentsOf } from './components'

/**
 * The rows released so far. Rows are offered in stages; of each stage only those components are made
 * that its rows lie in: what a new wave does not touch costs nothing.
 */
export class ReleasedRows {
  readonly #columns: Columns
  readonly #setLimit: number | undefined
  /** By column the lowest one of its component, and by that one its columns. */
  readonly #componentOf: Int32Array
  readonly #members = new Map<number, number[]>()
  /** By component; `fresh` where rows came in since it was last made. */
  readonly #released = new Map<number, { rows: readonly ReleasedRow[]; fresh: boolean }>()
  readonly #offers: ReadonlyMap<readonly StoredPart[], ReleasedRow>

  /**
   * @param candidates all rows that will be offered: with them it is known what meets what
   * @param setLimit see Edition
   */
  constructor(
    columns: Columns,
    stored: readonly (readonly StoredPart[])[],
    candidates: readonly (readonly StoredPart[])[],
    setLimit?: number,
  ) {
    this.#columns = columns
    this.#setLimit = setLimit
    const rows = [...stored, ...candidates].map((parts, position): ReleasedRow => {
      return { parts, row: columns.rowOf(parts), position }
    })
    this.#componentOf = componentsOf(
      columns.count,
      rows.map(({ row }) => row),
    )
    this.#componentOf.forEach((place, column) => pushTo(this.#members, place, column))
    const released = new Map<number, ReleasedRow[]>()
    for (const row of rows.slice(0, stored.length)) pushTo(released, this.#placeOf(row), row)
    for (const [place, ofPlace] of released) {
      this.#released.set(place, { rows: ofPlace, fresh: false })
    }
    this.#offers = new Map(rows.slice(stored.length).map((row) => [row.parts, row]))
  }

  /** Rows that span everything released, shortest first. */
  get rows(): readonly (readonly StoredPart[])[] {
    const rows = [...this.#released].flatMap(([place, { rows: released, fresh }]) =>
      fresh ? this.#make(place).rows : released,
    )
    return rows.sort(byLength).map(({ parts }) => parts)
  }

  /** Offers candidates one after the other; says of each whether nothing spoke against its release. */
  offer(stage: readonly (readonly StoredPart[])[]): boolean[] {
    const made = new Map<number, Component>()
    const passed = stage.map((parts) => {
      const row = this.#offers.get(parts) as ReleasedRow
      const place = this.#placeOf(row)
      const component = made.get(place) ?? this.#make(place)
      made.set(place, component)
      return component.offer(row)
    })
    for (const [place, { rows }] of made) this.#released.set(place, { rows, fresh: true })
    return passed
  }

  #make(place: number): Component {
    const members = this.#members.get(place) ?? []
    const released = this.#released.get(place)?.rows ?? []
    return new Component(this.#columns, members, released, this.#setLimit)
  }

  #placeOf({ row }: ReleasedRow): number {
    return this.#componentOf[row.columns[0] as number] as number
  }
}

function pushTo<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
