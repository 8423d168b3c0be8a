import { describe, expect, test } from 'vitest'
import {
  calendarYearOf,
  kindOf,
  lastQuarterOf,
  periodEnd,
  periodStart,
  previousPeriod,
} from '#app/domain/calendar/period'
import { addYears, endedYears, quartersOf, yearOf } from '#app/domain/calendar/year'
import { day } from '#tests/support/builders'

describe('a period', () => {
  test.each([
    ['2026-Q1', 'quarter', '2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4'],
    ['2026-Q4', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31', '2026-Q3'],
    ['2024', 'year', '2024-Q4', '2024-01-01', '2024-12-31', '2023'],
  ])('%s', (period, kind, last, start, end, previous) => {
    expect(kindOf(period)).toBe(kind)
    expect(lastQuarterOf(period)).toBe(last)
    expect(periodStart(period)).toBe(day(start))
    expect(periodEnd(period)).toBe(day(end))
    expect(previousPeriod(period)).toBe(previous)
    expect(calendarYearOf(period)).toBe(period.slice(0, 4))
  })

  test.each(['2026-Q5', '26', '2026-1', ''])('is not %j', (text) => {
    expect(() => periodEnd(text)).toThrow(RangeError)
    expect(() => lastQuarterOf(text)).toThrow(RangeError)
  })
})

describe('a calendar year', () => {
  test('has four quarters, and is the year of each of them', () => {
    const quarters = quartersOf('2026')
    expect(quarters).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])
    expect(quarters.map(yearOf)).toEqual(['2026', '2026', '2026', '2026'])
  })

  test('counts on over a century', () => {
    expect(addYears('1999', 1)).toBe('2000')
    expect(() => addYears('2026-Q1', 1)).toThrow(RangeError)
  })

  test('is over where its fourth quarter is there', () => {
    expect(endedYears(['2026-Q3', '2025-Q4', '2024-Q4', '2025-Q3'])).toEqual(['2024', '2025'])
    expect(endedYears(['2026-Q1', '2026-Q2', '2026-Q3'])).toEqual([])
  })
})
