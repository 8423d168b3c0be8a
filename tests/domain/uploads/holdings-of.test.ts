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
  return { placeId, quarter: '2026-Q4', group, persons }
}

const NOTHING_KNOWN = {
  memberships: MEMBERSHIPS,
  invited: () => new Map<string, number>(),
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
  })
})

test('one who answers for several places of a region is one person there', () => {
  const cells = [cell(1, 'gemeente', 1), cell(2, 'gemeente', 3)]
  const repeated = [{ quarter: '2026-Q4', group: 'gemeente', placeIds: [1, 2] }] as const
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
