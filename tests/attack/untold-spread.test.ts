import { describe, expect, test } from 'vitest'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { differing, everything } from './support/everything'
import { expecting, People, regions, survey } from './support/people'
import { dayIn, linesOf, type Given } from './support/raw'

const PLACES = regions(
  ...['Noord', 'Oost', 'Zuid', 'West'].map((region, at) => `Markt ${region} GM000${at + 1}`),
)
const EXPECTED = expecting(PLACES, { huurders: 1 })

async function told(...rows: readonly (readonly Given[])[]) {
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  for (const file of [PLACES, EXPECTED, survey(...rows)]) await bring(file.kind, linesOf(file))
  return everything(handle.db)
}

describe('of a region of which no standard error is on show', () => {
  test.each([
    ['of six persons, whose score is', 6],
    ['of four persons, whose score is not', 4],
  ])('%s, nothing tells how much its answers differ', async (_, count) => {
    const worlds = []
    for (const apart of [0, 2]) {
      const people = new People()
      const crowds = ['GM0001', 'GM0002', 'GM0003'].map((area) => people.some(12, { area }))
      const few = Array.from({ length: count }, (_, at) =>
        people.some(1, { area: 'GM0004', answers: allAt(3 + (at % 2 === 0 ? apart : -apart)) }),
      )
      worlds.push(await told(...crowds, ...few))
    }
    expect(differing(worlds[0]!, worlds[1]!)).toEqual([])
  })

  test('as it has too few persons in the earlier quarter, no change is tested', async () => {
    const worlds = []
    for (const apart of [0, 2]) {
      const people = new People()
      const crowd = people.some(12, { completedAt: dayIn('2026-Q3') })
      const few = Array.from({ length: 6 }, (_, at) =>
        people.some(1, {
          ...{ completedAt: dayIn('2026-Q2') },
          answers: allAt(3 + (at % 2 === 0 ? apart : -apart)),
        }),
      )
      worlds.push(await told(crowd, ...few))
    }
    expect(differing(worlds[0]!, worlds[1]!)).toEqual([])
  })
})
