/** A row over columns: the places that are not 0, and the values there. */
export interface SparseRow {
  readonly columns: Int32Array
  readonly values: Float64Array
}

/** A residual below this share of the row's length is 0: the row adds nothing. */
const FREE_BELOW = 1e-9
/** Entries of a unit vector below this are rounding; leaving them out keeps rows sparse. */
const DROP_BELOW = 1e-13

/**
 * The space of all linear combinations of released rows, by an orthonormal basis Q of sparse rows
 * (Gram–Schmidt, each row twice: Giraud, Langou, Rozložník 2005). Rows without a common column never
 * meet, so regions and quarters that have nothing to do with each other cost nothing together.
 * P = QᵀQ projects on the space: P_aa is the share of column a that the rows determine.
 */
export class RowSpace {
  readonly #basis: SparseRow[] = []
  readonly #basisAt: number[][]
  readonly #diagonal: Float64Array
  readonly #work: Float64Array
  readonly #inWork: Uint8Array
  readonly #seen: Int32Array
  /** Columns at which `work` is not 0: so many of them. */
  readonly #touched: Int32Array
  #touches = 0
  readonly #projections = new Map<number, Float64Array>()
  #turn = 0

  constructor(columns: number) {
    this.#basisAt = Array.from({ length: columns }, () => [])
    this.#diagonal = new Float64Array(columns)
    this.#work = new Float64Array(columns)
    this.#inWork = new Uint8Array(columns)
    this.#seen = new Int32Array(columns)
    this.#touched = new Int32Array(columns)
  }

  /** P_aa of every column. */
  get diagonal(): Float64Array {
    return this.#diagonal
  }

  /** The unit vector that a row would add, null where the row is free (already determined). */
  residual(row: SparseRow): SparseRow | null {
    const work = this.#work
    this.#load(row)
    const overlapping = this.#overlapping(row)
    for (let pass = 0; pass < 2; pass++) {
      for (const place of overlapping) this.#subtract(this.#basis[place] as SparseRow)
    }
    const touched = this.#touched.subarray(0, this.#touches)
    let squared = 0
    for (const column of touched) squared += (work[column] as number) ** 2
    const length = Math.sqrt(squared)
    const result = length < FREE_BELOW ? null : unitVector(work, touched, length)
    for (const column of touched) {
      work[column] = 0
      this.#inWork[column] = 0
    }
    return result
  }

  /** Takes up a unit vector that `residual` gave. */
  add(unit: SparseRow): void {
    const place = this.#basis.length
    this.#basis.push(unit)
    unit.columns.forEach((column, entry) => {
      const value = unit.values[entry] as number
      this.#basisAt[column]?.push(place)
      this.#diagonal[column] = (this.#diagonal[column] as number) + value ** 2
      const projection = this.#projections.get(column)
      if (projection) addMultiple(projection, unit, value)
    })
  }

  /** P_ab of one column with all others; kept, and brought up to date as rows come in. */
  projectionRow(column: number): Float64Array {
    const kept = this.#projections.get(column)
    if (kept) return kept
    const projection = new Float64Array(this.#diagonal.length)
    for (const place of this.#basisAt[column] ?? []) {
      const row = this.#basis[place] as SparseRow
      addMultiple(projection, row, valueAt(row, column))
    }
    this.#projections.set(column, projection)
    return projection
  }

  #load({ columns, values }: SparseRow): void {
    let squared = 0
    for (const value of values) squared += value * value
    const length = Math.sqrt(squared)
    for (let entry = 0; entry < columns.length; entry++) {
      const column = columns[entry] as number
      this.#work[column] = (values[entry] as number) / length
      this.#inWork[column] = 1
      this.#touched[entry] = column
    }
    this.#touches = columns.length
  }

  #overlapping(row: SparseRow): number[] {
    const found: number[] = []
    const seen = this.#seen
    this.#turn += 1
    for (const column of row.columns) {
      for (const place of this.#basisAt[column] as number[]) {
        if (seen[place] === this.#turn) continue
        seen[place] = this.#turn
        found.push(place)
      }
    }
    return found
  }

  #subtract({ columns, values }: SparseRow): void {
    const work = this.#work
    const inWork = this.#inWork
    const touched = this.#touched
    const count = columns.length
    let share = 0
    for (let entry = 0; entry < count; entry++) {
      share += (work[columns[entry] as number] as number) * (values[entry] as number)
    }
    if (share === 0) return
    let touches = this.#touches
    for (let entry = 0; entry < count; entry++) {
      const column = columns[entry] as number
      work[column] = (work[column] as number) - share * (values[entry] as number)
      if (inWork[column] === 0) {
        inWork[column] = 1
        touched[touches++] = column
      }
    }
    this.#touches = touches
  }
}

function addMultiple(target: Float64Array, row: SparseRow, factor: number): void {
  const { columns, values } = row
  for (let entry = 0; entry < columns.length; entry++) {
    const column = columns[entry] as number
    target[column] = (target[column] as number) + factor * (values[entry] as number)
  }
}

function unitVector(work: Float64Array, touched: Int32Array, length: number): SparseRow {
  const kept = touched
    .filter((column) => Math.abs(work[column] as number) >= DROP_BELOW * length)
    .sort()
  const values = new Float64Array(kept.length)
  for (let entry = 0; entry < kept.length; entry++) {
    values[entry] = (work[kept[entry] as number] as number) / length
  }
  return { columns: kept, values }
}

/** Columns are sorted: binary search. */
function valueAt(row: SparseRow, column: number): number {
  let low = 0
  let high = row.columns.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row.columns[middle] as number) < column) low = middle + 1
    else high = middle
  }
  return row.columns[low] === column ? (row.values[low] as number) : 0
}
