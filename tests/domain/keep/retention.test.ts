import { describe, expect, test } from 'vitest'
import { closedThrough, firstClosed, goneThrough, isClosed } from '#app/domain/keep/retention'

describe('how long single answers are kept', () => {
  test('is counted in whole years after the end of a year', () => {
    expect(goneThrough('2030', 3)).toBe('2026')
    expect(goneThrough('2030', 10)).toBe('2019')
  })

  test('closes the two years that are compared with those that are gone, too', () => {
    expect(closedThrough(null)).toBeNull()
    expect(closedThrough('2026')).toBe('2028')
  })

  test.each([
    ['2028-Q4', '2028', true],
    ['2028', '2028', true],
    ['2029-Q1', '2028', false],
    ['2029', '2028', false],
    ['2020-Q1', null, false],
  ])('%s is closed through %s: %s', (period, closed, expected) => {
    expect(isClosed(period, closed)).toBe(expected)
  })

  test('names the first year that answers can no longer come into', () => {
    expect(firstClosed(['2029-Q1', '2028-Q2', '2027-Q3'], '2028')).toBe('2027')
    expect(firstClosed(['2029-Q1'], '2028')).toBeNull()
  })
})
