import { expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import { regionEvents } from '#app/domain/report/region-events'

const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
const wave = (name: string, opens: number | null) => ({ name, period: '2025-Q2', opens })

test('a wave stands where it opened, areas on the day on which they came or left', () => {
  const areas = [
    { from: firstDayOf('2025-Q3'), to: null },
    { from: null, to: lastDayOf('2025-Q2') },
    { from: null, to: null },
  ]
  expect(regionEvents(QUARTERS, [wave('Voorjaar', firstDayOf('2025-Q2'))], areas)).toEqual([
    { kind: 'wave', name: 'Voorjaar', at: 0.5 },
    { kind: 'areas', name: null, at: 1.5 },
  ])
})

test('what lies outside the quarters shown is no event, nor is a wave without a day', () => {
  const waves = [wave('toen', firstDayOf('2020-Q1')), wave('ooit', null)]
  expect(regionEvents(QUARTERS, waves, [{ from: firstDayOf('2027-Q1'), to: null }])).toEqual([])
  expect(regionEvents([], waves, [])).toEqual([])
})

test('of a region that is asked every quarter the waves are no events', () => {
  const waves = QUARTERS.slice(1).map((quarter) => wave(quarter, firstDayOf(quarter) + 10))
  expect(regionEvents(QUARTERS, waves, [])).toEqual([])
})
