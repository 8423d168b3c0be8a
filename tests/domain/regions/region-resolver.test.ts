import { describe, expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import { createRegionResolver } from '#app/domain/regions/region-resolver'
import { segmentBoundaries, segmentOf } from '#app/domain/regions/segment'
import { day, membership } from '#tests/support/builders'

const NOBODY = new Map<number, number>()

describe('Leerdam, Vianen and Zederik become Vijfheerenlanden on 2019-01-01, in another province', () => {
  const [leerdam, vianen, zederik, vijfheerenlanden] = [1, 2, 3, 4] as const
  const [zuidHolland, utrecht] = [10, 20]
  const validTo = day('2018-12-31')
  const provinces = createRegionResolver(
    [
      membership({ placeId: leerdam, regionId: zuidHolland, validTo }),
      membership({ placeId: vianen, regionId: utrecht, validTo }),
      membership({ placeId: zederik, regionId: zuidHolland, validTo }),
      membership({ placeId: vijfheerenlanden, regionId: utrecht, validFrom: day('2019-01-01') }),
    ],
    NOBODY,
  )

  test.each([
    [leerdam, '2018-Q4', zuidHolland],
    [vianen, '2018-Q4', utrecht],
    [zederik, '2018-Q4', zuidHolland],
    [vijfheerenlanden, '2018-Q4', null],
    [leerdam, '2019-Q1', null],
    [vijfheerenlanden, '2019-Q1', utrecht],
  ])('place %d in %s counts in %s, dated or not', (placeId, quarter, expected) => {
    expect(provinces.regionOf(placeId, firstDayOf(quarter), quarter)).toBe(expected)
    expect(provinces.regionOf(placeId, null, quarter)).toBe(expected)
  })

  test('the agreements of a quarter are those of the places on its last day', () => {
    expect(provinces.placesOn(lastDayOf('2018-Q4'))).toEqual(
      new Map([
        [zuidHolland, [leerdam, zederik]],
        [utrecht, [vianen]],
      ]),
    )
    expect(provinces.placesOn(lastDayOf('2019-Q1'))).toEqual(
      new Map([[utrecht, [vijfheerenlanden]]]),
    )
  })
})

describe('Weesp becomes part of Amsterdam on 2022-03-24, mid-quarter', () => {
  const [weesp, amsterdam] = [1, 2] as const
  const [gooi, metropolis] = [10, 20]
  const memberships = [
    membership({ placeId: weesp, regionId: gooi, validTo: day('2022-03-23') }),
    membership({ placeId: amsterdam, regionId: metropolis }),
  ]
  const resolver = createRegionResolver(memberships, NOBODY)
  const quarter = '2022-Q1'

  test.each([
    ['its last day', '2022-03-23', gooi],
    ['the day after', '2022-03-24', null],
  ])('an answer from Weesp on %s', (_name, date, expected) => {
    const ofWeesp = memberships.filter(({ placeId }) => placeId === weesp)
    const segment = segmentOf(day(date), segmentBoundaries(ofWeesp, quarter))
    expect(resolver.regionOf(weesp, segment, quarter)).toBe(expected)
  })

  test('an answer from Weesp without a day counts by its last valid day', () => {
    expect(resolver.regionOf(weesp, null, quarter)).toBe(gooi)
    expect(resolver.regionOf(weesp, null, '2022-Q2')).toBeNull()
  })

  test('its agreements no longer count in that quarter', () => {
    expect(resolver.placesOn(lastDayOf(quarter))).toEqual(new Map([[metropolis, [amsterdam]]]))
    expect(resolver.placesOn(day('2022-03-23')).get(gooi)).toEqual([weesp])
  })
})

describe('an area that moves to another region', () => {
  const moves = [
    membership({ regionId: 20, validFrom: day('2026-05-16') }),
    membership({ regionId: 10, validTo: day('2026-05-15') }),
  ]

  test.each([
    ['in one order', moves],
    ['in the other', moves.toReversed()],
  ])('counts undated answers where it is on the last day, memberships %s', (_name, memberships) => {
    const resolver = createRegionResolver(memberships, NOBODY)
    expect(resolver.regionOf(1, null, '2026-Q2')).toBe(20)
    expect(resolver.regionOf(1, null, '2026-Q1')).toBe(10)
  })

  test('counts undated answers by the later of two memberships that both ended', () => {
    const ended = [
      membership({ regionId: 20, validFrom: day('2026-05-16'), validTo: day('2026-06-01') }),
      membership({ regionId: 10, validTo: day('2026-05-15') }),
    ]
    expect(createRegionResolver(ended, NOBODY).regionOf(1, null, '2026-Q2')).toBe(20)
  })
})

describe('a region that a row names', () => {
  const named = new Map([[7, 70]])
  const resolver = createRegionResolver([membership({ placeId: 1, regionId: 70 })], named)

  test('holds what names it, on any day and without one', () => {
    expect(resolver.regionOf(7, day('2026-05-05'), '2026-Q2')).toBe(70)
    expect(resolver.regionOf(7, null, '1999-Q1')).toBe(70)
  })

  test('holds the agreements that name it beside those of its areas', () => {
    expect(resolver.placesOn(day('2026-06-30'))).toEqual(new Map([[70, [1, 7]]]))
  })

  test('counts in no other set', () => {
    const other = createRegionResolver([membership({ placeId: 1, regionId: 80 })], NOBODY)
    expect(other.regionOf(7, null, '2026-Q2')).toBeNull()
    expect(other.placesOn(day('2026-06-30'))).toEqual(new Map([[80, [1]]]))
  })
})

test('the same membership twice holds its place once', () => {
  const resolver = createRegionResolver([membership(), membership({ validFrom: 0 })], NOBODY)
  expect(resolver.placesOn(day('2026-06-30'))).toEqual(new Map([[1, [1]]]))
})
