import { expect, test } from 'vitest'
import type { PartnerAnswer } from '#app/domain/cooperation/cooperation'
import { isRevealed, mirrorOf } from '#app/domain/cooperation/mirror'
import { day } from '../followup/loops'
import { answer } from './cooperations'

const asOf = day('2026-09-30')
const round = (...answers: readonly Partial<PartnerAnswer>[]) => ({
  asOf,
  answers: answers.map((each, at) => answer({ partner: `P${at + 1}`, ...each })),
})

test('what partners say is shown when all have answered, or the day after the deadline', () => {
  const half = round({}, { ownYield: null })
  expect(isRevealed(half, asOf, asOf)).toBe(false)
  expect(isRevealed(half, asOf, asOf + 1)).toBe(true)
  expect(isRevealed(round({}, {}), asOf, asOf - 5)).toBe(true)
})

test('each partner stands beside what the others say themselves, lowest own yield first', () => {
  const { rows, own, expected } = mirrorOf(
    round({ ownYield: 4, expectedYield: 5 }, { ownYield: 1 }, { ownYield: 2 }, { ownYield: null }),
    null,
  )
  expect(rows.map(({ partner, own: said, others }) => [partner, said, others])).toEqual([
    ['P2', 1, 3],
    ['P3', 2, 2.5],
    ['P1', 4, 1.5],
    ['P4', null, 7 / 3],
  ])
  expect(own).toEqual({ least: 1, most: 4, mean: 7 / 3 })
  expect(expected).toEqual({ least: 4, most: 5, mean: 4.25 })
})

test('cost is hours at the rate and euros; without a rate hours stay hours', () => {
  const paid = round(
    { hours: 880, euros: 6000 },
    { hours: 120, euros: null },
    { hours: null, euros: 4000 },
  )
  expect(mirrorOf(paid, 62)).toMatchObject({
    ...{ hours: 1000, euros: 10_000, worth: { euros: 72_000, timeShare: 62 / 72 } },
  })
  expect(mirrorOf(paid, null)).toMatchObject({ hours: 1000, euros: 10_000, worth: null })
  expect(mirrorOf(round({ hours: null, euros: null }), 62)).toMatchObject({
    ...{ hours: null, euros: null, worth: null },
  })
})

test.each<[string, readonly [number, number][], string | null]>([
  [
    'most see more cost and thought the others content',
    [
      [1, 4],
      [2, 4],
      [2, 4],
      [2, 4],
      [3, 2],
      [4, 5],
    ],
    'worse',
  ],
  [
    'half is not most',
    [
      [2, 4],
      [2, 4],
      [3, 3],
      [3, 3],
    ],
    null,
  ],
  [
    'most see more yield and thought the others unhappy',
    [
      [4, 2],
      [5, 2],
      [3, 3],
    ],
    'better',
  ],
  [
    'some see the one, some the other',
    [
      [2, 3],
      [4, 3],
    ],
    'split',
  ],
  [
    'all see the same',
    [
      [4, 4],
      [4, 4],
    ],
    null,
  ],
])('%s', (_, answers, kind) => {
  const said = answers.map(([ownYield, expectedYield]) => ({ ownYield, expectedYield }))
  const { blindSpot } = mirrorOf(round(...said), null)
  expect(blindSpot?.kind ?? null).toBe(kind)
})

test('a blind spot counts who said both', () => {
  const said = [{ ownYield: 1 }, { ownYield: 2 }, { ownYield: 2, expectedYield: null }]
  expect(mirrorOf(round(...said), null).blindSpot).toEqual({
    ...{ kind: 'worse', of: 2, below: 2, above: 0, thoughtContent: 2, thoughtUnhappy: 0 },
  })
})
