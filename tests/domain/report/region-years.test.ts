import { describe, expect, test } from 'vitest'
import { regionYearsOf } from '#app/domain/report/region-years'
import {
  recordsOnlyScore,
  releasedDifference,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

const year = (period: string, overrides = {}) => releasedScore({ period, ...overrides })
const sinceLastYear = (overrides = {}) =>
  releasedDifference({ against: 'previous_year', ...overrides })

describe('the years of a region', () => {
  test('are those of its rows, without holes, and say in how many quarters somebody answered', () => {
    const quarters = [
      releasedScore({ period: '2024-Q4' }),
      ...['2026-Q1', '2026-Q2', '2026-Q3'].map((period) => releasedScore({ period })),
      suppressedScore({ period: '2026-Q4' }),
      recordsOnlyScore({ period: '2025-Q1' }),
    ]
    const found = regionYearsOf([...quarters, year('2026'), year('2024')])
    expect(found.years).toEqual(['2024', '2025', '2026'])
    expect(found.answered).toEqual([1, 0, 4])
    expect(found.forms.input.map(({ status }) => status)).toEqual(['final', 'no_data', 'final'])
  })

  test('are none before a year is over', () => {
    const found = regionYearsOf([releasedScore({ period: '2026-Q3' })])
    expect(found).toMatchObject({ years: [], answered: [], findings: null })
  })
})

describe('what a form’s panel says', () => {
  const findingOf = (...differences: ReturnType<typeof sinceLastYear>[]) =>
    regionYearsOf([year('2025'), year('2026', { differences })]).findings?.input

  test.each([
    ['a demonstrable rise', { difference: 6.2, demonstrable: true }, 'compared', 'higher'],
    ['a demonstrable fall', { difference: -6.2, demonstrable: true }, 'compared', 'lower'],
    ['a change that may be chance', { difference: 6.2 }, 'compared', 'same'],
    ['a change without a test', { demonstrable: null, margin: null }, 'score', 'untested'],
    ['no comparison', { difference: null, reasons: ['other_groups'] }, 'score', 'incomparable'],
  ] as const)('of %s', (_, overrides, key, outcome) => {
    const told = sinceLastYear(overrides)
    expect(findingOf(told)).toMatchObject({ key, values: { form: 'input', year: '2026' } })
    const rows = [year('2025'), year('2026', { differences: [told] })]
    expect(regionYearsOf(rows).forms.input[1]?.change).toMatchObject({ outcome })
  })

  test('of the first year is its score, as there is nothing to hold it against', () => {
    const found = regionYearsOf([year('2026')])
    expect(found.findings?.input).toMatchObject({ key: 'score', values: { score: 60 } })
    expect(found.forms.input[0]?.change).toBeNull()
  })

  test('of a year that may not be shown is why', () => {
    const found = regionYearsOf([year('2025'), suppressedScore({ period: '2026' })])
    expect(found.findings?.input).toMatchObject({
      key: 'lacking',
      values: { status: 'suppressed' },
    })
  })
})
