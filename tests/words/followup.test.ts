import { describe, expect, test } from 'vitest'
import type { LoopStatus } from '#app/domain/followup/standing'
import type { FollowupFilter, RegionSquares } from '#app/domain/report/followup'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { followupRow } from '#app/domain/report/followup-row'
import { stationText } from '#app/words/followup-station'
import { effectText, followupTitle, squaresTitle } from '#app/words/followup-title'
import { plainText } from '#app/words/phrase'
import { day, loop } from '#tests/domain/followup/loops'

const ALL: FollowupFilter = { region: null, group: null, section: null, owner: null, quarter: null }

function squares(region: string, ...statuses: readonly LoopStatus[]): RegionSquares {
  const answered = statuses.filter((status) => status === 'kept' || status === 'explained').length
  return { region, answered, squares: statuses }
}

function title(
  told: readonly RegionSquares[],
  filter: Partial<FollowupFilter> = {},
  language: 'nl' | 'en' = 'nl',
) {
  const report = {
    filter: { ...ALL, ...filter },
    squares: told,
    squaresOf: told.length === 0 ? null : '2026-Q2',
    groups: DEFAULT_FRAMEWORK.groups,
    lists: [
      { key: 'open' as const, count: 2, rows: [] },
      { key: 'silent' as const, count: 1, rows: [] },
    ],
    listed: 3,
    isEmpty: false,
  }
  return followupTitle(report, language)
}

const NORTH = squares('Noord', 'kept', 'silent', 'silent')
const SOUTH = squares('Zuid', 'kept', 'explained')

describe('the title', () => {
  test('holds the region that answered least against the others', () => {
    expect(title([NORTH, SOUTH])).toBe(
      'Noord beantwoordde 1 van 3 verwachtingen, de andere regio’s 2 van 2',
    )
    expect(title([NORTH, SOUTH], {}, 'en')).toBe(
      'Noord answered 1 of 3 expectations, the other regions 2 of 2',
    )
  })

  test.each<[readonly RegionSquares[], Partial<FollowupFilter>, string]>([
    [[NORTH], { region: 'Noord' }, 'Noord beantwoordde 1 van 3 verwachtingen uit 2026-Q2'],
    [[SOUTH], {}, 'Alle 2 verwachtingen uit 2026-Q2 zijn beantwoord'],
    [
      [NORTH, SOUTH],
      { group: 'huurders' },
      'Noord beantwoordde 1 van 3 verwachtingen van huurders, de andere regio’s 2 van 2',
    ],
    [
      [squares('Noord', 'silent')],
      { owner: 'Jan' },
      'Noord beantwoordde 0 van 1 verwachting bij Jan uit 2026-Q2',
    ],
    [[], {}, '2 van 3 verwachtingen staan nog open, 1 bleef stil'],
  ])('follows the filter', (told, filter, expected) => {
    expect(title(told, filter)).toBe(expected)
  })
})

test.each<[readonly RegionSquares[], string]>([
  [[NORTH, SOUTH], 'Alleen in Noord bleef het meeste stil'],
  [[NORTH, squares('Oost', 'silent'), SOUTH], 'In Noord en Oost bleef het meeste stil'],
  [[squares('Noord', 'kept', 'silent'), SOUTH], 'Wat ermee is gedaan, per regio'],
  [[SOUTH], 'Nergens bleef iets stil'],
])('the squares say where it stayed silent', (told, expected) => {
  expect(squaresTitle(told, 'nl')).toBe(expected)
})

test('what answering does is told with the form, the region and the points', () => {
  const effect = { region: 'Noord', quarter: '2026-Q4', count: 5, points: 4.6 }
  expect(plainText(effectText(effect, 'nl'))).toBe(
    'Wat u vóór de termijn beantwoordt, telt in feedback van 2026-Q4. Gebeurt dat met de vijf die openstaan in Noord, dan komt feedback daar 4,6 punten hoger uit dan wanneer ze stil blijven, bij dezelfde antwoorden in de enquête.',
  )
  expect(plainText(effectText({ ...effect, count: 1 }, 'en'))).toContain(
    'the one that is open in Noord, feedback there comes out 4.6 points higher than if it stays silent',
  )
})

test('a station says what was decided or done, and how late or how long still', () => {
  const today = day('2026-10-29')
  const told = followupRow(
    loop({
      ...{ decision: 'no', reason: 'te duur', decidedOn: day('2026-06-20') },
      ...{ toldBackOn: day('2026-08-31'), toldBackHow: 'brief', toldBackTo: 'huurders' },
    }),
    { names: new Map(), regions: new Map() },
    today,
    DEFAULT_FRAMEWORK,
  )
  expect(told.stations.map((station) => stationText(station, told, today, 'nl'))).toEqual([
    { date: '1 jun', note: '' },
    { date: '20 jun', note: 'nee: te duur' },
    { date: '–', note: 'geen actie' },
    { date: '31 aug', note: 'brief aan huurders, 1 dag te laat' },
  ])
  const open = followupRow(
    loop({ heardOn: today - 90 }),
    { names: new Map(), regions: new Map() },
    today,
    DEFAULT_FRAMEWORK,
  )
  expect(open.stations.map((station) => stationText(station, open, today, 'en').note)).toEqual([
    '',
    'today is the last day',
    '',
    'today is the last day',
  ])
})
