import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { inForceIn, type InForce } from '#app/domain/agreements/in-force'
import { newestReports } from '#app/domain/agreements/newest-report'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

function inForce(overrides: Partial<AgreementReport>, quarter: string): InForce {
  const reports = [agreementReport({ period: '2026-Q1', ...overrides })]
  const [agreement] = newestReports(reports, '2026-Q4', DEFAULT_FRAMEWORK)
  if (agreement === undefined) throw new Error('no agreement')
  return inForceIn(agreement, quarter)
}

describe('an agreement with both dates', () => {
  test.each([
    ['starts the day after the quarter', '2026-07-01', '2027-12-31', 'not_begun'],
    ['starts on the last day of the quarter', '2026-06-30', '2027-12-31', 'running'],
    ['ends after the quarter', '2026-01-01', '2026-07-01', 'running'],
    ['falls due on the last day of the quarter', '2026-01-01', '2026-06-30', 'due'],
    ['falls due on the first day of the quarter', '2026-01-01', '2026-04-01', 'due'],
    ['ended the day before the quarter', '2026-01-01', '2026-03-31', 'ended'],
    ['runs within the quarter only', '2026-05-01', '2026-05-31', 'due'],
  ] as const)('that %s', (_name, start, deadline, expected) => {
    expect(inForce({ startOn: day(start), deadline: day(deadline) }, '2026-Q2')).toBe(expected)
  })
})

describe('without a start', () => {
  const undated = { startOn: null }

  test('it runs from the day that it was established', () => {
    const established = { ...undated, establishedOn: day('2025-09-30') }
    expect(inForce(established, '2025-Q3')).toBe('running')
    expect(inForce(established, '2025-Q2')).toBe('not_begun')
  })

  test('it falls due in the quarter of its deadline, though first reported on later', () => {
    const late = { ...undated, establishedOn: 'unknown', deadline: day('2025-12-31') } as const
    const quarters = ['2025-Q3', '2025-Q4', '2026-Q1']
    expect(quarters.map((quarter) => inForce(late, quarter))).toEqual(['not_begun', 'due', 'ended'])
  })

  test.each(['not_done', 'unknown'] as const)(
    'and established "%s", from the first quarter reported on',
    (establishedOn) => {
      const reported = { ...undated, establishedOn, period: '2026-Q1' }
      expect(inForce(reported, '2026-Q1')).toBe('running')
      expect(inForce(reported, '2025-Q4')).toBe('not_begun')
    },
  )
})

describe('without a deadline', () => {
  test.each(['on_schedule', 'partly', 'delayed', 'not_started', null] as const)(
    'and with status %s it runs on',
    (status) => {
      expect(inForce({ deadline: null, status }, '2026-Q4')).toBe('running')
    },
  )

  test.each(['achieved', 'not_achieved', 'cancelled'] as const)(
    'the quarter in which it is reported as %s is its last',
    (status) => {
      const over = { deadline: null, status, period: '2026-Q2' }
      expect(inForce(over, '2026-Q2')).toBe('running')
      expect(inForce(over, '2026-Q3')).toBe('ended')
    },
  )
})
