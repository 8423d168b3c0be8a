/** A row over columns: the places that are not 0, and the values there. */
export interface SparseRow {
  readonly columns: Int32Array
  readonly values: Float64Array
}

/** A residual below this share of the row's length is 0: the row adds nothing. */
const FREE_BELOW = 1e-9
/** Entries of a unit vector below this are rounding; leaving them out keeps rows sparse. */
const DROP_BELOW = 1e-13
/** Of a residual shorter than this one pass leaves fewer than twelve digits: it is made in two. */
const SURE_FROM = 1e-2

/**
 * The space of all linear combinations of released rows, by an orthonormal basis Q of sparse rows
 * (Gram–Schmidt, each row twice: Giraud, Langou, Rozložník 2005). Rows without a common column never
 * meet, so regions and quarters that have nothing to do with each other cost nothing together.
 * P = QᵀQ projects on the space: P_aa is the share of column a that the rows determine.
 */
export class RowSpace {
  readonly #basis: SparseRow[] = []
  /** By column: the rows of the basis that have it, and their values there. */
  readonly #basisAt: number[][]
  readonly #valuesAt: number[][]
  /** By place in the basis, see sharesOf; a basis has at most as many rows as there are columns. */
  readonly #shares: Float64Array
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
    this.#valuesAt = Array.from({ length: columns }, () => [])
    this.#shares = new Float64Array(columns)
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

  /**
   * The unit vector that a row would add, null where the row is free (already determined). Mostly of one
   * pass: good enough to judge the row by; `atRightAngles` has to follow before it is taken up.
   */
  estimate(row: SparseRow): SparseRow | null {
    this.#load(row)
    const overlapping = this.#sharesOf(row)
    for (const place of overlapping) {
      this.#subtract(this.#basis[place] as SparseRow, this.#shares[place] as number)
      this.#shares[place] = 0
    }
    const { unit, length } = this.#unload()
    return unit && length < SURE_FROM ? this.atRightAngles(unit, row) : unit
  }

  /** The second pass for an estimate of the row. */
  atRightAngles(estimate: SparseRow, row: SparseRow): SparseRow | null {
    this.#load(estimate)
    const overlapping = this.#sharesOf(row)
    for (const place of overlapping) {
      this.#shares[place] = 0
      const basisRow = this.#basis[place] as SparseRow
      this.#subtract(basisRow, this.#shareOf(basisRow))
    }
    return this.#unload().unit
  }

  /** As `estimate`, of two passes. */
  residual(row: SparseRow): SparseRow | null {
    const estimate = this.estimate(row)
    return estimate && this.atRightAngles(estimate, row)
  }

  /** Takes up a unit vector that `residual` gave. */
  add(unit: SparseRow): void {
    const place = this.#basis.length
    this.#basis.push(unit)
    unit.columns.forEach((column, entry) => {
      const value = unit.values[entry] as number
      this.#basisAt[column]?.push(place)
      this.#valuesAt[column]?.push(value)
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
    const values = this.#valuesAt[column] ?? []
    this.#basisAt[column]?.forEach((place, entry) => {
      addMultiple(projection, this.#basis[place] as SparseRow, values[entry] as number)
    })
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

  /** The basis rows that overlap a row, with their products with it (of length 1) in `shares`. */
  #sharesOf(row: SparseRow): number[] {
    const found: number[] = []
    const seen = this.#seen
    const shares = this.#shares
    this.#turn += 1
    for (const column of row.columns) {
      const places = this.#basisAt[column] as number[]
      const values = this.#valuesAt[column] as number[]
      const own = this.#work[column] as number
      for (let entry = 0; entry < places.length; entry++) {
        const place = places[entry] as number
        shares[place] = (shares[place] as number) + own * (values[entry] as number)
        if (seen[place] === this.#turn) continue
        seen[place] = this.#turn
        found.push(place)
      }
    }
    return found
  }

  #shareOf({ columns, values }: SparseRow): number {
    const work = this.#work
    let share = 0
    for (let entry = 0; entry < columns.length; entry++) {
      share += (work[columns[entry] as number] as number) * (values[entry] as number)
    }
    return share
  }

  #subtract({ columns, values }: SparseRow, share: number): void {
    if (share === 0) return
    const work = this.#work
    const inWork = this.#inWork
    const touched = this.#touched
    let touches = this.#touches
    for (let entry = 0; entry < columns.length; entry++) {
      const column = columns[entry] as number
      work[column] = (work[column] as number) - share * (values[entry] as number)
      if (inWork[column] === 0) {
        inWork[column] = 1
        touched[touches++] = column
      }
    }
    this.#touches = touches
  }

  /** The vector in `work` with its length (null where there is none to speak of); empties `work`. */
  #unload(): { unit: SparseRow | null; length: number } {
    const work = this.#work
    const touched = this.#touched.subarray(0, this.#touches)
    let squared = 0
    for (const column of touched) squared += (work[column] as number) ** 2
    const length = Math.sqrt(squared)
    const unit = length < FREE_BELOW ? null : unitVector(work, touched, length)
    for (const column of touched) {
      work[column] = 0
      this.#inWork[column] = 0
    }
    return { unit, length }
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
  const columns = new Int32Array(touched.length)
  const values = new Float64Array(touched.length)
  let count = 0
  for (let entry = 0; entry < touched.length; entry++) {
    const column = touched[entry] as number
    const value = work[column] as number
    if (Math.abs(value) < DROP_BELOW * length) continue
    columns[count] = column
    values[count++] = value / length
  }
  return { columns: columns.subarray(0, count), values: values.subarray(0, count) }
}
