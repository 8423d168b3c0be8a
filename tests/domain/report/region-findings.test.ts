import { describe, expect, test } from 'vitest'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { groupScore, hiddenGroup, regionWith } from '#tests/support/region'
import {
  insufficientScore,
  recordsOnlyScore,
  regionRows,
  releasedDifference,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

const titleOf = (scores: readonly ReleasedScore[]) => regionWith({ scores }).findings.title
const inputOf = (row: ReleasedScore) => regionWith({ scores: [row] }).findings.forms?.input

describe('the title', () => {
  test('tells demonstrable changes first', () => {
    const moved = (difference: number, demonstrable = true) => ({
      differences: [releasedDifference({ difference, demonstrable })],
    })
    const scores = [
      releasedScore({ dimension: 'feedback', ...moved(-6.2) }),
      releasedScore({ dimension: 'output', ...moved(3.1) }),
      releasedScore({ dimension: 'input', ...moved(9, false) }),
    ]
    const { title, sentences } = regionWith({ scores }).findings
    const since = { against: 'previous_quarter', quarter: '2026-Q2' }
    expect(title).toMatchObject({
      key: 'statement',
      values: { kind: 'falling', region: 'Noord', since, parts: [{ form: 'feedback' }] },
    })
    expect(sentences).toMatchObject([{ kind: 'rising', since, parts: [{ form: 'output' }] }])
  })

  test('else names the weakest of the forms that compare', () => {
    const values = { region: 'Noord', forms: ['feedback'], score: 52, compared: 4 }
    expect(titleOf(regionRows([60, 55, 70, 52]))).toEqual({ key: 'weakest_form', values })
    expect(titleOf(regionRows([60, 50, null, null]))).toMatchObject({
      values: { forms: ['process'], compared: 2 },
    })
  })

  test('names a form that is surely weak before one that is only the lowest', () => {
    expect(titleOf(regionRows([60, 50, 70, 40]))).toMatchObject({
      key: 'statement',
      values: { kind: 'weak', since: null, parts: [{ form: 'feedback', score: 40 }] },
    })
  })

  test('names none where all are equal or only one shows', () => {
    expect(titleOf(regionRows([60, 60, 60, 60])).key).toBe('scores_shown')
    expect(titleOf(regionRows([60, null, null, null])).key).toBe('scores_shown')
  })

  test('says when there is nothing to show, agreements only, or nothing at all', () => {
    expect(titleOf(regionRows([null, null, null, null])).key).toBe('nothing_shown')
    expect(titleOf([recordsOnlyScore()]).key).toBe('only_records')
    expect(titleOf([]).key).toBe('no_scores')
  })
})

describe('a form’s panel', () => {
  test.each([
    [49.9, 40, [0, 0]],
    [50, 40, [0, 1]],
    [64.9, 50, [1, 1]],
    [80, 65, [2, 3]],
  ])('an interval up to %d from %d spans the bands %j', (ciHigh, ciLow, [lower, upper]) => {
    expect(inputOf(releasedScore({ ciLow, ciHigh }))).toEqual({
      key: 'level',
      values: { form: 'input', lower, upper, provisional: false },
    })
  })

  test('speaks of a change only where it is demonstrable', () => {
    const tested = (demonstrable: boolean) =>
      releasedScore({ differences: [releasedDifference({ difference: -6.2, demonstrable })] })
    expect(inputOf(tested(true))).toMatchObject({
      key: 'statement',
      values: { form: 'input', statement: { kind: 'falling', since: { quarter: '2026-Q2' } } },
    })
    const apart = releasedScore({
      differences: [
        releasedDifference({ against: 'others', difference: -6.2, demonstrable: true }),
      ],
    })
    const asked = regionWith({ scores: [apart] }, { reference: { against: 'others' } })
    expect(asked.findings.forms?.input).toMatchObject({
      key: 'moved',
      values: { form: 'input', shown: { outcome: 'lower', difference: -6.2, margin: 4.1 } },
    })
    expect(inputOf(tested(false))?.key).toBe('level')
  })

  test('claims no band without an interval', () => {
    const row = releasedScore({ ciLow: null, ciHigh: null })
    expect(inputOf(row)).toEqual({ key: 'score_only', values: { form: 'input', score: 60 } })
  })

  test.each([suppressedScore(), insufficientScore(), recordsOnlyScore()])(
    'says why there is no score from answers: $status',
    (row) => {
      const values = { form: 'input', status: row.status, quarter: '2026-Q3' }
      expect(inputOf(row)).toEqual({ key: 'lacking', values })
    },
  )
})

describe('the groups of a form', () => {
  const findingOf = (...groups: ReturnType<typeof groupScore>[]) =>
    regionWith({ scores: [releasedScore()], groups }).findings.groups.input
  const municipality = { stakeholderGroup: 'gemeente' }

  test('names the lowest, and all of them at a tie', () => {
    const others = groupScore({ stakeholderGroup: 'overig', score: 70 })
    expect(findingOf(groupScore(), groupScore({ ...municipality, score: 40 }), others)).toEqual({
      key: 'lowest_group',
      values: { form: 'input', groups: [{ nl: 'Gemeente', en: 'Municipality' }], score: 40 },
    })
    expect(findingOf(groupScore(), groupScore(municipality), others)).toMatchObject({
      values: { groups: [{ nl: 'Huurders' }, { nl: 'Gemeente' }], score: 60 },
    })
  })

  test('a bound is lower than any number above it', () => {
    expect(findingOf(groupScore({ score: '≤5' }), groupScore(municipality))).toMatchObject({
      values: { score: '≤5' },
    })
  })

  test('says nothing of groups that are hidden', () => {
    expect(findingOf(groupScore(), hiddenGroup(municipality)).key).toBe('one_group')
    expect(findingOf(hiddenGroup()).key).toBe('no_group')
    expect(findingOf(groupScore(), groupScore(municipality)).key).toBe('groups_equal')
  })
})
