import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { recordEstimates } from '#app/domain/agreements/record-score'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Dimension } from '#app/domain/framework/framework'
import { agreementReport, day } from '#tests/support/builders'

const QUARTER = '2026-Q2'

function estimateOf(dimension: Dimension, reports: AgreementReport[], quarter = QUARTER) {
  const { estimates } = recordEstimates(reports, quarter, DEFAULT_FRAMEWORK)
  return estimates.find((estimate) => estimate.dimension === dimension)
}

function judgementOf(dimension: Dimension, report: AgreementReport, quarter = QUARTER) {
  return recordEstimates([report], quarter, DEFAULT_FRAMEWORK).details[0]?.judgements[dimension]
}

describe('the record scores of a region', () => {
  test('stand in framework order', () => {
    const { estimates } = recordEstimates([agreementReport()], QUARTER, DEFAULT_FRAMEWORK)
    expect(estimates).toEqual([
      { dimension: 'input', score: 100, knownShare: 1, records: 1 },
      { dimension: 'process', score: 100, knownShare: 1, records: 1 },
      { dimension: 'output', score: 100, knownShare: 1, records: 1 },
      { dimension: 'feedback', score: 100, knownShare: 1, records: 1 },
    ])
  })

  test('are empty, not 0, without agreements', () => {
    for (const dimension of ['input', 'process', 'output', 'feedback'] as const) {
      expect(estimateOf(dimension, [])).toEqual({
        dimension,
        score: null,
        knownShare: null,
        records: 0,
      })
    }
  })

  test('are means weighted by the weight in the newest report', () => {
    const reports = [
      agreementReport({ agreementId: 'a', status: 'achieved', weight: 1, period: '2026-Q1' }),
      agreementReport({ agreementId: 'a', status: 'achieved', weight: 3 }),
      agreementReport({ agreementId: 'b', status: 'partly', weight: 1 }),
    ]
    expect(estimateOf('output', reports)?.score).toBe((3 * 100 + 1 * 50) / 4)
  })

  test('weigh agreements, however many of their checks are known', () => {
    const reports = [
      agreementReport({ agreementId: 'a', councilInvolved: true, tenantsSigned: 'unknown' }),
      agreementReport({ agreementId: 'b', councilInvolved: false, tenantsSigned: true }),
    ]
    expect(estimateOf('input', reports)?.score).toBe(75)
  })

  test('do not depend on the order of the reports, to the last digit', () => {
    const reports = [0.1, 0.2, 0.3, 0.7].map((weight, i) =>
      agreementReport({ agreementId: `a${i}`, placeId: i, weight, target: 7, realised: i }),
    )
    expect(estimateOf('output', reports.toReversed())).toEqual(estimateOf('output', reports))
  })
})

describe('the known share', () => {
  const known = (weight: number) => agreementReport({ agreementId: 'known', weight })
  const blank = (weight: number) =>
    agreementReport({ agreementId: 'blank', weight, status: null, councilInvolved: 'unknown' })

  test.each([
    ['exactly half the weight: R counts', 2, 2, 100, 0.5],
    ['just under half: R does not count', 1.999, 2, null, 1.999 / 3.999],
    ['half but for rounding: R counts', 1, 1 + 1e-9, 100, 0.5],
    ['short of half by more than rounding', 1, 1 + 1e-8, null, 1 / (2 + 1e-8)],
    ['three quarters', 3, 1, 100, 0.75],
  ])('%s', (_name, knownWeight, blankWeight, score, share) => {
    const estimate = estimateOf('output', [known(knownWeight), blank(blankWeight)])
    expect(estimate?.score).toBe(score)
    expect(estimate?.knownShare).toBeCloseTo(share, 9)
    expect(estimate?.records).toBe(2)
  })

  test('is 0 where nothing is known', () => {
    expect(estimateOf('output', [blank(1)])).toMatchObject({ score: null, knownShare: 0 })
  })

  test('leaves out what does not apply, from the share and from the count', () => {
    const reports = [
      known(1),
      agreementReport({
        agreementId: 'c',
        weight: 9,
        status: 'cancelled',
        cancelReason: 'both agreed',
      }),
      agreementReport({
        agreementId: 'n',
        weight: 9,
        status: 'not_started',
        startOn: day('2026-07-01'),
      }),
    ]
    expect(estimateOf('output', reports)).toMatchObject({ knownShare: 1, records: 1 })
  })

  test('counts a jointly cancelled agreement for the checks all the same', () => {
    const cancelled = agreementReport({ status: 'cancelled', cancelReason: 'both agreed' })
    expect(judgementOf('output', cancelled)?.state).toBe('left_out')
    expect(judgementOf('input', cancelled)?.state).toBe('counted')
    expect(judgementOf('feedback', cancelled)?.state).toBe('counted')
  })
})

