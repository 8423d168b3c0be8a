import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '#app/domain/calendar/day'
import {
  addQuarters,
  firstDayOf,
  isFarQuarter,
  isQuarter,
  lastDayOf,
  quarterAt,
  quarterIndex,
  quarterOfDay,
} from '#app/domain/calendar/quarter'
import { day } from '#tests/support/builders'

describe('a quarter', () => {
  test.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['1969-Q4', '1969-10-01', '1969-12-31'],
  ])('%s runs from %s to %s', (quarter, first, last) => {
    expect(formatIsoDay(firstDayOf(quarter))).toBe(first)
    expect(formatIsoDay(lastDayOf(quarter))).toBe(last)
    expect(quarterOfDay(day(first))).toBe(quarter)
    expect(quarterOfDay(day(last))).toBe(quarter)
  })

  test.each([
    ['2026-Q4', 1, '2027-Q1'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q3', -4, '2025-Q3'],
    ['2026-Q3', 0, '2026-Q3'],
  ])('%s and %d make %s', (quarter, count, expected) => {
    expect(addQuarters(quarter, count)).toBe(expected)
  })

  test('has a number that counts quarters', () => {
    expect(quarterIndex('2027-Q1') - quarterIndex('2025-Q4')).toBe(5)
    expect(quarterAt(quarterIndex('2026-Q4'))).toBe('2026-Q4')
  })

  test.each(['2026-Q0', '2026-Q5', '2026Q1', 'Q1-2026', '2026-q1', ''])('is not "%s"', (text) => {
    expect(isQuarter(text)).toBe(false)
    expect(() => quarterIndex(text)).toThrow(RangeError)
  })

  test.each([
    ['1899-Q4', false, true],
    ['1900-Q1', true, false],
    ['2100-Q4', true, false],
    ['2101-Q1', false, true],
    ['2026-Q5', false, false],
  ])('%s may be asked about: %s; lies too far: %s', (text, possible, far) => {
    expect([isQuarter(text), isFarQuarter(text)]).toEqual([possible, far])
  })
})
