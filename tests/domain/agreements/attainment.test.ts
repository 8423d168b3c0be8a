import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { attainment } from '#app/domain/agreements/attainment'
import { counted, leftOut, unknown } from '#app/domain/agreements/judgement'
import { lastDayOf } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

/** Judged at the end of the report's own period, unless the quarter that is scored is a later one. */
function attained(overrides: Partial<AgreementReport>, quarter?: string) {
  const report = agreementReport(overrides)
  const judgedOn = lastDayOf(report.period)
  const quarterEnd = lastDayOf(quarter ?? report.period)
  return attainment(report, judgedOn, quarterEnd, DEFAULT_FRAMEWORK)
}

/** 2026-Q2 ends on the deadline: the agreement is due. */
const DUE = { period: '2026-Q2', startOn: day('2026-01-01'), deadline: day('2026-06-30') }

describe('a cancelled agreement', () => {
  test.each([
    ['with a recorded reason is left out', 'both agreed', leftOut('cancelled_jointly')],
    ['without a reason counts as 0', null, counted(0, 'cancelled_alone')],
    ['with a blank reason counts as 0', '  ', counted(0, 'cancelled_alone')],
  ])('%s', (_name, cancelReason, expected) => {
    expect(attained({ status: 'cancelled', cancelReason })).toEqual(expected)
  })

  test('goes before figures that reached the target', () => {
    const figures = { ...DUE, target: 10, realised: 10 }
    expect(attained({ ...figures, status: 'cancelled' })).toEqual(counted(0, 'cancelled_alone'))
  })

  test('stays cancelled when the deadline passes after its report', () => {
    const ended = { status: 'cancelled', deadline: day('2026-09-30') } as const
    expect(attained(ended, '2026-Q3')).toEqual(counted(0, 'cancelled_alone'))
  })
})

describe('an agreement that was not started', () => {
  test.each([
    ['is left out when the report ends the day before its start', '2026-07-01', true],
    ['counts as 0 when the report ends on its start', '2026-06-30', false],
    ['counts as 0 when the report ends after its start', '2026-06-29', false],
  ])('%s', (_name, start, isLeftOut) => {
    const result = attained({ status: 'not_started', startOn: day(start) })
    expect(result).toEqual(
      isLeftOut ? leftOut('not_started_yet') : counted(0, 'not_started_in_time'),
    )
  })

  test('goes before figures', () => {
    const figures = { ...DUE, target: 10, realised: 10 }
    expect(attained({ ...figures, status: 'not_started' }).value).toBe(0)
  })

  test('without a start is unknown until the deadline, and 0 from then on', () => {
    const undated = { status: 'not_started', startOn: null } as const
    expect(attained({ ...undated, deadline: day('2026-07-01') })).toEqual(unknown('start_unknown'))
    expect(attained({ ...undated, deadline: day('2026-06-30') }).value).toBe(0)
    expect(attained({ ...undated, deadline: null })).toEqual(unknown('start_unknown'))
  })
})

describe('figures at the deadline', () => {
  test.each([
    ['higher', 'half the target', 50, 100, 50],
    ['higher', 'exactly the target', 100, 100, 100],
    ['higher', 'more than the target, clipped', 150, 100, 100],
    ['higher', 'nothing', 0, 100, 0],
    ['higher', 'a negative result, clipped', -20, 100, 0],
    ['lower', 'exactly the target', 40, 40, 100],
    ['lower', 'less than the target', 10, 40, 100],
    ['lower', 'nothing at all, without dividing by 0', 0, 40, 100],
    ['lower', 'twice the target', 80, 40, 50],
    ['lower', 'four times the target', 160, 40, 25],
  ] as const)('%s is better: %s', (direction, _name, realised, target, expected) => {
    const result = attained({ ...DUE, direction, realised, target, status: null })
    expect(result).toEqual(counted(expected, 'measured_at_deadline'))
  })

  test('count against the whole target on the deadline itself, by pace the day before', () => {
    const figures = { target: 100, realised: 50, startOn: day('2026-01-01') }
    expect(attained({ ...figures, deadline: day('2026-06-30') }).reason).toBe(
      'measured_at_deadline',
    )
    expect(attained({ ...figures, deadline: day('2026-07-01') }).reason).toBe('measured_on_pace')
  })

  test('go before the status', () => {
    expect(attained({ ...DUE, target: 100, realised: 30, status: 'achieved' }).value).toBe(30)
  })
})

