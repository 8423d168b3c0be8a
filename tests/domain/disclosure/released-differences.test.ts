import { describe, expect, test } from 'vitest'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import {
  releasedDifferences,
  type ComparedScore,
} from '#app/domain/disclosure/released-differences'
import { scoreRow } from './build'

const row = (overrides: Partial<OnShowScore> = {}): OnShowScore => ({
  ...scoreRow(),
  state: 'shown',
  lineBreak: null,
  differences: [],
  ...overrides,
})

const comparison = (p = 0.01) => {
  const sides = { later: 61.25, earlier: 51.25, constantWeights: false, surveyOnly: false }
  return { comparable: true, difference: 10, ...sides, se: 3, df: 20, p } as const
}

/** Ten points up since the previous quarter, and as much above the others. */
function compared(
  overrides: Partial<OnShowScore> = {},
  before: Partial<OnShowScore> = {},
  { p = 0.01, mayTell = true } = {},
): ComparedScore {
  const judged = { comparison: comparison(p), mayTell }
  const earlier = { row: row({ period: '2026-Q2', ...before }), ...judged }
  return {
    row: row(overrides),
    earlier: new Map([['previous_quarter', earlier]]),
    others: judged,
  }
}

const changeOf = (one: ComparedScore, all: readonly ComparedScore[] = [one]) =>
  releasedDifferences(all)[all.indexOf(one)]?.find(({ against }) => against === 'previous_quarter')

describe('a change', () => {
  test('is told, tested and judged where both scores are on show as they stand', () => {
    expect(changeOf(compared())).toEqual({
      ...{ against: 'previous_quarter', difference: 10, later: 61.25, earlier: 51.25 },
      ...{ constantWeights: false, surveyOnly: false, se: 3, df: 20, p: 0.01 },
      ...{ demonstrable: true, reasons: [] },
    })
  })

  test('says that it is at other weights than the scores on show, and of the surveys alone', () => {
    const one = compared()
    const found = { ...comparison(), constantWeights: true, surveyOnly: true }
    const earlier = { row: row({ period: '2026-Q2' }), comparison: found, mayTell: true }
    const told = changeOf({ ...one, earlier: new Map([['previous_quarter', earlier]]) })
    expect(told).toMatchObject({ constantWeights: true, surveyOnly: true, difference: 10 })
  })

  test.each([
    ['today’s waits', compared({ state: 'old' })],
    ['the earlier one waits', compared({}, { state: 'old' })],
    ['today’s is hidden', compared({ state: 'hidden' })],
    ['the earlier one is a bound', compared({}, { surveyScore: 97, recordWeight: 0 })],
    ['nobody answered', compared({ n: 0, surveyScore: null, status: 'records_only' })],
    ['one of them at the same weights did not pass', compared({}, {}, { mayTell: false })],
  ])('is not told where %s', (_, one) => {
    expect(changeOf(one)).toEqual({
      ...{ against: 'previous_quarter', difference: null, later: null, earlier: null },
      ...{ constantWeights: false, surveyOnly: false, se: null, df: null, p: null },
      ...{ demonstrable: null, reasons: ['not_shown'] },
    })
  })

  test.each([
    [5.04, 'not_shown'],
    [5.06, undefined],
    [94.94, undefined],
    [94.96, 'not_shown'],
  ])('from %d at the same weights, where that would be a bound: %s', (score, reason) => {
    const found = { ...comparison(), constantWeights: true, earlier: score }
    const earlier = { row: row({ period: '2026-Q2' }), comparison: found, mayTell: true }
    const told = changeOf({ ...compared(), earlier: new Map([['previous_quarter', earlier]]) })
    expect(told?.reasons).toEqual(reason === undefined ? [] : [reason])
  })

  test('of a hidden score tells not even why there is none', () => {
    const found = { comparable: false, reasons: ['other_groups'] } as const
    const reasonsOf = (now: Partial<OnShowScore>, before: Partial<OnShowScore>) => {
      const earlier = {
        row: row({ period: '2026-Q2', ...before }),
        comparison: found,
        mayTell: true,
      }
      return changeOf({ ...compared(now), earlier: new Map([['previous_quarter', earlier]]) })
        ?.reasons
    }
    expect(reasonsOf({}, {})).toEqual(['other_groups'])
    expect(reasonsOf({ state: 'hidden' }, {})).toEqual(['not_shown'])
    expect(reasonsOf({}, { state: 'hidden' })).toEqual(['not_shown'])
  })

  test.each([
    [compared({ n: 9 }), null],
    [compared({}, { n: 9 }), null],
    [compared({ n: 10 }, { n: 10 }), 0.01],
    [compared({ se: null, df: null }), null],
    [compared({}, { se: null, df: null }), null],
  ])('has a test where the SE of both is on show, from ten persons (case %#)', (one, p) => {
    expect(changeOf(one)).toMatchObject({
      difference: 10,
      se: p === null ? null : 3,
      df: p === null ? null : 20,
      p,
      demonstrable: p === null ? null : true,
    })
  })

  test('is judged with all tests of its set and quarter', () => {
    const one = compared({ region: 'Noord' }, {}, { p: 0.03 })
    const others = Array.from({ length: 4 }, (_, place) =>
      compared({ region: `Elders ${place}` }, {}, { p: 0.8 }),
    )
    expect(changeOf(one)?.demonstrable).toBe(true)
    expect(changeOf(one, [one, ...others])?.demonstrable).toBe(false)
    const hidden = others.map((other) => ({
      ...other,
      row: { ...other.row, state: 'old' as const },
    }))
    expect(changeOf(one, [one, ...hidden])?.demonstrable).toBe(true)
    const few = others.map((other) => ({ ...other, row: { ...other.row, n: 9 } }))
    expect(changeOf(one, [one, ...few])?.demonstrable).toBe(true)
  })
})

describe('a comparison with the other regions', () => {
  const others = (one: ComparedScore) =>
    releasedDifferences([one])[0]?.find(({ against }) => against === 'others')

  test('is told where the score is on show and the mean of the others passed', () => {
    expect(others(compared())).toMatchObject({ difference: 10, earlier: 51.25, p: 0.01 })
    expect(others(compared({ n: 9 }))).toMatchObject({ difference: 10, se: null, p: null })
  })

  test.each([
    ['newer answers wait', compared({ state: 'old' })],
    ['the score is a bound', compared({ surveyScore: 97 })],
    ['the mean of the others did not pass', compared({}, {}, { mayTell: false })],
  ])('is not told where %s', (_, one) => {
    expect(others(one)).toMatchObject({ difference: null, earlier: null, reasons: ['not_shown'] })
  })

  test('without two others says so', () => {
    const few = { comparable: false, reasons: ['too_few_others'] } as const
    const one = { ...compared(), others: { comparison: few, mayTell: false } }
    expect(others(one)).toMatchObject({ difference: null, reasons: ['too_few_others'] })
  })
})
