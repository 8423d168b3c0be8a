import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Loop } from '#app/domain/followup/loop'
import { isAnswered, standingOf } from '#app/domain/followup/standing'
import { day, loop } from './loops'

const LAST_DAY = '2026-08-30'
const DAY_AFTER = '2026-08-31'
const TOLD = { decision: 'yes', toldBackOn: day('2026-07-01') } as const

function standing(overrides: Partial<Loop>, today: string) {
  const { status, isLate } = standingOf(loop(overrides), day(today), DEFAULT_FRAMEWORK)
  return isLate ? `${status}, late` : status
}

describe('an expectation', () => {
  test.each<[string, Partial<Loop>, string, string]>([
    ['is open up to the last of its 90 days', {}, LAST_DAY, 'open'],
    ['is silent from the day after', {}, DAY_AFTER, 'silent, late'],
    ['is silent though decided and done', { ...TOLD, toldBackOn: null }, DAY_AFTER, 'silent, late'],
    [
      'leaves silence when it is told late',
      { ...TOLD, toldBackOn: day('2026-09-20') },
      '2026-09-20',
      'kept',
    ],
    [
      'is not told back yet where the date lies ahead',
      { ...TOLD, toldBackOn: day('2026-09-20') },
      '2026-09-19',
      'silent, late',
    ],
    ['is kept without any promise', TOLD, LAST_DAY, 'kept'],
    ['is open while its promise is not done', { ...TOLD, action: 'bord' }, LAST_DAY, 'open'],
    [
      'is late the day after the promise was due',
      { ...TOLD, action: 'bord', due: day('2026-08-29') },
      LAST_DAY,
      'open, late',
    ],
    [
      'is not late on the day itself',
      { ...TOLD, action: 'bord', due: day(LAST_DAY) },
      LAST_DAY,
      'open',
    ],
    [
      'is kept when the promise is done',
      { ...TOLD, action: 'bord', doneOn: day('2026-08-01') },
      LAST_DAY,
      'kept',
    ],
    [
      'is explained by no with a reason',
      { ...TOLD, decision: 'no', reason: 'te duur' },
      LAST_DAY,
      'explained',
    ],
    [
      'is explained by partly, whatever is still to be done',
      { ...TOLD, decision: 'partly', reason: 'later', action: 'bord' },
      LAST_DAY,
      'explained',
    ],
    ['is not explained without a reason', { ...TOLD, decision: 'no' }, LAST_DAY, 'open'],
    [
      'is late where it was told back but not decided',
      { ...TOLD, decision: 'open' },
      DAY_AFTER,
      'open, late',
    ],
  ])('%s', (_, overrides, today, expected) => {
    expect(standing(overrides, today)).toBe(expected)
  })

  test('takes the days that the framework gives', () => {
    const { record } = DEFAULT_FRAMEWORK
    const framework = { ...DEFAULT_FRAMEWORK, record: { ...record, answerWithinDays: 30 } }
    expect(standingOf(loop(), day('2026-07-01'), framework).status).toBe('open')
    expect(standingOf(loop(), day('2026-07-02'), framework).status).toBe('silent')
  })

  test('is answered when it is kept or explained', () => {
    const answered = (['silent', 'open', 'explained', 'kept'] as const).map((status) =>
      isAnswered({ status }),
    )
    expect(answered).toEqual([false, false, true, true])
  })
})