describe('figures of a running agreement', () => {
  test('are held against the target times the elapsed share of the term', () => {
    // 30 of 120 days: a quarter of 200 is 50, of which 40 is 80 %.
    const result = attained({
      startOn: day('2026-05-31'),
      deadline: day('2026-09-28'),
      target: 200,
      realised: 40,
    })
    expect(result.value).toBeCloseTo(80, 12)
    expect(result.reason).toBe('measured_on_pace')
  })

  test('ahead of the pace count as 100, no more', () => {
    const result = attained({ target: 100, realised: 99 })
    expect(result).toEqual(counted(100, 'measured_on_pace'))
  })

  test.each([
    ['a tenth of the term has passed: counted', 300, 'counted'],
    ['a day short of a tenth: unknown', 301, 'unknown'],
  ])('%s', (_name, days, state) => {
    // 2026-05-31 to 2026-06-30 is 30 days.
    const startOn = day('2026-05-31')
    const result = attained({ startOn, deadline: startOn + days, target: 100, realised: 10 })
    expect(result.state).toBe(state)
    if (state === 'unknown') expect(result.reason).toBe('too_early_to_tell')
  })

  test('reported before the start are too early to tell', () => {
    const dates = { startOn: day('2026-07-15'), deadline: day('2026-12-31') }
    expect(attained({ ...dates, target: 100, realised: 10 })).toEqual(unknown('too_early_to_tell'))
  })

  test.each([
    ['without a start', { startOn: null }],
    ['without a deadline', { deadline: null }],
    ['with neither', { startOn: null, deadline: null }],
    ['with a deadline before the start', { startOn: day('2027-01-01') }],
  ])('%s are unknown, whatever the status says', (_name, dates) => {
    const result = attained({ target: 100, realised: 50, status: 'partly', ...dates })
    expect(result).toEqual(unknown('dates_missing'))
  })

  test.each(['%', ' % ', 'procent', 'Percentage', 'PERCENT', 'pct'])(
    'in the unit "%s" count against the whole target',
    (unit) => {
      const result = attained({ target: 80, realised: 40, unit })
      expect(result).toEqual(counted(50, 'measured_on_full_target'))
    },
  )

  test('in any other unit go by the pace', () => {
    expect(attained({ target: 80, realised: 40, unit: 'woningen' }).reason).toBe('measured_on_pace')
  })

  test('count against the whole target where lower is better, dates or not', () => {
    const figures = { direction: 'lower', target: 40, realised: 80 } as const
    expect(attained(figures)).toEqual(counted(50, 'measured_on_full_target'))
    expect(attained({ ...figures, startOn: null, deadline: null }).value).toBe(50)
  })
})

describe('a report from before a deadline that has passed since', () => {
  const report = { startOn: day('2026-01-01'), period: '2026-Q2' }

  test.each([
    ['on the last day of the quarter: unknown', '2026-09-30', 'unknown'],
    ['the day after the quarter: still running', '2026-10-01', 'counted'],
    ['the day after the report: unknown', '2026-07-01', 'unknown'],
    ['on the last day of the report: measured there', '2026-06-30', 'counted'],
  ])('%s', (_name, deadline, state) => {
    const figures = { ...report, deadline: day(deadline), target: 100, realised: 50 }
    expect(attained(figures, '2026-Q3').state).toBe(state)
  })

  test.each(['achieved', 'on_schedule', 'partly', 'delayed', 'not_achieved'] as const)(
    'is unknown by its status %s too',
    (status) => {
      const result = attained({ ...report, deadline: day('2026-09-30'), status }, '2026-Q3')
      expect(result).toEqual(unknown('deadline_passed_since_report'))
    },
  )
})

describe('the status decides', () => {
  test.each([
    ['achieved', 100],
    ['on_schedule', 100],
    ['partly', 50],
    ['delayed', 50],
    ['not_achieved', 0],
  ] as const)('%s: %d', (status, expected) => {
    expect(attained({ status })).toEqual(counted(expected, 'by_status'))
  })

  test.each([
    ['a target of 0', { target: 0, realised: 0 }],
    ['a target below 0', { target: -5, realised: -5 }],
    ['a target without a result', { target: 10, realised: null }],
    ['a result without a target', { target: null, realised: 10 }],
  ])('on %s', (_name, figures) => {
    expect(attained({ ...DUE, ...figures, status: 'partly' })).toEqual(counted(50, 'by_status'))
  })

  test('"on schedule" is unknown on the deadline, and counts the day before', () => {
    const onSchedule = { status: 'on_schedule', period: '2026-Q2' } as const
    expect(attained({ ...onSchedule, deadline: day('2026-06-30') })).toEqual(
      unknown('on_schedule_after_deadline'),
    )
    expect(attained({ ...onSchedule, deadline: day('2026-07-01') }).value).toBe(100)
    expect(attained({ ...onSchedule, deadline: null }).value).toBe(100)
  })

  test('nothing reported is unknown, never 0', () => {
    expect(attained({ status: null })).toEqual(unknown('nothing_reported'))
  })
})
