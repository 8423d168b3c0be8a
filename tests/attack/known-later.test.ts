import { expect, test } from 'vitest'
import { readScores } from '#app/services/scores/read-scores.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { leaksOf } from './support/leaks'
import { expecting, People, regions, survey } from './support/people'
import { play } from './support/play'
import type { Given } from './support/raw'

const PLACE = regions('Markt Noord GM0001')

function withIds(rows: readonly Given[]): Given[] {
  return rows.map((row) => ({ ...row, respondent: `r${row.person}` }))
}

test('a file that was taken back and comes again with ids, and one person more, does not give that one away', async () => {
  const people = new People()
  const rows = ['huurders', 'gemeente'].flatMap((group) => people.some(9, { group }))
  const first = survey(rows)
  const again = survey(withIds([...rows, ...people.some(1, { group: 'huurders' })]))
  const enough = survey(withIds(people.some(5, { group: 'huurders' })))
  const files = [PLACE, expecting(PLACE, { huurders: 1, gemeente: 1 }), first, again, enough]
  const brought = files.map((_, file) => ['bring', file] as const)
  const steps = [...brought.slice(0, 3), ['undo', 2] as const, ...brought.slice(3)]
  const installation = await install(openForTest(await createFreshUrl('sqlite')))
  const onlooker = await play(installation, { files, steps })
  expect(onlooker.oddities).toEqual([])
  expect(leaksOf(onlooker)).toEqual([])
  // Five more are enough: nothing is withheld for good.
  const [input] = await readScores(installation.handle.db)
  expect([input?.n, input?.waiting]).toEqual([24, false])
})
