import { expect, test } from 'vitest'
import { goneEditions, newestSigned, withNewest } from '#app/domain/edition/chain'

const ofQuarter = (edition: number, quarter = '2026-Q3') => ({
  ...{ regionSet: 'Markt', quarter, edition, sha256: `${quarter} ${edition}` },
})

test.each([
  [[], [], []],
  [[], [1], []],
  [[], [3, 2, 1], []],
  [[], [4, 2], [1, 3]],
  [[2], [2, 1], []],
  [[2], [1], [2]],
  [[1], [], [1]],
])(
  'of signed editions %j and those that are there, %j, these are gone: %j',
  (signed, there, gone) => {
    const found = goneEditions(
      signed.map((each) => ofQuarter(each)),
      there.map((each) => ofQuarter(each)),
    )
    expect(found.map(({ edition }) => edition)).toEqual(gone)
  },
)

test('of each quarter only the newest is listed', () => {
  const list = [1, 2].reduce(
    (newest, edition) => withNewest(newest, ofQuarter(edition)),
    [ofQuarter(5, '2026-Q2')],
  )
  expect(list).toEqual([ofQuarter(5, '2026-Q2'), ofQuarter(2)])
  expect(newestSigned(list, ofQuarter(1))).toBe(2)
  expect(newestSigned(list, ofQuarter(1, '2026-Q1'))).toBe(0)
})
