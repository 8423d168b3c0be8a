import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { recordEstimates } from '#app/domain/agreements/record-score'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

const YEAR = '2026'

function judged(overrides: Partial<AgreementReport>) {
  const report = agreementReport({ period: '2026-Q4', ...overrides })
  const [detail] = recordEstimates([report], YEAR, DEFAULT_FRAMEWORK).details
  if (detail === undefined) throw new Error('no agreement')
  return detail
}

describe('the record scores of a calendar year', () => {
  test.each([
    ['fell due in its first quarter', '2025-06-01', '2026-01-01', 'counted'],
    ['begins on its last day', '2026-12-31', '2027-06-01', 'counted'],
    ['ended the day before it', '2025-01-01', '2025-12-31', 'ended'],
    ['begins the day after it', '2027-01-01', '2027-12-31', 'not_begun'],
  ])('take in an agreement that runs or falls due in it: %s', (_, start, deadline, expected) => {
    const dates = { startOn: day(start), deadline: day(deadline) }
    const { output } = judged({ ...dates, status: 'achieved' }).judgements
    expect(output.state === 'counted' ? 'counted' : output.reason).toBe(expected)
  })

  test('are judged by the newest report of the year, which may be of any quarter in it', () => {
    const running = { startOn: day('2025-01-01'), deadline: null }
    const reports = [
      agreementReport({ ...running, period: '2026-Q1', status: 'delayed' }),
      agreementReport({ ...running, period: '2026-Q3', status: 'on_schedule' }),
      agreementReport({ ...running, period: '2027-Q1', status: 'delayed' }),
    ]
    const { estimates, details } = recordEstimates(reports, YEAR, DEFAULT_FRAMEWORK)
    expect(details[0]?.report.period).toBe('2026-Q3')
    expect(estimates.find(({ dimension }) => dimension === 'output')?.score).toBe(100)
  })

  test('know nothing by a report of more than four quarters before its end', () => {
    const open = { startOn: day('2025-01-01'), deadline: null, status: 'on_schedule' } as const
    expect(judged({ ...open, period: '2025-Q4' }).judgements.output.state).toBe('counted')
    expect(judged({ ...open, period: '2025-Q3' }).judgements.output).toMatchObject({
      state: 'unknown',
      reason: 'report_too_old',
    })
  })

  test('check feedback on what ran or fell due in the year before', () => {
    const due = { startOn: day('2024-01-01'), deadline: day('2025-11-30') }
    const reported = (on: string) => judged({ ...due, reportedOn: day(on) }).checks.feedback[0]
    expect(reported('2026-02-28')).toEqual({ name: 'reported', outcome: 'done' })
    expect(reported('2026-03-01')).toEqual({ name: 'reported', outcome: 'too_late' })
    const thisYear = { startOn: day('2026-01-01'), deadline: day('2026-05-01') }
    expect(judged(thisYear).judgements.feedback).toMatchObject({ reason: 'not_begun' })
  })

  test('ask of what ran on whether it was reported within the year', () => {
    const runs = { startOn: day('2025-01-01'), deadline: day('2028-01-01') }
    const reported = (on: string) => judged({ ...runs, reportedOn: day(on) }).checks.feedback[0]
    expect(reported('2025-12-31')?.outcome).toBe('too_early')
    expect(reported('2026-01-01')?.outcome).toBe('done')
    expect(reported('2026-12-31')?.outcome).toBe('done')
    expect(reported('2027-01-01')?.outcome).toBe('not_yet')
  })
})
