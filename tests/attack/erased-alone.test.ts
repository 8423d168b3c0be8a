import { expect, test } from 'vitest'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { leaksOf } from './support/leaks'
import { Onlooker } from './support/onlooker'
import { expecting, People, regions, survey } from './support/people'
import { linesOf } from './support/raw'

const LATER = '2026-11-24T08:00:00.000Z'
const AREAS = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005']
const PLACES = regions(...AREAS.map((area) => `Markt Noord ${area}`))
const EXPECTED = expecting(PLACES, { huurders: 1, zorg_welzijn: 1, gemeente: 1 })

test('who was the only one of a group in five areas is one person after the erasure, too', async () => {
  const people = new People()
  const rest = ['huurders', 'zorg_welzijn'].flatMap((group) => people.some(12, { group }))
  const one = people.one(
    AREAS.map((area) => ({ area })),
    { group: 'gemeente' },
  )
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  for (const file of [PLACES, EXPECTED, survey(rest, one)]) await bring(file.kind, linesOf(file))
  const onlooker = new Onlooker()
  await onlooker.lookAround(handle.db, [PLACES, EXPECTED, survey(rest, one)])
  await eraseRespondent(handle, { respondentId: one[0]!.respondent, now: LATER })
  await onlooker.lookAround(handle.db, [PLACES, EXPECTED, survey(rest)])
  expect(onlooker.seen.length).toBeGreaterThan(0)
  expect(onlooker.oddities).toEqual([])
  expect(leaksOf(onlooker)).toEqual([])
})
