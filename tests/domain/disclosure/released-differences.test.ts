import { describe, expect, test } from 'vitest'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import {
  releasedDifferences,
  type ComparedScore,
} from '#app/domain/disclosure/released-differences'
import { SCALES } from '#app/domain/framework/framework'
import type { RegionScores } from '#app/domain/scoring/types'
import { scoreRow } from './build'

const row = (overrides: Partial<OnShowScore> = {}): OnShowScore => ({
  ...scoreRow(),
  state: 'shown',
  differences: [],
  ...overrides,
})

function scoresOf(score: OnShowScore): RegionScores {
  const survey = SCALES.map((scale) => ({
    ...{ scale, score: score.surveyScore, se: 3, df: 17, n: score.n, effectiveN: 18 },
    ...{ respondents: 21, coverage: 0.9, groups: [] },
  }))
  return {
    ...{ period: score.period, frameworkVersion: '1', scores: [score], survey, records: [] },
    ...{ arithmeticMean: null, weakest: null },
  }
}

/** Ten points up since the previous quarter. */
function compared(
  overrides: Partial<OnShowScore> = {},
  before: Partial<OnShowScore> = {},
  p = 0.01,
): ComparedScore {
  const now = row(overrides)
  const comparison = { comparable: true, difference: 10, se: 3, df: 20, p } as const
  const earlier = { row: row({ period: '2026-Q2', ...before }), comparison }
  return { row: now, scores: scoresOf(now), earlier: new Map([['previous_quarter', earlier]]) }
}

const changeOf = (one: ComparedScore, all: readonly ComparedScore[] = [one]) =>
  releasedDifferences(all)[all.indexOf(one)]?.find(({ against }) => against === 'previous_quarter')

describe('a change', () => {
  test('is told, tested and judged where both scores are on show as they stand', () => {
    expect(changeOf(compared())).toEqual({
      ...{ against: 'previous_quarter', difference: 10, se: 3, df: 20, p: 0.01 },
      ...{ demonstrable: true, reasons: [] },
    })
  })

  test.each([
    ['today’s waits', compared({ state: 'old' })],
    ['the earlier one waits', compared({}, { state: 'old' })],
    ['today’s is hidden', compared({ state: 'hidden' })],
    ['the earlier one is a bound', compared({}, { surveyScore: 97, recordWeight: 0 })],
    ['nobody answered', compared({ n: 0, surveyScore: null, status: 'records_only' })],
  ])('is not told where %s', (_, one) => {
    expect(changeOf(one)).toMatchObject({
      difference: null,
      df: null,
      p: null,
      reasons: ['not_shown'],
    })
  })

  test.each([
    [compared({ n: 9 }), null],
    [compared({}, { n: 9 }), null],
    [compared({ n: 10 }, { n: 10 }), 0.01],
  ])('has a test from ten persons in both (case %#)', (one, p) => {
    expect(changeOf(one)).toMatchObject({
      difference: 10,
      se: p === null ? null : 3,
      df: p === null ? null : 20,
      p,
      demonstrable: p === null ? null : true,
    })
  })

  test('is judged with all tests of its set and quarter', () => {
    const one = compared({ region: 'Noord' }, {}, 0.03)
    const others = Array.from({ length: 4 }, (_, place) =>
      compared({ region: `Elders ${place}` }, {}, 0.8),
    )
    expect(changeOf(one)?.demonstrable).toBe(true)
    expect(changeOf(one, [one, ...others])?.demonstrable).toBe(false)
    const hidden = others.map((other) => ({
      ...other,
      row: { ...other.row, state: 'old' as const },
    }))
    expect(changeOf(one, [one, ...hidden])?.demonstrable).toBe(true)
  })
})

describe('a comparison with the other regions', () => {
  const all = (overrides: Partial<OnShowScore> = {}) =>
    ['Noord', 'Oost', 'Zuid', 'West'].map((region, place) =>
      compared({ region, score: 40 + 10 * place, ...(place === 3 ? overrides : {}) }),
    )
  const first = (list: readonly ComparedScore[]) =>
    releasedDifferences(list)[0]?.find(({ against }) => against === 'others')

  test('is with the mean of those that may be shown with their SE', () => {
    expect(first(all())?.difference).toBe(40 - 60)
    expect(first(all({ state: 'old' }))?.difference).toBe(40 - 55)
    expect(first(all({ n: 9 }))?.difference).toBe(40 - 55)
  })

  test('needs two others', () => {
    const list = all().slice(0, 2)
    expect(first(list)).toMatchObject({ difference: null, reasons: ['too_few_others'] })
  })
})
