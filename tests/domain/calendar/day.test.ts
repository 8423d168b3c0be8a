import { describe, expect, test } from 'vitest'
import { dayOf, formatIsoDay, parseIsoDay } from '#app/domain/calendar/day'

describe('a civil day', () => {
  test('is counted from 1970-01-01', () => {
    expect([
      parseIsoDay('1970-01-01'),
      parseIsoDay('1969-12-31'),
      parseIsoDay('2000-03-01'),
    ]).toEqual([0, -1, 11017])
  })

  test.each(['2026-02-31', '2026-02-29', '2026-00-01', '2026-13-01', '2026-04-31', '2026-01-00'])(
    '%s does not exist',
    (text) => {
      expect(parseIsoDay(text)).toBeNull()
    },
  )

  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2026-09-30'])(
    '%s reads and writes alike',
    (text) => {
      expect(formatIsoDay(parseIsoDay(text) as number)).toBe(text)
    },
  )

  test.each([
    ['2026-9-30'],
    ['30-09-2026'],
    ['2026-09-30T12:00'],
    [' 2026-09-30'],
    [''],
    ['1899-12-31'],
    ['2201-01-01'],
  ])('"%s" is not taken', (text) => {
    expect(parseIsoDay(text)).toBeNull()
  })

  test('knows that 2100 is no leap year', () => {
    expect(dayOf(2100, 2, 29)).toBeNull()
    expect(dayOf(2100, 2, 28)).not.toBeNull()
  })
})
