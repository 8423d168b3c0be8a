import { expect, test } from 'vitest'
import { PackedRows } from '#db/packed-rows.server'

interface Row {
  readonly name: string
  readonly value: number | null
  readonly isShown: boolean | null
  readonly note: string | null
}

const ROWS = new PackedRows<Row>({ name: 'text', value: 'number', isShown: 'flag', note: 'text' })

const GIVEN: readonly Row[] = [
  { name: 'één', value: 1 / 3, isShown: true, note: '' },
  { name: 'two', value: -0, isShown: false, note: null },
  { name: 'één', value: null, isShown: null, note: 'two' },
  { name: '', value: Number.MAX_VALUE, isShown: true, note: 'one "two"' },
]

test('packed rows come back to the last digit, with what is missing', () => {
  expect(ROWS.unpack(ROWS.pack(GIVEN), {})).toEqual(GIVEN)
  expect(ROWS.unpack(ROWS.pack([]), {})).toEqual([])
})

test('packed rows are read wherever they lie in memory', () => {
  const packed = ROWS.pack(GIVEN)
  for (const offset of [1, 7, 8]) {
    const memory = new Uint8Array(packed.length + 20)
    memory.set(packed, offset)
    const lying = memory.subarray(offset, offset + packed.length)
    expect(ROWS.unpack(lying, { at: offset })).toEqual(GIVEN.map((row) => ({ ...row, at: offset })))
  }
})

test('a field that is new is null in rows of before, and one that is gone is passed over', () => {
  const before = new PackedRows<Pick<Row, 'note' | 'name'> & { readonly former: number }>({
    ...{ note: 'text', former: 'number', name: 'text' },
  })
  const stored = before.pack([{ note: 'a', former: 7, name: 'b' }])
  expect(ROWS.unpack(stored, {})).toEqual([{ name: 'b', value: null, isShown: null, note: 'a' }])
})

test('the same rows are the same bytes', () => {
  expect(ROWS.pack(GIVEN)).toEqual(ROWS.pack(GIVEN.map((row) => ({ ...row }))))
  expect(ROWS.pack(GIVEN)).not.toEqual(ROWS.pack(GIVEN.toReversed()))
})
