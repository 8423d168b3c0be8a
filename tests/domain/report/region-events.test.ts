import { expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import { regionEvents } from '#app/domain/report/region-events'

const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
const wave = (name: string, opens: number | null, period = '2025-Q2') => ({ name, period, opens })

test('a wave stands where it opened, areas on the day on which they came or left', () => {
  const areas = [
    { from: firstDayOf('2025-Q3'), to: null },
    { from: null, to: lastDayOf('2025-Q2') },
    { from: null, to: null },
  ]
  expect(regionEvents(QUARTERS, [wave('Voorjaar', firstDayOf('2025-Q2'))], areas, [])).toEqual([
    { kind: 'wave', name: 'Voorjaar', at: 0.5 },
    { kind: 'areas', name: null, at: 1.5 },
  ])
})

test('what lies outside the quarters shown is no event, nor is a wave without a day', () => {
  const waves = [wave('toen', firstDayOf('2020-Q1')), wave('ooit', null)]
  expect(regionEvents(QUARTERS, waves, [{ from: firstDayOf('2027-Q1'), to: null }], [])).toEqual([])
  expect(regionEvents([], waves, [], [])).toEqual([])
})

test('of a region that is asked every quarter only a further wave within one is an event', () => {
  const waves = QUARTERS.slice(1).map((quarter) => wave(quarter, firstDayOf(quarter) + 10, quarter))
  expect(regionEvents(QUARTERS, waves, [], [])).toEqual([])
  const again = wave('Nog eens', firstDayOf('2025-Q3') + 46, '2025-Q3')
  expect(regionEvents(QUARTERS, waves.toSpliced(2, 0, again), [], [])).toEqual([
    { kind: 'wave', name: 'Nog eens', at: 2 },
  ])
})

test('of a region that is asked now and then each wave is an event', () => {
  const twice = [wave('Voorjaar', firstDayOf('2025-Q2')), wave('Extra', firstDayOf('2025-Q3'))]
  expect(regionEvents(QUARTERS, twice, [], []).map(({ name }) => name)).toEqual([
    'Voorjaar',
    'Extra',
  ])
})

test('what was decided stands on its day, with its name where it has one', () => {
  const decisions = [
    { name: 'Sloop', on: firstDayOf('2025-Q3') },
    { name: null, on: lastDayOf('2025-Q1') + 1 },
    { name: 'later', on: firstDayOf('2026-Q2') },
  ]
  expect(regionEvents(QUARTERS, [], [], decisions)).toEqual([
    { kind: 'decision', name: null, at: 0.5 },
    { kind: 'decision', name: 'Sloop', at: 1.5 },
  ])
})
