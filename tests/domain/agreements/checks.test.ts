import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import {
  feedbackChecks,
  inputChecks,
  judgeByChecks,
  processChecks,
  type Check,
  type CheckName,
  type CheckOutcome,
} from '#app/domain/agreements/checks'
import { counted, leftOut, unknown, type Judgement } from '#app/domain/agreements/judgement'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

function outcomeOf(checks: readonly Check[], name: CheckName): CheckOutcome | undefined {
  return checks.find((check) => check.name === name)?.outcome
}

describe('input', () => {
  test.each([
    [true, 'done'],
    [false, 'not_done'],
    ['unknown', 'unknown'],
  ] as const)('a council or signature of %s is %s', (fact, expected) => {
    const checks = inputChecks(agreementReport({ councilInvolved: fact, tenantsSigned: fact }))
    expect(checks).toEqual([
      { name: 'council_involved', outcome: expected },
      { name: 'tenants_signed', outcome: expected },
    ])
  })
})

describe('process', () => {
  const process = (overrides: Partial<AgreementReport>) =>
    processChecks(agreementReport(overrides), '2026-Q2')

  test.each([
    ['a day long ago', day('2020-01-01'), 'done'],
    ['the last day of the quarter', day('2026-06-30'), 'done'],
    ['the day after the quarter', day('2026-07-01'), 'not_yet'],
    ['a blank date', 'not_done', 'not_done'],
    ['no such column', 'unknown', 'unknown'],
  ] as const)('published on %s', (_name, publishedOn, expected) => {
    expect(outcomeOf(process({ publishedOn }), 'published')).toBe(expected)
  })

  test.each([
    ['the day before the start', day('2026-02-28'), 'done'],
    ['the day of the start', day('2026-03-01'), 'too_late'],
    ['after the start', day('2026-06-30'), 'too_late'],
    ['after the quarter', day('2026-07-01'), 'not_yet'],
    ['a blank date', 'not_done', 'not_done'],
    ['no such column', 'unknown', 'unknown'],
  ] as const)('established on %s', (_name, establishedOn, expected) => {
    const checks = process({ establishedOn, startOn: day('2026-03-01') })
    expect(outcomeOf(checks, 'established_before_start')).toBe(expected)
  })

  test('established on some day, without a start, is unknown', () => {
    const checks = process({ establishedOn: day('2026-01-01'), startOn: null })
    expect(outcomeOf(checks, 'established_before_start')).toBe('unknown')
  })

  test('never established stays undone without a start', () => {
    const checks = process({ establishedOn: 'not_done', startOn: null })
    expect(outcomeOf(checks, 'established_before_start')).toBe('not_done')
  })
})

describe('feedback', () => {
  const partly = counted(50, 'by_status')

  function feedback(
    overrides: Partial<AgreementReport>,
    previous: 'running' | 'due' = 'running',
    attained: Judgement = partly,
  ) {
    const report = agreementReport(overrides)
    return feedbackChecks(report, '2026-Q3', previous, attained, DEFAULT_FRAMEWORK)
  }

  test.each([
    ['on the deadline', 0, 'done'],
    ['on the 90th day after the deadline', 90, 'done'],
    ['on the 91st day after the deadline', 91, 'too_late'],
    ['on the 90th day before the deadline', -90, 'done'],
    ['on the 91st day before the deadline', -91, 'too_early'],
  ] as const)('what fell due, reported %s', (_name, daysAfter, expected) => {
    const deadline = day('2026-06-15')
    const checks = feedback({ deadline, reportedOn: deadline + daysAfter }, 'due')
    expect(outcomeOf(checks, 'reported')).toBe(expected)
  })

  test('what fell due on the last day of a quarter can be reported until the next is over', () => {
    const deadline = day('2026-06-30')
    expect(deadline + 90).toBeLessThanOrEqual(day('2026-09-30'))
    const checks = feedback({ deadline, reportedOn: day('2026-10-01') }, 'due')
    expect(outcomeOf(checks, 'reported')).toBe('not_yet')
  })

  test.each([
    ['the first day of the last four quarters', day('2025-10-01'), 'done'],
    ['the day before them', day('2025-09-30'), 'too_early'],
    ['the last day of this quarter', day('2026-09-30'), 'done'],
    ['the day after this quarter', day('2026-10-01'), 'not_yet'],
    ['a blank date', 'not_done', 'not_done'],
    ['no such column', 'unknown', 'unknown'],
  ] as const)('what runs on, reported on %s', (_name, reportedOn, expected) => {
    expect(outcomeOf(feedback({ reportedOn }), 'reported')).toBe(expected)
  })

  test.each([
    ['long ago', day('2020-01-01'), 'done'],
    ['on the last day of the quarter', day('2026-09-30'), 'done'],
    ['after the quarter', day('2026-10-01'), 'not_yet'],
    ['on a blank date', 'not_done', 'not_done'],
    ['in no such column', 'unknown', 'unknown'],
  ] as const)('fed back %s', (_name, fedBackOn, expected) => {
    expect(outcomeOf(feedback({ fedBackOn }), 'fed_back')).toBe(expected)
  })

  test.each([
    ['an action, attainment just below 100', 'build', counted(99.9, 'by_status'), 'done'],
    ['nothing, attainment below 100', 'not_done', partly, 'not_done'],
    ['spaces, attainment below 100', ' ', partly, 'not_done'],
    ['no such column', 'unknown', partly, 'unknown'],
    ['nothing, attainment 100', 'not_done', counted(100, 'by_status'), 'not_applicable'],
    [
      'nothing, attainment 100 but for rounding',
      'not_done',
      counted(100 - 1e-12, 'by_status'),
      'not_applicable',
    ],
    ['an action, attainment 100', 'build', counted(100, 'by_status'), 'not_applicable'],
    ['nothing, attainment unknown', 'not_done', unknown('nothing_reported'), 'unknown'],
    ['nothing, cancelled jointly', 'not_done', leftOut('cancelled_jointly'), 'not_applicable'],
  ] as const)('follow-up: %s', (_name, followUp, attained, expected) => {
    expect(outcomeOf(feedback({ followUp }, 'running', attained), 'follow_up')).toBe(expected)
  })
})

describe('the value of an agreement by its checks', () => {
  const made = (...outcomes: CheckOutcome[]): Check[] =>
    outcomes.map((outcome) => ({ name: 'published', outcome }))

  test.each([
    ['all done', made('done', 'done'), 100],
    ['one of two done', made('done', 'not_done'), 50],
    ['one of three done', made('done', 'too_late', 'not_yet'), 100 / 3],
    ['dated too early', made('too_early'), 0],
    ['unknown ones stay outside', made('done', 'unknown'), 100],
    ['those that do not apply stay outside', made('not_done', 'not_applicable'), 0],
  ])('%s', (_name, checks, expected) => {
    expect(judgeByChecks(checks)).toEqual(counted(expected, 'by_checks'))
  })

  test('is unknown where no check is known', () => {
    expect(judgeByChecks(made('unknown', 'not_applicable'))).toEqual(unknown('no_check_known'))
  })
})
