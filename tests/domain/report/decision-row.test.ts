import { describe, expect, test } from 'vitest'
import type { ImportedChoice } from '#app/domain/choices/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const PLANNED = { decidedOn: null, plannedOn: day('2026-07-10'), weighingPublishedOn: 'not_done' }

function row(on: string, overrides: Partial<ImportedChoice> = {}) {
  const where = { region: 'Noord', place: 'Noord' }
  const made = choice({ ...(PLANNED as Partial<ImportedChoice>), ...overrides })
  return decisionRow(made, where, new Set(['GM0034']), day(on), DEFAULT_FRAMEWORK)
}

function moment(on: string, overrides: Partial<ImportedChoice> = {}) {
  const { section, moment: of } = row(on, overrides)
  return [section, of.kind, of.days, of.warning]
}

describe('the last moment of influence', () => {
  const steps = [window({ opens: day('2026-05-01'), closes: day('2026-06-15') })]

  test.each([
    ['2026-04-30', 'later', 'later', 1, null],
    ['2026-05-01', 'steer', 'open', 45, null],
    ['2026-05-17', 'steer', 'open', 29, null],
    ['2026-05-18', 'steer', 'open', 28, 'four_weeks'],
    ['2026-06-07', 'steer', 'open', 8, 'four_weeks'],
    ['2026-06-08', 'steer', 'open', 7, 'last_week'],
    ['2026-06-15', 'steer', 'open', 0, 'last_week'],
    ['2026-06-16', 'heard', 'heard', null, null],
  ])('on %s it is %s, %s', (on, ...expected) => {
    expect(moment(on, { steps })).toEqual(expected)
  })

  test('is planned too late where the window closes on the point of no return or after it', () => {
    const late = [window({ opens: day('2026-06-20'), closes: day('2026-07-04') })]
    expect(moment('2026-05-01', { steps: late })).toEqual(['too_late', 'late', 3, null])
  })

  test('of a window that opens after it, is late by the days until it opens', () => {
    const late = [window({ opens: day('2026-07-06'), closes: day('2026-07-09') })]
    expect(moment('2026-05-01', { steps: late })).toEqual(['too_late', 'late', 5, null])
  })

  test('never was where no window promised advice', () => {
    const informed = [window({ influence: 'consult' })]
    expect(moment('2026-05-01', { steps: informed })).toEqual(['too_late', 'never', null, null])
  })

  test('of a decision is the day by which its weighing is published', () => {
    const decided = { decidedOn: day('2026-07-10'), weighingPublishedOn: 'not_done' } as const
    expect(moment('2026-07-10', decided)).toEqual(['account', 'account', 30, null])
    expect(moment('2026-08-10', decided)).toEqual(['account', 'account', -1, null])
    const published = { ...decided, weighingPublishedOn: day('2026-08-01') }
    expect(moment('2026-08-01', published)[0]).toBe('accounted')
    expect(moment('2026-07-31', published)[0]).toBe('account')
  })
})

describe('a check that is planned wrong', () => {
  const standing = (on: string, overrides: Partial<ImportedChoice> = {}) => {
    const { input, process } = row(on, overrides)
    return [...input, ...process].map(({ state, by }) => [state, by])
  }

  test('can be saved until its last day, and is missed from the next on', () => {
    const steps = [window({ informationOn: day('2026-06-06') })]
    expect(standing('2026-06-05', { steps })[3]).toEqual(['at_risk', day('2026-06-05')])
    expect(standing('2026-06-06', { steps })[3]).toEqual(['missed', day('2026-06-05')])
  })

  test('of the tenants, who have no window, until one can open in time', () => {
    const steps = [window()]
    expect(standing('2026-06-17', { steps })[1]).toEqual(['at_risk', day('2026-06-17')])
    expect(standing('2026-06-18', { steps })[1]).toEqual(['missed', day('2026-06-17')])
  })

  test('is not told of as long as the plan holds, and met when it has come', () => {
    expect(standing('2026-06-14')[0]?.[0]).toBe('on_course')
    expect(standing('2026-06-15')[0]?.[0]).toBe('met')
    expect(standing('2026-05-30')[2]?.[0]).toBe('on_course')
    expect(standing('2026-05-31')[2]?.[0]).toBe('met')
  })

  test('has no last day where no decision is planned', () => {
    expect(standing('2026-06-15', { plannedOn: null })[4]).toEqual(['open', null])
  })
})
