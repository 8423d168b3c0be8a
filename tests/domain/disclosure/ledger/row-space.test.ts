import { expect, it } from 'vitest'
import { RowSpace } from '#app/domain/disclosure/ledger/row-space'

const COLUMNS = 24

/** A row of these columns; the values differ from row to row. */
function rowOf(turn: number, columns: readonly number[]) {
  const values = columns.map((column) => Math.sin(1 + 7 * turn + 3 * column + turn * column))
  return { columns: Int32Array.from(columns), values: Float64Array.from(values) }
}

const EVERY = Array.from({ length: COLUMNS }, (_, column) => column)

it.each([
  ['rows of every column', () => EVERY],
  ['rows of a few columns', (turn: number) => [turn, turn + 1, turn + 9]],
  ['both by turns', (turn: number) => (turn % 6 === 0 ? [turn, turn + 2] : EVERY)],
])('projects on %s, whenever it is asked', (_, columnsOf) => {
  const space = new RowSpace(COLUMNS)
  const expected = EVERY.map(() => EVERY.map(() => 0))
  for (let turn = 0; turn < 14; turn++) {
    const unit = space.residual(rowOf(turn, columnsOf(turn)))
    if (unit === null) throw new Error('the row adds nothing')
    const full = EVERY.map(() => 0)
    unit.columns.forEach((column, entry) => (full[column] = unit.values[entry] as number))
    space.add(unit)
    for (const a of EVERY) {
      for (const b of EVERY) expected[a]![b]! += (full[a] as number) * (full[b] as number)
    }
    // Some columns fall behind by more rows than others.
    if (turn % 5 === 2)
      expect(space.projectionRow(turn)[turn]).toBeCloseTo(expected[turn]?.[turn] as number, 12)
  }
  for (const a of EVERY) {
    space.projectionRow(a).forEach((value, b) => {
      expect(value).toBeCloseTo(expected[a]?.[b] as number, 12)
    })
  }
})
