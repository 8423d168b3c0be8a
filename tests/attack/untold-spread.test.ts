import { describe, expect, test } from 'vitest'
import { allAt } from '#tests/services/support/files'
import { markt } from './support/markt'
import type { People } from './support/people'
import { dayIn, type Given } from './support/raw'

const differingIn = markt('Noord', 'Oost', 'Zuid', 'West')

/** So many people whose answers lie `apart` above and below the middle by turns. */
function around(people: People, count: number, apart: number, overrides: Partial<Given>) {
  return Array.from({ length: count }, (_, at) =>
    people.some(1, { ...overrides, answers: allAt(3 + (at % 2 === 0 ? apart : -apart)) }),
  )
}

describe('of a region of which no standard error is on show', () => {
  test.each([
    ['of six persons, whose score is', 6],
    ['of four persons, whose score is not', 4],
  ])('%s, nothing tells how much its answers differ', async (_, count) => {
    const found = await differingIn([0, 2], (apart, people) => [
      ...['GM0001', 'GM0002', 'GM0003'].map((area) => people.some(12, { area })),
      ...around(people, count, apart, { area: 'GM0004' }),
    ])
    expect(found).toEqual([])
  })

  test('as it has too few persons in the earlier quarter, no change is tested', async () => {
    const found = await differingIn([0, 2], (apart, people) => [
      people.some(12, { completedAt: dayIn('2026-Q3') }),
      ...around(people, 6, apart, { completedAt: dayIn('2026-Q2') }),
    ])
    expect(found).toEqual([])
  })
})
