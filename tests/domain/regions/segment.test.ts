import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import { createRegionResolver } from '#app/domain/regions/region-resolver'
import { segmentBoundaries, segmentOf } from '#app/domain/regions/segment'
import { day, membership } from '#tests/support/builders'

const QUARTER = '2022-Q1'
const FIRST = firstDayOf(QUARTER)
const LAST = lastDayOf(QUARTER)

describe('the segments of a quarter', () => {
  test.each([
    ['no membership', []],
    ['open ends', [membership()]],
    ['a membership that begins with the quarter', [membership({ validFrom: FIRST })]],
    ['a membership that ends with the quarter', [membership({ validTo: LAST })]],
    ['a membership that ended the day before', [membership({ validTo: FIRST - 1 })]],
    ['a membership that begins the day after', [membership({ validFrom: LAST + 1 })]],
  ])('are one whole with %s', (_name, memberships) => {
    expect(segmentBoundaries(memberships, QUARTER)).toEqual([FIRST])
  })

  test.each([
    ['begins on the second day', { validFrom: FIRST + 1 }, FIRST + 1],
    ['begins on the last day', { validFrom: LAST }, LAST],
    ['ends on the first day', { validTo: FIRST }, FIRST + 1],
    ['ends on the last day but one', { validTo: LAST - 1 }, LAST],
  ])('are two where a membership %s', (_name, dates, boundary) => {
    expect(segmentBoundaries([membership(dates)], QUARTER)).toEqual([FIRST, boundary])
  })

  test('count a change once where one membership takes over from another', () => {
    const change = day('2022-03-24')
    const memberships = [membership({ validFrom: change }), membership({ validTo: change - 1 })]
    expect(segmentBoundaries(memberships, QUARTER)).toEqual([FIRST, change])
  })

  test('begin on their own first day and last until the next', () => {
    const boundaries = [FIRST, FIRST + 10]
    expect(segmentOf(FIRST + 9, boundaries)).toBe(FIRST)
    expect(segmentOf(FIRST + 10, boundaries)).toBe(FIRST + 10)
    expect(segmentOf(LAST, boundaries)).toBe(FIRST + 10)
  })

  test('hold no day before the quarter', () => {
    expect(() => segmentOf(FIRST - 1, [FIRST])).toThrow(RangeError)
  })
})

test('every day of a quarter is in one segment, within which the region does not change', () => {
  const nearQuarter = fc.integer({ min: FIRST - 20, max: LAST + 20 })
  // Changes of region on ascending days, with gaps: no area is in two regions on a day.
  const history = fc
    .uniqueArray(nearQuarter, { minLength: 2, maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b))
    .map((days) =>
      days
        .slice(1)
        .map((end, i) =>
          membership({ regionId: i + 1, validFrom: days[i] as number, validTo: end - 1 }),
        )
        .filter((_row, i) => i % 3 !== 2),
    )
  fc.assert(
    fc.property(history, history, (ownSet, otherSet) => {
      const boundaries = segmentBoundaries([...ownSet, ...otherSet], QUARTER)
      const resolver = createRegionResolver(ownSet, new Map())
      for (let date = FIRST; date <= LAST; date++) {
        const segment = segmentOf(date, boundaries)
        const holding = boundaries.filter(
          (start, i) => start <= date && date < (boundaries[i + 1] ?? LAST + 1),
        )
        expect(holding).toEqual([segment])
        expect(resolver.regionOf(1, segment, QUARTER)).toBe(resolver.regionOf(1, date, QUARTER))
      }
    }),
    { seed: 1, numRuns: 60 },
  )
})
