import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { figuresContradictStatus } from '#app/domain/agreements/status-conflict'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

function contradicts(overrides: Partial<AgreementReport>): boolean {
  return figuresContradictStatus(agreementReport(overrides), DEFAULT_FRAMEWORK)
}

describe('figures and a status', () => {
  // The builder's agreement is 180 of 364 days on its way.
  test.each([
    ['achieved', 100, false],
    ['achieved', 99, true],
    ['partly', 60, false],
    ['partly', 100, true],
    ['partly', 0, true],
    ['not_achieved', 99, false],
    ['not_achieved', 100, true],
    ['on_schedule', 50, false],
    ['on_schedule', 49, true],
    ['delayed', 49, false],
    ['delayed', 50, true],
    ['not_started', 0, false],
    ['not_started', 1, true],
    ['cancelled', 40, false],
    [null, 40, false],
  ] as const)('%s with %d of 100 while running: contradiction %s', (status, realised, expected) => {
    expect(contradicts({ status, realised, target: 100 })).toBe(expected)
  })

  test('do not contradict where the pace cannot be told', () => {
    const figures = { target: 100, realised: 1, startOn: null }
    expect(contradicts({ ...figures, status: 'on_schedule' })).toBe(false)
  })

  test('do not contradict where lower is better and nothing was started', () => {
    const figures = { direction: 'lower', target: 40, realised: 60 } as const
    expect(contradicts({ ...figures, status: 'not_started' })).toBe(false)
  })

  test('do not contradict where a target of 0 leaves it to the status', () => {
    expect(contradicts({ target: 0, realised: 5, status: 'not_achieved' })).toBe(false)
  })

  test('on the pace but for rounding are on schedule', () => {
    // A seventh of 4.9 is 0.7, but not in binary: the quotient is 0.9999999999999999.
    const startOn = day('2026-05-31')
    const figures = { startOn, deadline: startOn + 210, target: 4.9, realised: 0.7 }
    expect(contradicts({ ...figures, status: 'on_schedule' })).toBe(false)
  })
})
