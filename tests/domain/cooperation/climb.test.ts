import { expect, test } from 'vitest'
import { climbOf, isForSteering } from '#app/domain/cooperation/climb'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { day } from '../followup/loops'
import { bottleneck } from './cooperations'

const RAISED = day('2026-03-01')
const open = { settledOn: null, how: null } as const
const at = (today: number, overrides: Parameters<typeof bottleneck>[0] = open) =>
  climbOf(bottleneck(overrides), today, DEFAULT_FRAMEWORK)

test('a bottleneck goes to the managers after 30 days and to the steering group after 60 more', () => {
  expect(at(RAISED + 29)).toMatchObject({
    ...{ level: 'floor', age: 29, since: RAISED, isSettled: false },
    rises: { on: RAISED + 30, to: 'managers' },
  })
  expect(at(RAISED + 30)).toMatchObject({
    ...{ level: 'managers', since: RAISED + 30 },
    rises: { on: RAISED + 90, to: 'steering' },
  })
  expect(at(RAISED + 89).level).toBe('managers')
  expect(at(RAISED + 90)).toMatchObject({ level: 'steering', since: RAISED + 90, rises: null })
  expect([at(RAISED + 89), at(RAISED + 90)].map(isForSteering)).toEqual([false, true])
})

test('where somebody put it, it climbs on from there', () => {
  const put = { ...open, level: 'managers', levelSince: RAISED + 10 } as const
  expect(at(RAISED + 70, put)).toEqual({
    stretches: [
      { level: 'floor', from: RAISED, to: RAISED + 10 },
      { level: 'managers', from: RAISED + 10, to: RAISED + 70 },
      { level: 'steering', from: RAISED + 70, to: RAISED + 70 },
    ],
    ...{ level: 'steering', since: RAISED + 70, isSettled: false, age: 70 },
    ...{ settledAfter: null, cameBack: false, rises: null },
  })
  const back = { ...open, level: 'floor', levelSince: RAISED + 95 } as const
  expect(at(RAISED + 96, back)).toMatchObject({ level: 'floor', since: RAISED + 95 })
  expect(at(RAISED + 94, back).level).toBe('steering')
})

test('settled, it says after how many days and at which level, and is on no agenda', () => {
  const settled = at(day('2026-10-14'), {})
  expect(settled).toMatchObject({
    ...{ level: 'steering', isSettled: true, settledAfter: 111, rises: null, cameBack: false },
  })
  expect(settled.stretches.at(-1)?.to).toBe(RAISED + 111)
  expect(isForSteering(settled)).toBe(false)
  expect(at(RAISED + 110, {}).isSettled).toBe(false)
})

test('come back, it is open again from that day, at the level where it was settled', () => {
  const back = { settledOn: RAISED + 40, recurredOn: RAISED + 100 }
  expect(at(RAISED + 99, back).isSettled).toBe(true)
  expect(at(RAISED + 120, back)).toMatchObject({
    ...{ isSettled: false, age: 20, level: 'managers', since: RAISED + 100, cameBack: true },
    rises: { on: RAISED + 160, to: 'steering' },
  })
  expect(at(RAISED + 120, back).stretches.map(({ level, to }) => [level, to - RAISED])).toEqual([
    ['floor', 30],
    ['managers', 40],
    ['managers', 120],
  ])
  const again = { settledOn: RAISED + 128, recurredOn: RAISED + 100 }
  expect(at(RAISED + 200, again)).toMatchObject({
    ...{ isSettled: true, settledAfter: 128, cameBack: true },
  })
  const sameDay = { settledOn: RAISED + 40, recurredOn: RAISED + 40 }
  expect(at(RAISED + 50, sameDay)).toMatchObject({ isSettled: true, cameBack: true })
})
