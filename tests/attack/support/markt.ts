import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { differing, everything } from './everything'
import { expecting, People, regions, survey } from './people'
import { linesOf, type Given } from './raw'

/**
 * Regions of one area each, GM0001 and on, in which tenants alone are expected.
 * @returns what tells two cases apart in all that leaves
 */
export function markt(...names: readonly string[]) {
  const places = regions(...names.map((region, at) => `Markt ${region} GM000${at + 1}`))
  const expected = expecting(places, { huurders: 1 })
  const told = async (rows: readonly (readonly Given[])[]) => {
    const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
    for (const file of [places, expected, survey(...rows)]) await bring(file.kind, linesOf(file))
    return everything(handle.db)
  }
  return async <Case>(
    [first, second]: readonly [Case, Case],
    rowsOf: (one: Case, people: People) => readonly (readonly Given[])[],
  ) => {
    const [one, other] = [rowsOf(first, new People()), rowsOf(second, new People())]
    return differing(await told(one), await told(other))
  }
}
