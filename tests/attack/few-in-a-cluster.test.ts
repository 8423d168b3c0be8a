import { describe, expect, test } from 'vitest'
import { allAt } from '#tests/services/support/files'
import { markt } from './support/markt'
import { dayIn } from './support/raw'

const differingIn = markt('Noord', 'Oost', 'Zuid')

interface Swapped {
  readonly own: number
  readonly stranger: number
}

/** What one answers who has two answers, and what a stranger does in the same place: all means are alike. */
const SWAPPED: readonly [Swapped, Swapped] = [
  { own: 5, stranger: 1 },
  { own: 1, stranger: 5 },
]

/**
 * Known, and not mended: the formulas of method sections 2 and 6 themselves tell it. Every mean and every
 * other standard error is the same in both worlds; the one that differs rests on one person, or on three.
 */
describe('a standard error tells nothing of fewer than five persons:', () => {
  test.fails('of a change, how far off the only one who returns was both times', async () => {
    const [then, now] = [dayIn('2026-Q2'), dayIn('2026-Q3')]
    const found = await differingIn(SWAPPED, ({ own, stranger }, people) => [
      ...[then, now].map((completedAt) => people.some(11, { completedAt })),
      people.one([
        { completedAt: then, answers: allAt(5) },
        { completedAt: now, answers: allAt(own) },
      ]),
      people.some(1, { completedAt: now, answers: allAt(stranger) }),
    ])
    expect(found).toEqual([])
  })

  test.fails(
    'against others, how far off the only one was who answers in two regions',
    async () => {
      const found = await differingIn(SWAPPED, ({ own, stranger }, people) => [
        ...['GM0001', 'GM0002', 'GM0003'].map((area) => people.some(11, { area })),
        people.one([
          { area: 'GM0001', answers: allAt(5) },
          { area: 'GM0002', answers: allAt(own) },
        ]),
        people.some(1, { area: 'GM0002', answers: allAt(stranger) }),
      ])
      expect(found).toEqual([])
    },
  )

  test.fails('of a score, how much three differ beside many of one organisation', async () => {
    const found = await differingIn([0, 2], (apart, people) => [
      people.some(12, { organisation: 'Groot', answers: allAt(5) }),
      ...[0, apart, -apart].map((step) => people.some(1, { answers: allAt(3 + step) })),
    ])
    expect(found).toEqual([])
  })
})
