import { expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import { placedEver, type EverMembership } from '#app/domain/regions/placed-ever'

const QUARTER = '2026-Q3'
const [NOORD, ZUID] = [1, 2]

function member(overrides: Partial<EverMembership>): EverMembership {
  return {
    ...{ importId: 4, active: true, regionId: NOORD, placeId: 7 },
    ...{ validFrom: null, validTo: null },
    ...overrides,
  }
}

const placeOf = (...rows: readonly EverMembership[]) => placedEver(rows, QUARTER).get(7)

test('a place lies where its only file puts it, since that file', () => {
  expect(placeOf(member({}))).toEqual({ regions: new Set([NOORD]), since: 4, now: NOORD })
})

test('of a file that moves it within the quarter the last day decides', () => {
  const day = firstDayOf(QUARTER) + 40
  const moved = [member({ validTo: day }), member({ regionId: ZUID, validFrom: day + 1 })]
  expect(placeOf(...moved)).toEqual({ regions: new Set([ZUID]), since: 4, now: ZUID })
})

test('what an undone file said is remembered, but counts no longer', () => {
  const undone = member({ importId: 2, active: false, regionId: ZUID })
  expect(placeOf(member({}), undone)).toEqual({
    regions: new Set([NOORD, ZUID]),
    since: 2,
    now: NOORD,
  })
  expect(placeOf(undone)?.now).toBeNull()
})

test('a place that no file puts anywhere in the quarter is not there', () => {
  expect(placeOf(member({ validFrom: lastDayOf(QUARTER) + 1 }))).toBeUndefined()
})
