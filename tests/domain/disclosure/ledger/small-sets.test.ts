import { describe, expect, test } from 'vitest'
import { choicesOf } from '#app/domain/disclosure/ledger/choices'
import { RowSpace, type SparseRow } from '#app/domain/disclosure/ledger/row-space'
import { hasDeterminedSet, smallColumn } from '#app/domain/disclosure/ledger/small-sets'
import { seeded } from './world'

interface Atom {
  readonly column: number
  readonly n: number
  readonly squares: number
}

/** λmax of a small symmetric matrix by power iteration. */
function largestEigenvalue(matrix: readonly (readonly number[])[]): number {
  let vector = matrix.map((_, k) => 1 + k / 7)
  let length = 0
  for (let step = 0; step < 500; step++) {
    vector = matrix.map((row) => row.reduce((sum, x, k) => sum + x * (vector[k] ?? 0), 0))
    length = Math.hypot(...vector)
    if (length === 0) return 0
    vector = vector.map((x) => x / length)
  }
  return length
}

/** Every set of atoms with Σn ≤ 4, one after the other. */
function* setsOf(atoms: readonly Atom[], from = 0, left = 4): Iterable<Atom[]> {
  for (let place = from; place < atoms.length; place++) {
    const atom = atoms[place] as Atom
    if (atom.n > left) continue
    yield [atom]
    for (const rest of setsOf(atoms, place + 1, left - atom.n)) yield [atom, ...rest]
  }
}

function rowOf(values: readonly number[]): SparseRow {
  const columns = values.flatMap((value, column) => (value === 0 ? [] : [column]))
  return {
    columns: Int32Array.from(columns),
    values: Float64Array.from(columns, (column) => values[column] ?? 0),
  }
}

describe('the search for determined sets', () => {
  test('agrees with looking at every set of atoms', () => {
    const random = seeded(7)
    const pick = (below: number) => Math.floor(random() * below)
    const tally = { determined: 0, free: 0 }
    for (let round = 0; round < 600; round++) {
      const count = 4 + pick(5)
      const atoms: Atom[] = []
      for (let column = 0; column < count; column++) {
        for (let k = 1 + pick(2); k > 0; k--) {
          atoms.push({ column, n: 1 + pick(7), squares: 0.2 + random() })
        }
      }
      const length = Array.from({ length: count }, (_, column) =>
        atoms.reduce((sum, atom) => sum + (atom.column === column ? atom.squares : 0), 0),
      )
      const share = (atom: Atom) => atom.squares / (length[atom.column] ?? 1)
      const space = new RowSpace(count)
      for (let row = pick(count - 1); row > 0; row--) {
        const unit = space.residual(rowOf(length.map(() => (random() < 0.5 ? random() : 0.1))))
        if (unit) space.add(unit)
      }
      const proposed = space.residual(rowOf(length.map(() => (random() < 0.6 ? random() : 0))))
      if (!proposed) continue
      const added = new Float64Array(count)
      proposed.columns.forEach((column, entry) => (added[column] = proposed.values[entry] ?? 0))
      const small = atoms.filter(({ n }) => n <= 4)
      const isDetermined = (projection: (a: number, b: number) => number) =>
        [...setsOf(small)].some((set) => {
          const matrix = set.map((a) =>
            set.map((b) => Math.sqrt(share(a) * share(b)) * projection(a.column, b.column)),
          )
          return largestEigenvalue(matrix) >= 0.9
        })
      const before = (a: number, b: number) => space.projectionRow(a)[b] ?? 0
      if (isDetermined(before)) continue
      const expected = isDetermined((a, b) => before(a, b) + (added[a] ?? 0) * (added[b] ?? 0))
      const columns = length.flatMap((_, column) => {
        const own = small.filter((atom) => atom.column === column)
        const choices = choicesOf(own.map((atom) => ({ persons: atom.n, share: share(atom) })))
        return choices.length > 0 ? [smallColumn(column, choices)] : []
      })
      const proposal = {
        diagonal: space.diagonal,
        row: (column: number) => space.projectionRow(column),
        added,
        gains: new Float64Array(count).fill(100),
        finds: new Float64Array(count),
      }
      expect(hasDeterminedSet(columns, proposal)).toBe(expected)
      tally[expected ? 'determined' : 'free'] += 1
    }
    expect(Math.min(tally.determined, tally.free)).toBeGreaterThan(60)
  })

  test('refuses by the safe bound where there is too much to look at', () => {
    const columns = [0, 1, 2, 3, 4].map((column) => smallColumn(column, [{ persons: 1, share: 1 }]))
    const space = new RowSpace(5)
    const added = new Float64Array(5).fill(0.5)
    added[4] = 0
    const row = (column: number) => space.projectionRow(column)
    const proposal = {
      diagonal: space.diagonal,
      row,
      added,
      gains: new Float64Array(5),
      finds: new Float64Array(5),
    }
    // Four single persons in equal parts: determined only as all four, P_aa = 1/4 > 1/5.
    expect(hasDeterminedSet(columns, proposal)).toBe(true)
    expect(hasDeterminedSet(columns, proposal, 1)).toBe(true)
    // Five in equal parts: no four of them reach 0.9.
    const fifth = new Float64Array(5).fill(Math.sqrt(1 / 5))
    expect(hasDeterminedSet(columns, { ...proposal, added: fifth })).toBe(false)
  })

  test('of the sets within a column only the largest share for each number of persons counts', () => {
    const atoms = [
      { persons: 1, share: 0.1 },
      { persons: 1, share: 0.3 },
      { persons: 2, share: 0.2 },
      { persons: 3, share: 0.4 },
      { persons: 2, share: 0.2 },
    ]
    expect(choicesOf(atoms)).toEqual([
      { persons: 1, share: 0.3 },
      { persons: 2, share: 0.4 },
      { persons: 3, share: 0.5 },
      { persons: 4, share: 0.7 },
    ])
  })
})
