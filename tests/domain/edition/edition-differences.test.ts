import { describe, expect, test } from 'vitest'
import { editionDifferences } from '#app/domain/edition/edition-differences'
import type { ExportRow } from '#app/domain/export/score-columns'

describe('differences of editions', () => {
  const row = (overrides: Partial<ExportRow>): ExportRow => ({
    ...{ region: 'Noord', period: '2026-Q3', dimension: 'input', score: 60, status: 'final' },
    ...{ ci_low: 55, ci_high: 65, n: 40, change: null },
    ...overrides,
  })

  test('are told figure by figure, the newest quarter first; what is new or gone as well', () => {
    const before = { scores: [row({ period: '2026-Q2' }), row({}), row({ region: 'Weg' })] }
    const after = { scores: [row({ period: '2026-Q2', n: 41 }), row({ score: null, n: null })] }
    const told = editionDifferences(before, after).map(
      ({ region, period, column, before: was, after: is }) => [region, period, column, was, is],
    )
    expect(told.slice(0, 2)).toEqual([
      ['Noord', '2026-Q3', 'score', 60, null],
      ['Noord', '2026-Q3', 'n', 40, null],
    ])
    expect(told.filter(([region]) => region === 'Weg')).toHaveLength(5)
    expect(told.at(-1)).toEqual(['Noord', '2026-Q2', 'n', 40, 41])
    expect(editionDifferences(before, before)).toEqual([])
  })
})
