import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { loopChecks, loopRecord } from '#app/domain/followup/loop-record'
import type { Loop } from '#app/domain/followup/loop'
import { day, loop } from './loops'

// Heard on 1 June: to be answered by 30 August, in the third quarter.
const QUARTER = '2026-Q3'

function outcomes(overrides: Partial<Loop>) {
  const checks = loopChecks(loop(overrides), QUARTER, DEFAULT_FRAMEWORK)
  return checks.map(({ outcome }) => outcome)
}

describe('a loop is a record', () => {
  test.each([
    ['2026-Q2', false],
    ['2026-Q3', true],
    ['2026-Q4', false],
    ['2026', true],
    ['2025', false],
  ])('of %s: %s, as its last day to answer lies there or not', (period, isRecord) => {
    const record = loopRecord({ ...loop(), importId: 4 }, period, DEFAULT_FRAMEWORK)
    expect(record !== null).toBe(isRecord)
  })

  test.each([
    ['2026-07-02', '2026-Q3'],
    ['2026-07-03', '2026-Q4'],
  ])('heard on %s it counts in %s', (heardOn, quarter) => {
    const heard = { ...loop({ heardOn: day(heardOn) }), importId: 4 }
    const counts = ['2026-Q3', '2026-Q4'].filter((each) => {
      return loopRecord(heard, each, DEFAULT_FRAMEWORK)
    })
    expect(counts).toEqual([quarter])
  })

  test('of feedback alone, whatever form it is about', () => {
    const record = loopRecord(
      { ...loop({ form: 'input' }), importId: 4 },
      QUARTER,
      DEFAULT_FRAMEWORK,
    )
    expect(Object.keys(record?.checks ?? {})).toEqual(['feedback'])
    expect(record).toMatchObject({ kind: 'loop', id: 'L1', placeId: 1, importId: 4 })
  })
})

describe('its checks: decided, told back, the action done', () => {
  const yes = {
    decision: 'yes',
    decidedOn: day('2026-08-30'),
    toldBackOn: day('2026-08-30'),
  } as const
  test.each<[string, Partial<Loop>, readonly string[]]>([
    ['nothing happened', {}, ['not_done', 'not_done', 'not_applicable']],
    ['on the last day', yes, ['done', 'done', 'not_applicable']],
    [
      'a day late',
      { ...yes, decidedOn: day('2026-08-31'), toldBackOn: day('2026-08-31') },
      ['too_late', 'too_late', 'not_applicable'],
    ],
    [
      'after the quarter',
      { ...yes, toldBackOn: day('2026-10-01') },
      ['done', 'not_yet', 'not_applicable'],
    ],
    ['no without a reason', { ...yes, decision: 'no' }, ['not_done', 'done', 'not_applicable']],
    [
      'no with a reason',
      { ...yes, decision: 'no', reason: 'te duur' },
      ['done', 'done', 'not_applicable'],
    ],
    [
      'a date without a decision',
      { ...yes, decision: 'open' },
      ['not_done', 'done', 'not_applicable'],
    ],
    ['a promise without a date', { ...yes, action: 'bord' }, ['done', 'done', 'not_applicable']],
    [
      'a promise for the next quarter',
      { ...yes, action: 'bord', due: day('2026-10-01') },
      ['done', 'done', 'not_applicable'],
    ],
    [
      'a promise for the last day, not done',
      { ...yes, action: 'bord', due: day('2026-09-30') },
      ['done', 'done', 'not_done'],
    ],
    [
      'a promise kept on its day',
      { ...yes, action: 'bord', due: day('2026-09-15'), doneOn: day('2026-09-15') },
      ['done', 'done', 'done'],
    ],
    [
      'a promise kept a day late',
      { ...yes, action: 'bord', due: day('2026-09-15'), doneOn: day('2026-09-16') },
      ['done', 'done', 'too_late'],
    ],
    [
      'columns that were not there',
      { untold: ['decided', 'told_back'] },
      ['unknown', 'unknown', 'not_applicable'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(outcomes(overrides)).toEqual(expected)
  })
})
