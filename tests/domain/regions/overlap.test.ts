import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Membership } from '#app/domain/regions/membership'
import { findOverlaps } from '#app/domain/regions/overlap'
import { membership } from '#tests/support/builders'

const of = (regionId: number, validFrom: number | null, validTo: number | null, placeId = 1) =>
  membership({ regionId, validFrom, validTo, placeId })

describe('memberships of a set clash', () => {
  test.each([
    ['on one shared day', of(1, 0, 10), of(2, 10, 20), 10, 10],
    ['one within the other', of(1, 0, 100), of(2, 40, 50), 40, 50],
    ['with an open end', of(1, 0, null), of(2, 40, 50), 40, 50],
    ['with an open beginning', of(1, null, 40), of(2, 30, 50), 30, 40],
    ['both without an end', of(1, 0, null), of(2, 5, null), 5, null],
    ['both without a beginning', of(1, null, 3), of(2, null, 5), null, 3],
    ['both without either', of(1, null, null), of(2, null, null), null, null],
  ])('%s', (_name, earlier, later, from, to) => {
    expect(findOverlaps([earlier, later])).toEqual([{ earlier, later, from, to }])
    if (earlier.validFrom !== later.validFrom) {
      expect(findOverlaps([later, earlier])).toEqual([{ earlier, later, from, to }])
    }
  })

  test('though a row of the same region reaches further', () => {
    const [first, second, third] = [of(2, 0, 30), of(1, 1, 100), of(1, 20, 25)]
    expect(findOverlaps([first, second, third])).toEqual([
      { earlier: first, later: second, from: 1, to: 30 },
      { earlier: first, later: third, from: 20, to: 25 },
    ])
  })

  test('and keep what the rows carry besides, such as their number', () => {
    const rows = [
      { ...of(1, 0, 9), rowNumber: 2 },
      { ...of(2, 9, 9), rowNumber: 3 },
    ]
    expect(findOverlaps(rows)[0]?.later.rowNumber).toBe(3)
  })
})

describe('memberships of a set do not clash', () => {
  test.each([
    ['when one begins the day after the other', [of(1, 0, 10), of(2, 11, 20)]],
    ['in different places', [of(1, 0, 10, 1), of(2, 0, 10, 2)]],
    ['in the same region', [of(1, 0, 10), of(1, 5, 20)]],
    ['when one ends before it begins', [of(1, 0, 10), of(2, 6, 5)]],
    ['when there are none', []],
  ])('%s', (_name, memberships) => {
    expect(findOverlaps(memberships)).toEqual([])
  })
})

test('a clash is found exactly where some day finds a place in two regions', () => {
  const row = fc.record({
    regionId: fc.integer({ min: 1, max: 3 }),
    placeId: fc.integer({ min: 1, max: 2 }),
    validFrom: fc.option(fc.integer({ min: 0, max: 12 })),
    validTo: fc.option(fc.integer({ min: 0, max: 12 })),
  })
  const onDay = ({ validFrom, validTo }: Membership, date: number) =>
    (validFrom ?? -1) <= date && date <= (validTo ?? 13)
  const clashes = (a: Membership, b: Membership, date: number) =>
    a.placeId === b.placeId && a.regionId !== b.regionId && onDay(a, date) && onDay(b, date)

  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
      const days = Array.from({ length: 15 }, (_, i) => i - 1)
      const expected = rows.some((a) => rows.some((b) => days.some((date) => clashes(a, b, date))))
      const overlaps = findOverlaps(rows)
      expect(overlaps.length > 0).toBe(expected)
      for (const { earlier, later, from, to } of overlaps) {
        expect(clashes(earlier, later, from ?? -1)).toBe(true)
        expect(clashes(earlier, later, to ?? 13)).toBe(true)
      }
    }),
    { seed: 1, numRuns: 500 },
  )
})
