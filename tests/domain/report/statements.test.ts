import { describe, expect, test } from 'vitest'
import type { ReleasedDifference, ReleasedScore } from '#app/domain/disclosure/released'
import { statementsOf } from '#app/domain/report/statements'
import { releasedDifference, releasedScore } from '#tests/support/released-score'

const QUARTER = '2026-Q3'

function said(...rows: readonly ReleasedScore[]) {
  const scores = rows.map((row) => ({ region: row.region, form: row.dimension, row }))
  return statementsOf(scores, QUARTER, 50, { minimumChange: 3 })
}

const moved = (difference: number, overrides: Partial<ReleasedDifference> = {}) =>
  releasedDifference({ difference, demonstrable: true, ...overrides })

/** A score that moved, or is weak, in a region of its own name. */
const scored = (region: string, differences: ReleasedDifference[], score = 60) =>
  releasedScore({ region, score, ciLow: score - 4, ciHigh: score + 4, differences })

describe('of one score is said', () => {
  test('a margin of as many digits as are shown', () => {
    const row = releasedScore({ region: 'Noord', score: 48.6, ciLow: 47.5, ciHigh: 49.6 })
    expect(said(row)[0]?.parts[0]?.margin).toBe(1.1)
  })

  test('whether it is provisional', () => {
    const row = releasedScore({ region: 'Noord', score: 40, ciLow: 38, ciHigh: 42 })
    const told = (status: ReleasedScore['status']) =>
      said({ ...row, status })[0]?.parts[0]?.provisional
    expect([told('provisional'), told('final')]).toEqual([true, undefined])
  })

  test('the change over the longest time that is demonstrable', () => {
    const differences = [
      moved(-2),
      moved(-5, { against: 'previous_year', later: 38.7, earlier: 43.7 }),
      moved(-9, { against: 'two_years_ago', demonstrable: false }),
    ]
    expect(said(scored('Noord', differences))).toEqual([
      {
        kind: 'falling',
        region: 'Noord',
        since: { against: 'previous_year', quarter: '2025-Q3' },
        parts: [
          {
            ...{ form: 'input', score: 60, margin: 4 },
            change: {
              ...{ earlier: 43.7, later: 38.7, difference: -5, margin: 4.1 },
              ...{ constantWeights: false, surveyOnly: false },
            },
          },
        ],
      },
    ])
  })

  test('a fall, however short, before a rise over a longer time', () => {
    const [first] = said(scored('Noord', [moved(-1), moved(20, { against: 'two_years_ago' })]))
    expect(first).toMatchObject({ kind: 'falling', since: { against: 'previous_quarter' } })
  })

  test.each([
    ['that it is weak where its whole interval lies below the bound', 45.9, ['weak']],
    ['nothing where the interval reaches it', 46, []],
  ])('%s', (_, score, kinds) => {
    expect(said(scored('Noord', [], score)).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('that it is weak rather than that it rises', () => {
    expect(said(scored('Noord', [moved(9)], 40))[0]).toMatchObject({ kind: 'weak', since: null })
  })

  test.each([
    ['no interval is on show', scored('Noord', [moved(-9)]), { ciLow: null, ciHigh: null }],
    ['it is only a bound', scored('Noord', [moved(-9)]), { score: '≤5' as const }],
    ['the change rounds to nothing', scored('Noord', [moved(0)]), {}],
    ['it is of the other regions', scored('Noord', [moved(-9, { against: 'others' })]), {}],
    ['it may be chance', scored('Noord', [moved(-9, { demonstrable: false })]), {}],
  ])('nothing where %s', (_, row, overrides) => {
    expect(said({ ...row, ...overrides })).toEqual([])
  })
})

test('first what is weak and falls, then weak, falling, rising, and what changed by little', () => {
  const rows = [
    scored('little fall', [moved(-2.9)]),
    scored('little rise', [moved(2.95)]),
    scored('rise', [moved(30)]),
    scored('fall', [moved(-3)]),
    scored('larger fall', [moved(-8)]),
    scored('weak', [], 45),
    scored('weaker', [], 20),
    scored('weak and falls', [moved(-1)], 45),
    scored('weak and falls more', [moved(-2)], 45.5),
  ]
  expect(said(...rows).map(({ region }) => region)).toEqual([
    ...['weak and falls more', 'weak and falls', 'weaker', 'weak'],
    ...['larger fall', 'fall', 'rise', 'little rise', 'little fall'],
  ])
})

test('what is said of one region, kind and time is one statement, the largest first', () => {
  const rise = (dimension: ReleasedScore['dimension'], difference: number) =>
    releasedScore({ dimension, differences: [moved(difference, { against: 'two_years_ago' })] })
  const short = releasedScore({ dimension: 'feedback', differences: [moved(4)] })
  const all = said(rise('input', 5), rise('output', 33), rise('process', 12), short)
  expect(all.map(({ parts }) => parts.map(({ form }) => form))).toEqual([
    ['output', 'process', 'input'],
    ['feedback'],
  ])
})
