import { describe, expect, test } from 'vitest'
import type { Loop } from '#app/domain/followup/loop'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { followupReport, type FollowupFilter } from '#app/domain/report/followup'
import { followupRow, nextDay } from '#app/domain/report/followup-row'
import { day, loop } from '#tests/domain/followup/loops'

const TODAY = day('2026-10-29')
const WHERE = {
  names: new Map([
    [1, 'Beek'],
    [2, 'Zuid'],
  ]),
  regions: new Map([
    [1, 'Noord'],
    [2, 'Zuid'],
  ]),
}
const ALL: FollowupFilter = { region: null, group: null, section: null, owner: null, quarter: null }
const KEPT = {
  decision: 'yes',
  decidedOn: day('2026-06-20'),
  toldBackOn: day('2026-07-01'),
} as const

function row(overrides: Partial<Loop> = {}) {
  return followupRow(loop(overrides), WHERE, TODAY, DEFAULT_FRAMEWORK)
}

function report(loops: readonly Partial<Loop>[], filter: Partial<FollowupFilter> = {}) {
  const rows = loops.map((each, at) => row({ loopId: `L${at}`, ...each }))
  return followupReport(rows, { ...ALL, ...filter }, null, TODAY, DEFAULT_FRAMEWORK)
}

describe('the four stations of an expectation', () => {
  const states = (overrides: Partial<Loop>) =>
    row(overrides).stations.map(({ state, days }) => (days === null ? state : `${state} ${days}`))

  test.each<[string, Partial<Loop>, readonly string[]]>([
    ['nothing done: both are as many days late', {}, ['done', 'late 60', 'todo', 'late 60']],
    ['still in time', { heardOn: day('2026-09-03') }, ['done', 'todo 34', 'todo', 'todo 34']],
    ['decided without a promise', { ...KEPT }, ['done', 'done', 'none', 'done']],
    [
      'a promise past its date',
      { ...KEPT, action: 'bord', due: day('2026-10-15') },
      ['done', 'done', 'late 14', 'done'],
    ],
    ['a promise without a date', { ...KEPT, action: 'bord' }, ['done', 'done', 'todo', 'done']],
    [
      'told back late',
      { ...KEPT, toldBackOn: day('2026-09-18') },
      ['done', 'done', 'none', 'done_late 19'],
    ],
    [
      'decided on a day that is not known',
      { ...KEPT, decidedOn: null },
      ['done', 'done', 'none', 'done'],
    ],
    [
      'dated ahead',
      { ...KEPT, toldBackOn: day('2026-10-30') },
      ['done', 'done', 'none', 'late 60'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(states(overrides)).toEqual(expected)
  })

  test('the next date is the first that is still open', () => {
    const open = {
      heardOn: day('2026-09-03'),
      action: 'bord',
      due: day('2026-11-01'),
      decision: 'yes',
      decidedOn: day('2026-09-10'),
    } as const
    expect(nextDay(row(open))).toBe(day('2026-11-01'))
    expect(nextDay(row(KEPT))).toBeNull()
  })
})

describe('what is listed', () => {
  test('silent, late, open, answered; what was answered over four quarters ago is left out', () => {
    const { lists, listed } = report([
      KEPT,
      { ...KEPT, heardOn: day('2025-12-31') },
      { heardOn: day('2026-09-03') },
      {
        heardOn: day('2026-09-03'),
        decision: 'yes',
        decidedOn: day('2026-09-10'),
        action: 'x',
        due: day('2026-10-01'),
      },
      {},
    ])
    expect(
      lists.map(({ key, rows }) => [key, ...rows.map(({ loop: { loopId } }) => loopId)]),
    ).toEqual([
      ['silent', 'L4'],
      ['late', 'L3'],
      ['open', 'L2'],
      ['answered', 'L0'],
    ])
    expect(listed).toBe(4)
  })

  test('three of a section, and all of one that is asked for', () => {
    const five = [{}, {}, {}, {}, {}]
    expect(report(five).lists[0]).toMatchObject({ count: 5, rows: { length: 3 } })
    expect(report(five, { section: 'silent' }).lists[0]?.rows).toHaveLength(5)
  })

  test.each<[string, Partial<FollowupFilter>, number]>([
    ['of a region', { region: 'Zuid' }, 1],
    ['of a group', { group: 'gemeente' }, 1],
    ['with somebody', { owner: 'manager' }, 1],
    ['heard in a quarter', { quarter: '2026-Q2' }, 3],
    ['heard in a quarter without any', { quarter: '2026-Q1' }, 0],
  ])('%s', (_, filter, listed) => {
    const loops = [{}, { placeId: 2, heardFrom: ['gemeente', 'overig'] }, { owner: 'manager' }]
    expect(report(loops, filter).listed).toBe(listed)
  })
})

describe('one expectation is one square', () => {
  test('of the newest quarter in which all days are over, least answered region first', () => {
    const { squares, squaresOf } = report([
      KEPT,
      {},
      { placeId: 2 },
      { placeId: 2, ...KEPT, decision: 'no', reason: 'te duur' },
      { placeId: 2, ...KEPT },
      // Not over yet for all that is heard in the third quarter.
      { heardOn: day('2026-07-15') },
    ])
    expect(squaresOf).toBe('2026-Q2')
    expect(squares).toEqual([
      { region: 'Noord', answered: 1, squares: ['kept', 'silent'] },
      { region: 'Zuid', answered: 2, squares: ['kept', 'explained', 'silent'] },
    ])
  })

  test('whatever section of them is listed', () => {
    expect(report([KEPT, {}], { section: 'silent' }).squares).toEqual([
      { region: 'Noord', answered: 1, squares: ['kept', 'silent'] },
    ])
  })

  test('of the quarter that is asked for, those whose days are over', () => {
    const loops = [{ heardOn: day('2026-07-15') }, { heardOn: day('2026-09-15') }]
    expect(report(loops, { quarter: '2026-Q3' }).squares).toEqual([
      { region: 'Noord', answered: 0, squares: ['silent'] },
    ])
  })
})

test('counts stand by group and by who takes it up, nobody among them', () => {
  const { byGroup, byOwner } = report([
    { heardFrom: ['huurders', 'gemeente'] },
    { ...KEPT, owner: 'manager' },
  ])
  expect(byGroup.map(({ name, answered, all }) => [name, answered, all])).toEqual([
    ['huurders', 1, 2],
    ['gemeente', 0, 1],
  ])
  expect(byOwner).toEqual([
    { name: null, all: 1, answered: 0, silent: 1, late: 0, open: 0 },
    { name: 'manager', all: 1, answered: 1, silent: 0, late: 0, open: 0 },
  ])
})
