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
/** Columns up to which P is kept whole, in 8 MB. */
const KEPT_WHOLE = 1_000

interface Projection {
  readonly row: Float64Array
  /** Rows of the basis with the column that are in it. */
  entries: number
}

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
  readonly #seen: Int32Array
  /** Holds the unit vector given last: rows by the thousand are judged, few are taken up. */
  readonly #unit: { readonly columns: Int32Array; readonly values: Float64Array }
  /** P_ab of some columns, of the rows that were in the basis when it was asked for. */
  readonly #projections: (Projection | undefined)[] = []
  /** Whether P is kept whole: then what a row shares with the space is read off where the row is not 0. */
  readonly #keepsAll: boolean
  #turn = 0

  constructor(columns: number) {
    this.#keepsAll = columns <= KEPT_WHOLE
    this.#basisAt = Array.from({ length: columns }, () => [])
    this.#valuesAt = Array.from({ length: columns }, () => [])
    this.#shares = new Float64Array(columns)
    this.#diagonal = new Float64Array(columns)
    this.#work = new Float64Array(columns)
    this.#seen = new Int32Array(columns)
    this.#unit = { columns: new Int32Array(columns), values: new Float64Array(columns) }
  }

  /** P_aa of every column. */
  get diagonal(): Float64Array {
    return this.#diagonal
  }

  /**
   * The unit vector that a row would add, null where the row is free (already determined). Mostly of one
   * pass: good enough to judge the row by; `atRightAngles` has to follow before it is taken up. What
   * these give is good until the next of them.
   */
  estimate(row: SparseRow): SparseRow | null {
    this.#load(row)
    if (this.#keepsAll) this.#subtractProjections(row)
    else {
      for (const place of this.#sharesOf(row)) {
        this.#subtract(this.#basis[place] as SparseRow, this.#shares[place] as number)
        this.#shares[place] = 0
      }
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
  add(given: SparseRow): void {
    const unit = { columns: given.columns.slice(), values: given.values.slice() }
    const place = this.#basis.length
    this.#basis.push(unit)
    unit.columns.forEach((column, entry) => {
      const value = unit.values[entry] as number
      this.#basisAt[column]?.push(place)
      this.#valuesAt[column]?.push(value)
      this.#diagonal[column] = (this.#diagonal[column] as number) + value ** 2
    })
  }

  /** P_ab of one column with all others; kept, and brought up to date when it is asked for. */
  projectionRow(column: number): Float64Array {
    const kept = (this.#projections[column] ??= {
      row: new Float64Array(this.#diagonal.length),
      entries: 0,
    })
    const places = this.#basisAt[column] as number[]
    const values = this.#valuesAt[column] as number[]
    for (; kept.entries < places.length; kept.entries++) {
      const basisRow = this.#basis[places[kept.entries] as number] as SparseRow
      addMultiple(kept.row, basisRow, values[kept.entries] as number)
    }
    return kept.row
  }

  #load({ columns, values }: SparseRow): void {
    let squared = 0
    for (const value of values) squared += value * value
    const length = Math.sqrt(squared)
    for (let entry = 0; entry < columns.length; entry++) {
      const column = columns[entry] as number
      this.#work[column] = (values[entry] as number) / length
    }
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

  #subtractProjections({ columns }: SparseRow): void {
    const own = Float64Array.from(columns, (column) => this.#work[column] as number)
    columns.forEach((column, entry) => {
      if ((this.#diagonal[column] as number) === 0) return
      const projection = this.projectionRow(column)
      const share = own[entry] as number
      for (let at = 0; at < projection.length; at++) {
        this.#work[at] = (this.#work[at] as number) - share * (projection[at] as number)
      }
    })
  }

  #shareOf({ columns, values }: SparseRow): number {
    const work = this.#work
    let share = 0
    for (let entry = 0; entry < columns.length; entry++) {
      share += (work[columns[entry] as number] as number) * (values[entry] as number)
    }
    return share
  }

  #subtract(row: SparseRow, share: number): void {
    if (share !== 0) addMultiple(this.#work, row, -share)
  }

  /** The vector in `work` with its length (null where there is none to speak of); empties `work`. */
  #unload(): { unit: SparseRow | null; length: number } {
    const work = this.#work
    let squared = 0
    for (let column = 0; column < work.length; column++) squared += (work[column] as number) ** 2
    const length = Math.sqrt(squared)
    const { columns, values } = this.#unit
    let count = 0
    for (let column = 0; column < work.length; column++) {
      const value = work[column] as number
      if (Math.abs(value) < DROP_BELOW * length || value === 0) continue
      columns[count] = column
      values[count++] = value / length
    }
    work.fill(0)
    const unit = { columns: columns.subarray(0, count), values: values.subarray(0, count) }
    return { unit: length < FREE_BELOW ? null : unit, length }
  }
}

function addMultiple(target: Float64Array, row: SparseRow, factor: number): void {
  const { columns, values } = row
  for (let entry = 0; entry < columns.length; entry++) {
    const column = columns[entry] as number
    target[column] = (target[column] as number) + factor * (values[entry] as number)
  }
}