describe('an old report', () => {
  const dates = { startOn: day('2024-01-01'), deadline: day('2027-12-31') }

  test.each([
    ['four quarters ago still counts', '2025-Q2', 'counted'],
    ['five quarters ago makes all unknown', '2025-Q1', 'unknown'],
  ])('%s', (_name, period, state) => {
    const report = agreementReport({ ...dates, period, reportedOn: day('2025-08-01') })
    for (const dimension of ['input', 'process', 'output', 'feedback'] as const) {
      expect(judgementOf(dimension, report)?.state).toBe(state)
    }
  })

  test('says so, before anything else that could be said of a running agreement', () => {
    const cancelled = { status: 'cancelled', cancelReason: 'both agreed' } as const
    const report = agreementReport({ ...dates, ...cancelled, period: '2025-Q1' })
    expect(judgementOf('output', report)).toEqual({
      state: 'unknown',
      value: null,
      reason: 'report_too_old',
    })
  })
})

describe('the quarter that an agreement counts in', () => {
  test('is each in which it runs; for feedback each after one in which it ran', () => {
    const report = agreementReport({
      period: '2025-Q4',
      startOn: day('2026-01-01'),
      deadline: day('2026-06-30'),
    })
    const states = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((quarter) => [
      quarter,
      judgementOf('input', report, quarter)?.state,
      judgementOf('feedback', report, quarter)?.state,
    ])
    expect(states).toEqual([
      ['2025-Q4', 'left_out', 'left_out'],
      ['2026-Q1', 'counted', 'left_out'],
      ['2026-Q2', 'counted', 'counted'],
      ['2026-Q3', 'left_out', 'counted'],
      ['2026-Q4', 'left_out', 'left_out'],
    ])
  })

  test.each([
    ['has not begun', { startOn: day('2026-07-01') }, 'not_begun'],
    ['has ended', { deadline: day('2026-03-31') }, 'ended'],
  ] as const)('says why it is left out: %s', (_name, dates, reason) => {
    expect(judgementOf('output', agreementReport(dates))).toEqual({
      state: 'left_out',
      value: null,
      reason,
    })
  })

  test('decides by the previous quarter whether feedback is about a due agreement', () => {
    // Due in Q2: in Q3 the 90 days count. In Q2 itself it was still running in Q1.
    const dates = { deadline: day('2026-06-30'), reportedOn: day('2025-10-01') }
    const reports = [agreementReport({ ...dates, status: 'achieved' })]
    const reported = (quarter: string) =>
      recordEstimates(reports, quarter, DEFAULT_FRAMEWORK).details[0]?.checks.feedback[0]?.outcome
    expect(reported('2026-Q2')).toBe('done')
    expect(reported('2026-Q3')).toBe('too_early')
  })
})

test('a follow-up is asked for where attainment, judged this quarter, is below 100', () => {
  const followUp = (status: AgreementReport['status']) => {
    const reports = [agreementReport({ status, followUp: 'not_done' })]
    return recordEstimates(reports, QUARTER, DEFAULT_FRAMEWORK).details[0]?.checks.feedback[2]
  }
  expect(followUp('partly')).toEqual({ name: 'follow_up', outcome: 'not_done' })
  expect(followUp('on_schedule')).toEqual({ name: 'follow_up', outcome: 'not_applicable' })
})

describe('warnings', () => {
  const conflicting = { target: 100, realised: 10, status: 'achieved' } as const

  test('name the report whose figures contradict its status', () => {
    const reports = [agreementReport({ agreementId: 'fine' }), agreementReport(conflicting)]
    const { warnings } = recordEstimates(reports, QUARTER, DEFAULT_FRAMEWORK)
    expect(warnings).toEqual([{ code: 'numeric_status_conflict', report: reports[1] }])
  })

  test('are not raised for what is left out everywhere', () => {
    const ended = agreementReport({ ...conflicting, deadline: day('2025-12-31') })
    expect(recordEstimates([ended], QUARTER, DEFAULT_FRAMEWORK).warnings).toEqual([])
  })
})
