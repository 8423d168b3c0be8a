import { describe, expect, test } from 'vitest'
import { quartersToShow, quartersWithRows } from '#app/domain/report/quarters'

test('quarters that occur are named once, newest first', () => {
  const rows = ['2025-Q4', '2026-Q2', '2025-Q4'].map((period) => ({ period }))
  expect(quartersWithRows(rows)).toEqual(['2026-Q2', '2025-Q4'])
})

describe('quartersToShow', () => {
  test.each([
    [['2026-Q1', '2025-Q3'], '2026-Q1', ['2025-Q3', '2025-Q4', '2026-Q1']],
    [['2026-Q1'], '2026-Q3', ['2026-Q1', '2026-Q2', '2026-Q3']],
    [['2026-Q1'], '2025-Q4', ['2025-Q4', '2026-Q1']],
    [[], '2026-Q1', ['2026-Q1']],
    [['2026-Q2', '2026-Q1'], '2027-Q3', ['2027-Q3']],
    [['2026-Q2'], '2025-Q1', ['2025-Q1']],
  ])('%j with %s chosen', (occurring, chosen, expected) => {
    expect(quartersToShow(occurring, chosen)).toEqual(expected)
  })

  test('four empty quarters are drawn', () => {
    expect(quartersToShow(['2026-Q2'], '2027-Q2')).toHaveLength(5)
    expect(quartersToShow(['2026-Q2'], '2025-Q2')).toHaveLength(5)
  })

  test('there are none without one chosen', () => {
    expect(quartersToShow([], null)).toEqual([])
  })
})
