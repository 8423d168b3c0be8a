import { describe, expect, test } from 'vitest'
import type { UntoldReason } from '#app/domain/disclosure/released'
import { sharedReasons, shownDifference } from '#app/domain/report/shown-difference'
import {
  insufficientScore,
  recordsOnlyScore,
  releasedDifference,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

const PREVIOUS = { against: 'previous_quarter', quarter: '2026-Q2' } as const
const told = (...args: Parameters<typeof releasedDifference>) =>
  shownDifference(
    releasedScore({ differences: [releasedDifference(...args)] }),
    PREVIOUS,
    undefined,
  )

describe('what may be said of a difference', () => {
  test.each([
    [0.1, true, 'higher'],
    [-0.1, true, 'lower'],
    [0, true, 'same'],
    [12, false, 'same'],
    [12, null, 'untested'],
  ] as const)('%d with demonstrable %s is %s', (difference, demonstrable, outcome) => {
    expect(told({ difference, demonstrable })).toMatchObject({ outcome, difference, margin: 4.1 })
  })

  test.each([undefined, suppressedScore(), insufficientScore(), recordsOnlyScore()])(
    'is nothing without a score that rests on answers',
    (row) => {
      expect(shownDifference(row, PREVIOUS, undefined)).toBeNull()
    },
  )

  test('without a score then there is none to hold against', () => {
    expect(shownDifference(releasedScore(), PREVIOUS, undefined)).toMatchObject({
      ...{ outcome: 'incomparable', difference: null, reasons: ['no_score'] },
    })
  })

  test('tells which of the two newer answers wait for', () => {
    const hidden = releasedDifference({ difference: null, reasons: ['not_shown'] })
    const row = releasedScore({ differences: [hidden] })
    const reasons = (one: typeof row, other?: typeof row) =>
      shownDifference(one, PREVIOUS, other)?.reasons
    expect(reasons(row)).toEqual(['not_shown'])
    expect(reasons({ ...row, waiting: true })).toEqual(['waiting'])
    expect(reasons(row, releasedScore({ waiting: true }))).toEqual(['other_waiting'])
  })
})

test('the scores behind a difference are told only where they are not those on show', () => {
  const basisOf = (overrides: Parameters<typeof releasedDifference>[0]) => {
    const row = releasedScore({ differences: [releasedDifference(overrides)] })
    return shownDifference(row, PREVIOUS, undefined)?.basis
  }
  expect(basisOf({})).toBeNull()
  const both = { earlier: 57, later: 60 }
  expect(basisOf({ constantWeights: true })).toEqual({
    ...{ ...both, constantWeights: true, surveyOnly: false },
  })
  expect(basisOf({ surveyOnly: true })).toMatchObject({ ...both, surveyOnly: true })
})

test('reasons are shared where nothing is comparable and all have the same', () => {
  const without = (...reasons: UntoldReason[]) => told({ difference: null, reasons })
  expect(sharedReasons([without('other_groups'), null, without('other_groups')])).toEqual([
    'other_groups',
  ])
  expect(sharedReasons([without('other_groups'), without('other_items')])).toBeNull()
  expect(sharedReasons([without('other_groups'), told({})])).toBeNull()
  expect(sharedReasons([null])).toBeNull()
})
