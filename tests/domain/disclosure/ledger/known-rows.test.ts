import { describe, expect, test } from 'vitest'
import { KnownRows } from '#app/domain/disclosure/ledger/known-rows'

const part = (coefficient: number, ...atoms: number[]) => ({ coefficient, atoms })
const exact = (...parts: ReturnType<typeof part>[]) => ({ parts, exact: true })

/** Tenants and staff of a quarter, tenants of the next. */
const ROWS = [exact(part(0.5, 1, 2)), exact(part(0.25, 3, 4, 5)), exact(part(0.2, 6, 7))]

describe('a row', () => {
  const known = new KnownRows(ROWS)

  test('of the same atoms follows, whatever its coefficient', () => {
    expect(known.has([part(0.1, 1, 2)])).toBe(true)
  })

  test('follows as a total of groups that were told, and as a year of quarters', () => {
    expect(known.has([part(0.3, 1, 2), part(0.1, 3, 4, 5)])).toBe(true)
    expect(known.has([part(0.125, 1, 2, 6, 7)])).toBe(true)
  })

  test.each([
    ['an atom less', [part(0.5, 1)]],
    ['an atom more', [part(0.5, 1, 2, 8)]],
    ['a part of another row', [part(0.5, 1, 2, 3)]],
    ['a group that was not told', [part(0.3, 1, 2), part(0.1, 8, 9)]],
  ])('does not follow at a glance with %s', (_, parts) => {
    expect(known.has(parts)).toBe(false)
  })

  test('follows from the longest row that begins with its atom', () => {
    const nested = new KnownRows([exact(part(1, 1)), exact(part(1, 1, 2)), exact(part(1, 3))])
    expect(nested.has([part(1, 1, 2, 3)])).toBe(true)
  })

  test('of several parts follows from the very same only', () => {
    const mixed = new KnownRows([exact(part(0.5, 1), part(0.25, 2))])
    expect(mixed.has([part(0.5, 1), part(0.25, 2)])).toBe(true)
    expect(mixed.has([part(0.5, 1), part(0.2, 2)])).toBe(false)
    expect(mixed.has([part(0.5, 1)])).toBe(false)
  })

  test('does not follow from one of which a bound was told', () => {
    expect(new KnownRows([{ parts: [part(1, 1)], exact: false }]).has([part(1, 1)])).toBe(false)
  })
})

test('rows that were found to be free are known from then on, those only that did not follow', () => {
  const known = new KnownRows(ROWS, [[part(1, 10, 11)]])
  const total = [part(0.5, 1, 2), part(0.5, 8)]
  expect(known.takeIn([total, [part(1, 8)], [part(1, 1, 2)], [part(1, 10, 11)]])).toEqual([
    [part(1, 8)],
  ])
  expect(known.has(total)).toBe(true)
})
