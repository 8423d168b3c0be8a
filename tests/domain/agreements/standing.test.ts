import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { agreementCourses } from '#app/domain/agreements/course'
import { standingOf, type AgreementStanding } from '#app/domain/agreements/standing'
import { quarterOfDay } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

function standing(report: Partial<AgreementReport>, asOf = '2026-11-29'): AgreementStanding {
  const quarter = quarterOfDay(day(asOf))
  const [agreement] = agreementCourses([agreementReport(report)], quarter, DEFAULT_FRAMEWORK)
  if (agreement === undefined) throw new Error('no agreement')
  return standingOf(agreement, day(asOf), DEFAULT_FRAMEWORK)
}

const FIGURES = { target: 100, unit: 'woningen', period: '2026-Q3' }
const HALF = { ...FIGURES, realised: 50 }

describe('an agreement', () => {
  test.each([
    ['is overdue the day after its deadline', HALF, '2027-01-01', 'overdue'],
    ['is not overdue on its deadline', HALF, '2026-12-31', 'behind'],
    ['is not overdue where it was reached', { ...HALF, realised: 100 }, '2027-01-01', 'reached'],
    ['is overdue where it was on schedule', { status: 'on_schedule' }, '2027-01-01', 'overdue'],
    ['is overdue four quarters after its deadline', HALF, '2027-12-31', 'overdue'],
    ['was missed after five', HALF, '2028-01-01', 'missed'],
    [
      'was missed where it has no deadline and its status says so',
      { deadline: null, status: 'not_achieved' },
      '2026-11-29',
      'missed',
    ],
    [
      'is stale where its report is of more than four quarters ago',
      { ...HALF, period: '2025-Q3', startOn: day('2025-01-01') },
      '2026-11-29',
      'stale',
    ],
    [
      'is not stale where it is of four quarters ago',
      { ...HALF, period: '2025-Q4', startOn: day('2025-01-01') },
      '2026-11-29',
      'on_pace',
    ],
    ['is behind where it has come less far than its term', HALF, '2026-11-29', 'behind'],
    ['is on pace where it has come as far', { ...HALF, realised: 75 }, '2026-11-29', 'on_pace'],
    ['is reached before its deadline, too', { ...HALF, realised: 100 }, '2026-11-29', 'reached'],
    [
      'that is a level is on pace where it is at its target, until its deadline',
      { ...HALF, direction: 'lower', realised: 100 },
      '2026-11-29',
      'on_pace',
    ],
    [
      'that is a level is reached where it was at its target on its deadline',
      { ...HALF, direction: 'lower', realised: 100, deadline: day('2026-09-30') },
      '2026-11-29',
      'reached',
    ],
    [
      'that is a level is overdue where nothing was reported since before its deadline',
      { ...HALF, direction: 'lower', realised: 100, deadline: day('2026-10-15') },
      '2026-11-29',
      'overdue',
    ],
    ['without figures follows its status', { status: 'delayed' }, '2026-11-29', 'behind'],
    ['without either is unknown', { status: null }, '2026-11-29', 'unknown'],
    [
      'that has only just begun is unknown',
      { ...HALF, startOn: day('2026-09-25') },
      '2026-11-29',
      'unknown',
    ],
    [
      'that begins later has not begun',
      { ...HALF, realised: 0, startOn: day('2026-11-30') },
      '2026-11-29',
      'not_begun',
    ],
    [
      'that should have begun is behind',
      { ...FIGURES, status: 'not_started' },
      '2026-11-29',
      'behind',
    ],
    ['may be cancelled', { ...HALF, status: 'cancelled' }, '2028-01-01', 'cancelled'],
  ] as const)('%s', (_name, report, asOf, expected) => {
    expect(standing(report, asOf).standing).toBe(expected)
  })

  test.each([
    ['reached', { ...HALF, realised: 100 }],
    ['cancelled', { ...HALF, status: 'cancelled' }],
    ['missed', HALF],
  ] as const)('that was %s is past once no record score knows it', (_name, report) => {
    expect(standing(report, '2027-12-31').isPast).toBe(false)
    expect(standing(report, '2028-01-01').isPast).toBe(true)
  })
})
