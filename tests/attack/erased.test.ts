import { expect, test } from 'vitest'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { leaksOf } from './support/leaks'
import { Onlooker } from './support/onlooker'
import { expecting, People, regions, survey } from './support/people'
import { linesOf } from './support/raw'

const LATER = '2026-11-24T08:00:00.000Z'
const PLACES = regions('Markt Noord GM0001', 'Markt Zuid GM0002', 'Alle R GM0001', 'Alle R GM0002')

test('figures before and after a person is erased do not give away what that person answered', async () => {
  const people = new People()
  const rows = ['GM0001', 'GM0002'].flatMap((area) =>
    ['huurders', 'gemeente'].flatMap((group) =>
      people.some(9, { area, group }).map((row) => ({ ...row, respondent: `r${row.person}` })),
    ),
  )
  const files = [PLACES, expecting(PLACES, { huurders: 2, gemeente: 1 })]
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  for (const file of [...files, survey(rows)]) await bring(file.kind, linesOf(file))
  const onlooker = new Onlooker()
  await onlooker.lookAround(handle.db, [...files, survey(rows)])
  for (const erased of ['r3', 'r4', 'r30']) {
    await eraseRespondent(handle, { respondentId: erased, now: LATER })
    rows.splice(
      rows.findIndex(({ respondent }) => respondent === erased),
      1,
    )
    await onlooker.lookAround(handle.db, [...files, survey(rows)])
  }
  expect(onlooker.seen.length).toBeGreaterThan(0)
  expect(onlooker.oddities).toEqual([])
  expect(leaksOf(onlooker)).toEqual([])
})
