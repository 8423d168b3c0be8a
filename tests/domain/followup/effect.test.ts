import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { effectOfAnswering } from '#app/domain/followup/effect'
import type { Loop } from '#app/domain/followup/loop'
import { day, loop } from './loops'

// Heard on 1 September: to be answered by 30 November, in the fourth quarter.
const TODAY = day('2026-11-29')
const OPEN = { heardOn: day('2026-09-01') }
const TOLD = {
  ...OPEN,
  decision: 'yes',
  decidedOn: day('2026-09-02'),
  toldBackOn: day('2026-09-03'),
} as const

function effect(loops: readonly Partial<Loop>[]) {
  const heard = loops.map((each, at) => ({ ...loop({ loopId: `L${at}`, ...each }), importId: 1 }))
  return effectOfAnswering([], heard, TODAY, DEFAULT_FRAMEWORK)
}

test('answering in time lifts feedback by its part of the records: a quarter of their difference', () => {
  // Two of three answered already: 200/3 against 100.
  expect(effect([TOLD, TOLD, OPEN])?.points).toBeCloseTo((0.25 * 100) / 3, 10)
  expect(effect([TOLD, TOLD, OPEN])?.count).toBe(1)
  // Decided already: only telling back is still to win.
  const decided = { ...TOLD, toldBackOn: null }
  expect(effect([TOLD, TOLD, decided])?.points).toBeCloseTo((0.25 * 50) / 3, 10)
})

test.each<[string, readonly Partial<Loop>[]]>([
  ['nothing is open', [TOLD, TOLD, TOLD]],
  ['expectations do not count', [TOLD, OPEN]],
  ['what is open counts in another quarter', [TOLD, TOLD, TOLD, { heardOn: day('2026-10-15') }]],
])('nothing is told where %s', (_, loops) => {
  expect(effect(loops)).toBeNull()
})

test('what is over is no longer to be won, and the last day still is', () => {
  const over = { heardOn: TODAY - 91 }
  expect(effect([TOLD, TOLD, over])).toBeNull()
  expect(effect([TOLD, TOLD, { heardOn: TODAY - 90 }])?.count).toBe(1)
})
