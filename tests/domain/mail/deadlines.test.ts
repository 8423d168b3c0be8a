import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { nextAttempt } from '#app/domain/mail/backoff'
import { deadlinesIn } from '#app/domain/mail/deadlines'
import { loop } from '#tests/domain/followup/loops'

/** Heard on day 20 000: to be answered by 20 090. */
const HEARD = 20_000
const told = (overrides: Parameters<typeof loop>[0], [after, today]: readonly [number, number]) =>
  deadlinesIn(loop({ heardOn: HEARD, ...overrides }), { after, today }, DEFAULT_FRAMEWORK)

describe('deadlines', () => {
  test.each([
    { span: [20_081, 20_082], due: [], late: [] },
    { span: [20_082, 20_083], due: [20_090], late: [] },
    { span: [20_083, 20_084], due: [], late: [] },
    { span: [20_080, 20_090], due: [20_090], late: [] },
    { span: [20_080, 20_091], due: [], late: [20_090] },
    { span: [20_090, 20_091], due: [], late: [20_090] },
    { span: [20_091, 20_092], due: [], late: [] },
  ] as const)('in the days after $span.0 up to $span.1', ({ span, due, late }) => {
    const found = told({}, span)
    expect(found.due.map(({ by }) => by)).toEqual(due)
    expect(found.late.map(({ by }) => by)).toEqual(late)
  })

  test('are not told of what was done by then', () => {
    const day: [number, number] = [20_090, 20_091]
    expect(told({ toldBackOn: 20_091 }, day).late).toEqual([])
    expect(told({ toldBackOn: 20_092 }, day).late).toHaveLength(1)
  })

  test('are of an action as well, until it is done', () => {
    const day: [number, number] = [20_053, 20_054]
    const action = { action: 'Bel', due: 20_061 }
    expect(told(action, day).due).toEqual([{ step: 'action', by: 20_061 }])
    expect(told({ ...action, doneOn: 20_054 }, day).due).toEqual([])
    expect(told({ action: null, due: 20_061 }, day).due).toEqual([])
  })
})

test.each([
  [1, 1],
  [2, 2],
  [6, 32],
  [7, 60],
  [900, 60],
])('after attempt %i the next one comes %i minutes later', (attempts, minutes) => {
  expect(nextAttempt(new Date(0), attempts)).toEqual(new Date(minutes * 60_000))
})
