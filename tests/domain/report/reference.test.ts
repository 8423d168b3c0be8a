import { describe, expect, test } from 'vitest'
import {
  chosenQuarterIn,
  quartersToChoose,
  referenceIn,
  referencesIn,
} from '#app/domain/report/reference'

const chosen = (quarter: string) => ({ against: 'chosen_quarter', quarter }) as const

describe('what scores are held against', () => {
  test.each([
    [{ against: 'previous_quarter' }, 'previous_quarter', '2026-Q2'],
    [{ against: 'previous_year' }, 'previous_year', '2025-Q3'],
    [{ against: 'two_years_ago' }, 'two_years_ago', '2024-Q3'],
    [{ against: 'others' }, 'others', null],
    [chosen('2025-Q1'), 'chosen_quarter', '2025-Q1'],
    [chosen('2026-Q2'), 'previous_quarter', '2026-Q2'],
    [chosen('2025-Q3'), 'previous_year', '2025-Q3'],
    [chosen('2024-Q3'), 'two_years_ago', '2024-Q3'],
    [chosen('2026-Q3'), 'previous_quarter', '2026-Q2'],
    [chosen('2026-Q4'), 'previous_quarter', '2026-Q2'],
  ] as const)('%j is %s, %s', (asked, against, quarter) => {
    expect(referenceIn(asked, '2026-Q3')).toEqual({ against, quarter })
  })

  test('without a quarter there is nothing to hold against', () => {
    expect(referenceIn(chosen('2025-Q1'), null).quarter).toBeNull()
  })
})

test('only a chosen quarter that has no other name has to be computed', () => {
  expect(chosenQuarterIn(chosen('2025-Q1'), '2026-Q3')).toBe('2025-Q1')
  expect(chosenQuarterIn(chosen('2026-Q2'), '2026-Q3')).toBeNull()
  expect(chosenQuarterIn({ against: 'others' }, '2026-Q3')).toBeNull()
})

test('a region’s page has them all, the chosen one before the other regions', () => {
  const kinds = (asked: Parameters<typeof referencesIn>[0], known = ['2024-Q3']) =>
    referencesIn(asked, '2026-Q3', known).map(({ against }) => against)
  expect(kinds({ against: 'others' })).toEqual([
    ...['previous_quarter', 'previous_year', 'two_years_ago', 'others'],
  ])
  expect(kinds(chosen('2025-Q1'))).toEqual([
    ...['previous_quarter', 'previous_year', 'two_years_ago', 'chosen_quarter', 'others'],
  ])
  expect(kinds({ against: 'others' }, [])).not.toContain('two_years_ago')
  expect(kinds({ against: 'two_years_ago' }, [])).toContain('two_years_ago')
})

test('quarters before can be chosen, but for those that have a name', () => {
  const known = ['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025-Q3', '2025-Q1', '2024-Q3']
  expect(quartersToChoose(known, '2026-Q3')).toEqual(['2026-Q1', '2025-Q1'])
  expect(quartersToChoose(known, null)).toEqual([])
})
