import { asNumber } from './fraction'
import type { Answer, Mean } from './mean'

/** A combination of released means rests on so few for so much: a leak. */
export const TOO_MUCH = 0.9
const TOO_FEW = 4

/** Shorter than this, of a row of length 1, is rounding. */
const FREE = 1e-9

const MOST_SETS = 3_000_000

export interface Leak {
  readonly persons: readonly number[]
  /** Of the squared weight of the worst combination. */
  readonly share: number
}

/** All combinations of means, over the single answers that they are made of. */
export class Span {
  readonly #columns = new Map<number, number>()
  readonly #answers: Answer[] = []
  /** Orthonormal; shorter rows are zero in the columns that came later. */
  readonly #rows: number[][] = []

  constructor(means: readonly Mean[] = []) {
    for (const mean of means) this.add(mean)
  }

  get rank(): number {
    return this.#rows.length
  }

  /** @returns whether it tells anything new */
  add(mean: Mean): boolean {
    const row = unit(this.#rowOf(mean))
    for (let again = 0; again < 2; again += 1) {
      for (const known of this.#rows) subtract(row, known, dot(row, known))
    }
    if (Math.sqrt(dot(row, row)) < FREE) return false
    const rest = unit(row)
    for (const known of this.#rows) subtract(rest, known, dot(rest, known))
    this.#rows.push(unit(rest))
    return true
  }

  /** How much of a mean's squared weight these combinations hold, 0…1. */
  held(mean: Mean): number {
    const row = unit(this.#rowOf(mean))
    return this.#rows.reduce((sum, known) => sum + dot(row, known) ** 2, 0)
  }

  /**
   * Four persons or fewer on whom some combination rests for nine tenths or more, or null.
   *
   * A set T is a leak where the largest eigenvalue of P_TT, P = QᵀQ, is at least .9. By Gershgorin one of
   * its persons i then has Σ_{j∈T} ‖P_ij‖ ≥ .9: from each person only the sets that reach it are looked at.
   */
  leak(): Leak | null {
    const matrix = this.#projection()
    const persons = [...this.#byPerson()]
    const couplings = persons.map(([, one]) => persons.map(([, other]) => norm(matrix, one, other)))
    const leakOf = (set: readonly number[]): Leak | null => {
      const columns = set.flatMap((place) => persons[place]![1])
      const part = columns.map((one) => columns.map((other) => matrix[one]![other]!))
      if (isBelow(part, TOO_MUCH - 1e-9)) return null
      return { persons: set.map((place) => persons[place]![0]), share: largestEigenvalue(part) }
    }
    let left = MOST_SETS
    for (const root of persons.keys()) {
      const coupling = couplings[root]!
      const others = [...persons.keys()]
        .filter((other) => other !== root && coupling[other]! > 1e-12)
        .sort((a, b) => coupling[b]! - coupling[a]!)
      const found = (set: readonly number[], from: number, sum: number): Leak | null => {
        const room = TOO_FEW - set.length
        if (sum + room * (coupling[others[from] ?? -1] ?? 0) < TOO_MUCH) return null
        if (room === 0 || from >= others.length) {
          if (--left < 0) throw new Error('too many sets to look at: make the world smaller')
          return leakOf(set)
        }
        for (let place = from; place < others.length; place += 1) {
          const other = others[place]!
          if (sum + room * coupling[other]! < TOO_MUCH) break
          const leak = found([...set, other], place + 1, sum + coupling[other]!)
          if (leak !== null) return leak
        }
        return leakOf(set)
      }
      const leak = found([root], 0, coupling[root]!)
      if (leak !== null) return leak
    }
    return null
  }

  #byPerson(): Map<number, number[]> {
    const persons = new Map<number, number[]>()
    this.#answers.forEach(({ person }, column) => {
      const columns = persons.get(person)
      if (columns === undefined) persons.set(person, [column])
      else columns.push(column)
    })
    return persons
  }

  #projection(): number[][] {
    const matrix = this.#answers.map(() => new Array<number>(this.#answers.length).fill(0))
    for (const row of this.#rows) {
      row.forEach((value, at) => {
        if (value !== 0) row.forEach((other, to) => (matrix[at]![to]! += value * other))
      })
    }
    return matrix
  }

  #rowOf(mean: Mean): number[] {
    for (const answer of mean.keys()) {
      if (this.#columns.has(answer.id)) continue
      this.#columns.set(answer.id, this.#answers.length)
      this.#answers.push(answer)
    }
    const row = new Array<number>(this.#answers.length).fill(0)
    for (const [{ id }, counts] of mean) row[this.#columns.get(id)!] = asNumber(counts)
    return row
  }
}

/** Frobenius, so never below the spectral norm. */
function norm(
  matrix: readonly (readonly number[])[],
  columns: readonly number[],
  others: readonly number[],
): number {
  let squares = 0
  for (const one of columns) for (const other of others) squares += matrix[one]![other]! ** 2
  return Math.sqrt(squares)
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0
  for (let at = Math.min(one.length, other.length) - 1; at >= 0; at -= 1) {
    sum += one[at]! * other[at]!
  }
  return sum
}

function subtract(row: number[], other: readonly number[], times: number): void {
  for (let at = other.length - 1; at >= 0; at -= 1) row[at] = row[at]! - times * other[at]!
}

function unit(row: readonly number[]): number[] {
  const length = Math.sqrt(dot(row, row))
  return row.map((value) => value / length)
}

/** Whether bound·I − M is positive definite, by Cholesky: then no eigenvalue reaches the bound. */
function isBelow(matrix: readonly (readonly number[])[], bound: number): boolean {
  const lower: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const made: number[] = []
    for (let j = 0; j <= i; j += 1) {
      let value = (i === j ? bound : 0) - row[j]!
      for (let k = 0; k < j; k += 1) value -= made[k]! * (lower[j] ?? made)[k]!
      if (i === j && value <= 0) return false
      made.push(i === j ? Math.sqrt(value) : value / lower[j]![j]!)
    }
    lower.push(made)
  }
  return true
}

function largestEigenvalue(matrix: readonly (readonly number[])[]): number {
  let vector = matrix.map((_, at) => 1 + at / 7)
  let value = 0
  for (let step = 0; step < 200; step += 1) {
    vector = unit(matrix.map((row) => dot(row, vector)))
    value = dot(
      vector,
      matrix.map((row) => dot(row, vector)),
    )
  }
  return value
}
