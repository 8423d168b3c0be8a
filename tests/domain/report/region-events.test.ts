import { describe, expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { regionEvents } from '#app/domain/report/region-events'

const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
const wave = (name: string, opens: number | null, period = '2025-Q2') => {
  return { name, period, opens, instrument: null as string | null }
}

type Happenings = Parameters<typeof regionEvents>[1]

const eventsIn = (quarters: readonly string[], happened: Partial<Happenings>) =>
  regionEvents(quarters, {
    ...{ waves: [], areas: [], decisions: [], frameworks: new Map() },
    ...happened,
  })

test('a wave stands where it opened, areas on the day on which they came or left', () => {
  const areas = [
    { from: firstDayOf('2025-Q3'), to: null },
    { from: null, to: lastDayOf('2025-Q2') },
    { from: null, to: null },
  ]
  expect(eventsIn(QUARTERS, { waves: [wave('Voorjaar', firstDayOf('2025-Q2'))], areas })).toEqual([
    { kind: 'wave', name: 'Voorjaar', at: 0.5 },
    { kind: 'areas', name: null, at: 1.5 },
  ])
})

test('what lies outside the quarters shown is no event, nor is a wave without a day', () => {
  const waves = [wave('toen', firstDayOf('2020-Q1')), wave('ooit', null)]
  expect(eventsIn(QUARTERS, { waves, areas: [{ from: firstDayOf('2027-Q1'), to: null }] })).toEqual(
    [],
  )
  expect(eventsIn([], { waves })).toEqual([])
})

test('of a region that is asked every quarter only a further wave within one is an event', () => {
  const waves = QUARTERS.slice(1).map((quarter) => wave(quarter, firstDayOf(quarter) + 10, quarter))
  expect(eventsIn(QUARTERS, { waves })).toEqual([])
  const again = wave('Nog eens', firstDayOf('2025-Q3') + 46, '2025-Q3')
  expect(eventsIn(QUARTERS, { waves: waves.toSpliced(2, 0, again) })).toEqual([
    { kind: 'wave', name: 'Nog eens', at: 2 },
  ])
})

test('of a region that is asked now and then each wave is an event', () => {
  const twice = [wave('Voorjaar', firstDayOf('2025-Q2')), wave('Extra', firstDayOf('2025-Q3'))]
  expect(eventsIn(QUARTERS, { waves: twice }).map(({ name }) => name)).toEqual([
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
  expect(eventsIn(QUARTERS, { decisions })).toEqual([
    { kind: 'decision', name: null, at: 0.5 },
    { kind: 'decision', name: 'Sloop', at: 1.5 },
  ])
})

describe('another version of the framework', () => {
  const asked = (versions: readonly (string | null)[]) =>
    QUARTERS.map((quarter, at) => {
      return { ...wave(quarter, firstDayOf(quarter), quarter), instrument: versions[at] ?? null }
    })

  test('stands where it is first asked with, over waves that say nothing', () => {
    expect(eventsIn(QUARTERS, { waves: asked(['1', null, '2', '2']) })).toEqual([
      { kind: 'framework', name: '2', at: 1.5 },
    ])
    expect(eventsIn(QUARTERS, { waves: asked([null, '2', null, '2']) })).toEqual([])
  })

  test('stands at the first day of its quarter where nobody said when it was asked', () => {
    const waves = asked(['1', '2']).map((each) => ({ ...each, opens: null }))
    expect(eventsIn(QUARTERS, { waves })).toEqual([{ kind: 'framework', name: '2', at: 0.5 }])
  })

  test('names the statements that it asks otherwise, where both versions are known', () => {
    const [first, ...rest] = DEFAULT_FRAMEWORK.items
    const other = { ...first!, text: { nl: 'Anders', en: 'Other' } }
    const frameworks = new Map([
      ['1', DEFAULT_FRAMEWORK],
      ['2', { ...DEFAULT_FRAMEWORK, version: '2', items: [other, ...rest] }],
    ])
    expect(eventsIn(QUARTERS, { waves: asked(['1', '2', '3']), frameworks })).toEqual([
      { kind: 'framework', name: '2', statements: [first!.code], scales: ['input'], at: 0.5 },
      { kind: 'framework', name: '3', at: 1.5 },
    ])
  })

  test.each([
    ['one that came, the form that it is of', { items: DEFAULT_FRAMEWORK.items.slice(0, -1) }, 1],
    ['none, no form', { themes: [] }, 0],
    ['how all are scored, every form', { minimumAnswered: 0.5 }, undefined],
  ])('concerns, where it changes %s', (_, change, forms) => {
    const frameworks = new Map([
      ['1', { ...DEFAULT_FRAMEWORK, version: '1', ...change }],
      ['2', { ...DEFAULT_FRAMEWORK, version: '2' }],
    ])
    const [event] = eventsIn(QUARTERS, { waves: asked(['1', '2']), frameworks })
    expect(event?.name).toBe('2')
    expect(event?.scales?.length).toBe(forms)
  })
})
