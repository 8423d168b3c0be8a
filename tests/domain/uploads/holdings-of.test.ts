import { expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day'
import { holdingsOf, type HeldCell, type NamedMembership } from '#app/domain/uploads/holdings-of'

function membership(placeId: number, region: string, years: readonly [number?, number?] = []) {
  const [from, to] = years
  const row: NamedMembership = {
    ...{ placeId, regionId: region.charCodeAt(0), region, regionSet: 'Markt' },
    validFrom: from === undefined ? null : dayOf(from, 1, 1),
    validTo: to === undefined ? null : dayOf(to, 12, 31),
  }
  return row
}

const MEMBERSHIPS = [
  membership(1, 'Noord'),
  membership(2, 'Noord'),
  membership(3, 'Noord', [undefined, 2025]),
  membership(3, 'Zuid', [2027]),
]

const cell = (placeId: number, group: string, persons: number): HeldCell => {
  return { placeId, quarter: '2026-Q4', day: dayOf(2026, 10, 10), group, persons }
}

const NOTHING_KNOWN = {
  memberships: MEMBERSHIPS,
  invited: () => new Map<string, number>(),
  ofWaves: { waves: () => [], register: () => [], named: null },
  isOnShow: () => false,
}

test('persons are counted by region, quarter and group, beside those who were invited', () => {
  const cells = [cell(1, 'huurders', 4), cell(2, 'huurders', 2), cell(2, 'gemeente', 1)]
  const [held, ...others] = holdingsOf(cells, [], {
    ...NOTHING_KNOWN,
    invited: (regionId, quarter) =>
      new Map(
        regionId === 78 && quarter === '2026-Q4'
          ? [
              ['huurders', 40],
              ['overig', 5],
            ]
          : [],
      ),
    isOnShow: (regionSet, region, quarter) =>
      [regionSet, region, quarter].join() === 'Markt,Noord,2026-Q4',
  })
  expect(others).toEqual([])
  expect(held).toEqual({
    ...{ regionSet: 'Markt', region: 'Noord', quarter: '2026-Q4', persons: 7, isOnShow: true },
    groups: [
      { group: 'huurders', persons: 6, invited: 40 },
      { group: 'gemeente', persons: 1, invited: null },
      { group: 'overig', persons: 0, invited: 5 },
    ],
    waves: [],
  })
})

const TWICE = [
  { placeId: 1, day: dayOf(2026, 10, 10) },
  { placeId: 2, day: dayOf(2026, 12, 1) },
]

test('one who answers for several places of a region is one person there', () => {
  const cells = [cell(1, 'gemeente', 1), cell(2, 'gemeente', 3)]
  const repeated = [{ quarter: '2026-Q4', group: 'gemeente', answers: TWICE }] as const
  expect(holdingsOf(cells, repeated, NOTHING_KNOWN)[0]?.persons).toBe(3)
})

test('a place that no region has in that quarter counts nowhere, and is told last', () => {
  const held = holdingsOf([cell(3, 'huurders', 5), cell(1, 'huurders', 1)], [], NOTHING_KNOWN)
  expect(held.map(({ region, persons }) => [region, persons])).toEqual([
    ['Noord', 1],
    [null, 5],
  ])
})

test('a place that moves within the quarter is in the region that has it last', () => {
  const moving = [
    { ...membership(1, 'Noord'), validTo: dayOf(2026, 11, 15) },
    { ...membership(1, 'Zuid'), validFrom: dayOf(2026, 11, 16) },
  ]
  const held = holdingsOf([cell(1, 'huurders', 1)], [], { ...NOTHING_KNOWN, memberships: moving })
  expect(held.map(({ region }) => region)).toEqual(['Zuid'])
})

test('persons are told by the wave whose days hold theirs, beside whom it invited', () => {
  const wave = (name: string, month: number, group: string, invited: number | null) => ({
    ...({ importId: 1, regionId: 78, wave: name, period: '2026-Q4', instrument: null } as const),
    ...{ opens: dayOf(2026, month, 1), closes: dayOf(2026, month, 28), group, invited },
  })
  const waves = [
    wave('Najaar', 10, 'huurders', 40),
    wave('Najaar', 10, 'gemeente', null),
    wave('Winter', 12, 'huurders', 9),
  ]
  const ofWaves = { waves: () => waves, register: () => [], named: null }
  const november = { ...cell(1, 'huurders', 5), day: dayOf(2026, 11, 5) }
  const december = { ...cell(2, 'gemeente', 1), day: dayOf(2026, 12, 1) }
  const cells = [cell(1, 'huurders', 4), cell(1, 'gemeente', 2), november, december]
  const repeated = [{ quarter: '2026-Q4', group: 'gemeente', answers: TWICE }] as const
  const [held] = holdingsOf(cells, repeated, { ...NOTHING_KNOWN, ofWaves })
  expect(held?.waves).toEqual([
    {
      ...{ wave: 'Najaar', period: '2026-Q4' },
      groups: [
        { group: 'huurders', persons: 4, invited: 40 },
        { group: 'gemeente', persons: 2, invited: null },
      ],
    },
    {
      ...{ wave: 'Winter', period: '2026-Q4' },
      groups: [
        { group: 'gemeente', persons: 1, invited: null },
        { group: 'huurders', persons: 0, invited: 9 },
      ],
    },
  ])
  expect(held?.persons).toBe(11)
  const october = { placeId: 2, day: dayOf(2026, 10, 12) }
  const again = [{ ...repeated[0], answers: [TWICE[0]!, october] }]
  const [once] = holdingsOf(cells, again, { ...NOTHING_KNOWN, ofWaves })
  expect(once?.waves?.[0]?.groups[1]).toEqual({ group: 'gemeente', persons: 1, invited: null })
})
