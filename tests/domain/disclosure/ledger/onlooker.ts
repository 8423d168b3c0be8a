import type { Seen } from './released-world'

/** What somebody can work out with floating point: a set of persons and how far they are determined. */
export interface Found {
  readonly persons: readonly string[]
  /** λmax: the largest share of a combination's squared weight that they carry. */
  readonly share: number
}

/**
 * Four persons at most, each with all answers, on whom some combination of the rows rests for nine tenths:
 * the first such set, or null. All are looked at, but those whose shares do not add up to as much.
 */
export function givenAway(seen: readonly Seen[]): Found | null {
  const from = 0.9 - 1e-7
  const basis = orthonormal(seen)
  const coordinates = [...new Set(seen.flatMap(({ row }) => [...row.keys()]))]
  const projection = coordinates.map((_, a) =>
    coordinates.map((_other, b) => basis.reduce((sum, unit) => sum + unit[a]! * unit[b]!, 0)),
  )
  const persons = new Map<string, number[]>()
  coordinates.forEach((coordinate, column) => {
    const person = coordinate.slice(0, coordinate.indexOf('|'))
    persons.set(person, [...(persons.get(person) ?? []), column])
  })
  const traceOf = (columns: readonly number[]) =>
    columns.reduce((sum, column) => sum + projection[column]![column]!, 0)
  const all = [...persons].map(([person, columns]) => ({
    person,
    columns,
    trace: traceOf(columns),
  }))
  all.sort((first, second) => second.trace - first.trace)
  const search = (set: typeof all, next: number, trace: number): Found | null => {
    for (let place = next; place < all.length; place++) {
      const one = all[place]!
      if (trace + (4 - set.length) * one.trace < from) return null
      const members = [...set, one]
      if (trace + one.trace >= from) {
        const columns = members.flatMap((member) => member.columns)
        const matrix = columns.map((a) => columns.map((b) => projection[a]![b]!))
        if (!isBelow(matrix, from)) {
          return { persons: members.map(({ person }) => person), share: largestShare(matrix) }
        }
      }
      const found = members.length < 4 ? search(members, place + 1, trace + one.trace) : null
      if (found) return found
    }
    return null
  }
  return search([], 0, 0)
}

/** Whether all eigenvalues are below a limit: limit·I less the matrix has a Cholesky factor. */
export function isBelow(matrix: readonly (readonly number[])[], limit: number): boolean {
  const lower: number[][] = []
  for (const [row, values] of matrix.entries()) {
    const own: number[] = []
    lower.push(own)
    for (let column = 0; column <= row; column++) {
      let value = (row === column ? limit : 0) - values[column]!
      for (let k = 0; k < column; k++) value -= own[k]! * lower[column]![k]!
      if (row === column && value <= 0) return false
      own.push(row === column ? Math.sqrt(value) : value / lower[column]![column]!)
    }
  }
  return true
}

/** Shares of the rows told as a bound that those told exactly hold; the largest. */
export function mostOfABound(seen: readonly Seen[]): number {
  const coordinates = [...new Set(seen.flatMap(({ row }) => [...row.keys()]))]
  const exact = orthonormal(
    seen.filter(({ told }) => told === 'exact'),
    coordinates,
  )
  return seen
    .filter(({ told }) => told === 'bound')
    .map(({ row }) => {
      const values = coordinates.map((coordinate) => row.get(coordinate) ?? 0)
      const length = values.reduce((sum, x) => sum + x * x, 0)
      return exact.reduce((sum, unit) => sum + product(unit, values) ** 2, 0) / length
    })
    .reduce((most, share) => Math.max(most, share), 0)
}

/** Modified Gram–Schmidt, twice, largest remainder first: nothing is taken from the code under test. */
function orthonormal(
  seen: readonly Seen[],
  coordinates = [...new Set(seen.flatMap(({ row }) => [...row.keys()]))],
): number[][] {
  const basis: number[][] = []
  for (const { row } of seen) {
    const values = coordinates.map((coordinate) => row.get(coordinate) ?? 0)
    const length = Math.sqrt(product(values, values))
    let rest = values.map((x) => x / length)
    for (const pass of [1, 2]) {
      for (const unit of basis) {
        const share = product(unit, rest)
        rest = rest.map((x, at) => x - share * unit[at]!)
      }
      const left = Math.sqrt(product(rest, rest))
      if (pass === 1 && left < 1e-8) break
      if (pass === 2) basis.push(rest.map((x) => x / left))
    }
  }
  return basis
}

function product(first: readonly number[], second: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < first.length; at++) sum += first[at]! * second[at]!
  return sum
}

/** λmax by power iteration. */
function largestShare(matrix: readonly (readonly number[])[]): number {
  let vector = matrix.map((_, at) => 1 + ((at * 7) % 5) / 10)
  let length = 0
  for (let step = 0; step < 500; step++) {
    vector = matrix.map((row) => product(row, vector))
    length = Math.sqrt(product(vector, vector))
    if (length === 0) return 0
    vector = vector.map((x) => x / length)
  }
  return length
}
