import { describe, expect, test } from 'vitest'
import type { EditionLoop } from '#app/domain/edition/edition'
import { meetingOf } from '#app/domain/report/meeting'
import type { RegionScreen } from '#app/domain/report/meeting-model'
import { climbOf } from '#app/domain/cooperation/climb'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { bottleneck } from '../cooperation/cooperations'
import { editionOf, movedBy, stoodStill, type ToldRegion } from '#tests/support/edition'
import { day, loop } from '../followup/loops'

function heardIn(region: string, overrides: Partial<EditionLoop> = {}): EditionLoop {
  return {
    ...loop({ heardOn: day('2026-05-14') }),
    region,
    place: region,
    status: 'silent',
    isLate: true,
    ...overrides,
  }
}

const MOVED_APART: ToldRegion = {
  name: 'Noord',
  differences: {
    feedback: movedBy(-20, 60),
    output: movedBy(13, 60),
    input: movedBy(5, 60),
    index: stoodStill(60),
  },
}

const regionOf = (told: ToldRegion, loops: readonly EditionLoop[] = []) =>
  meetingOf(editionOf([told], { loops })).screens.find(
    (screen): screen is RegionScreen => screen.kind === 'region',
  )!

describe('the screens of a meeting', () => {
  test('are the opening, the regions that have a page, earlier decisions and the closing round', () => {
    const { screens, regions, head } = meetingOf(
      editionOf([
        { name: 'Stil' },
        { name: 'Zwak', scores: [60, 60, 60, 40, 55] },
        { name: 'Gestegen', differences: { output: movedBy(9, 60) } },
        {
          name: 'Dalend',
          scores: [60, 60, 60, 44, 55],
          differences: { feedback: movedBy(-3, 44) },
        },
      ]),
    )
    expect(screens.map(({ key, minutes, region }) => [key, minutes, region])).toEqual([
      ['opening', 5, 'Dalend'],
      ['regio:Dalend', 20, 'Dalend'],
      ['regio:Zwak', 15, 'Zwak'],
      ['regio:Gestegen', 10, 'Gestegen'],
      ['decisions', 15, null],
      ['closing', 5, null],
    ])
    expect(regions).toEqual(['Dalend', 'Gestegen', 'Stil', 'Zwak'])
    expect(head).toEqual({ regionSet: 'Markt', quarter: '2026-Q3', edition: 1, language: 'nl' })
  })

  test('are of nobody where nothing is said: no region, nothing heard', () => {
    const { screens } = meetingOf(editionOf([{ name: 'Stil' }]))
    expect(screens.map(({ kind, region }) => [kind, region])).toEqual([
      ['opening', null],
      ['decisions', null],
      ['closing', null],
    ])
    expect(screens[1]).toMatchObject({ followUp: null })
  })
})

test('the opening tells what the registers say after the scores', () => {
  const registers = [{ kind: 'unheard', region: 'Stil', organisations: ['Bewonersraad'] }] as const
  const { screens } = meetingOf(editionOf([{ name: 'Stil' }], { registers }))
  expect(screens[0]).toMatchObject({ kind: 'opening', registers })
})

test('what climbed to the steering group has a screen before the closing round, when there is one', () => {
  const climb = climbOf(bottleneck({ settledOn: null }), day('2026-10-14'), DEFAULT_FRAMEWORK)
  const waiting = { bottleneck: bottleneck(), climb, cooperation: 'Zorg', place: 'Noord' }
  const { screens } = meetingOf(editionOf([{ name: 'Stil' }]), [waiting])
  expect(screens.map(({ key, minutes }) => [key, minutes])).toEqual([
    ['opening', 5],
    ['decisions', 15],
    ['bottlenecks', 10],
    ['closing', 5],
  ])
  expect(screens[2]).toMatchObject({ bottlenecks: [waiting] })
})

describe('the screen of a region', () => {
  test('has a line for what moved most either way, with what each is held against', () => {
    const { lines, indexHides } = regionOf(MOVED_APART)
    expect(lines.map(({ form, earlier, since }) => [form, earlier, since])).toEqual([
      ['feedback', 80, '2024-Q3'],
      ['output', 47, '2024-Q3'],
    ])
    expect(indexHides).toBe(true)
    expect(lines[0]?.course.at(-1)).toMatchObject({ quarter: '2026-Q3', score: 60 })
  })

  test('has one line where nothing moved the other way', () => {
    const { lines } = regionOf({ name: 'Noord', scores: [60, 60, 60, 40, 55] })
    expect(lines.map(({ form, earlier }) => [form, earlier])).toEqual([['feedback', null]])
  })

  test('tells what was heard there the quarter before, on the same form first', () => {
    const loops = [
      heardIn('Zuid', { loopId: 'Z' }),
      heardIn('Noord', { loopId: 'A', form: 'input' }),
      heardIn('Noord', { loopId: 'B', form: 'feedback', status: 'kept', isLate: false }),
      heardIn('Noord', { loopId: 'C', form: 'feedback', heardOn: day('2026-07-01') }),
    ]
    const weak: ToldRegion = { name: 'Noord', scores: [60, 60, 60, 40, 55] }
    expect(regionOf(weak, loops).discussion?.form).toBe('feedback')
    expect(regionOf(weak, loops).heard?.loopId).toBe('B')
    expect(regionOf(weak, loops.slice(0, 2)).heard?.loopId).toBe('A')
    expect(regionOf(weak, loops.slice(0, 1)).heard).toBeNull()
  })
})

test('earlier decisions come as lists, which a browser can be sent', () => {
  const { screens } = meetingOf(editionOf([{ name: 'Noord' }], { loops: [heardIn('Noord')] }))
  const decisions = screens.find(({ kind }) => kind === 'decisions')
  expect(decisions).toMatchObject({ followUp: { quarter: '2026-Q2', heard: 1 } })
  expect(JSON.parse(JSON.stringify(decisions))).toEqual(decisions)
})
