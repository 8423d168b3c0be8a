import { describe, expect, test } from 'vitest'
import {
  readInternalGroupScores,
  readInternalScores,
} from '#app/services/scores/operator-scores.server'
import { readScores } from '#app/services/scores/read-scores.server'
import type { ImportOutcome } from '#app/services/import/types'
import { smallestDetermined } from '#tests/domain/disclosure/ledger/attacker'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { regionLines, surveyLines } from '../support/files'
import { idOf, install, type Installation } from '../support/installation'
import { attackWorld, registerLines, type AttackWorld } from './attack-world'
import { Onlooker } from './onlooker'

const SEEDS = Array.from({ length: 12 }, (_, place) => place + 1)

/** Plays a world through, and takes note of every mean of the form `input` that was ever on show. */
async function play({ bring, undo, redo, handle }: Installation, world: AttackWorld) {
  const onlooker = new Onlooker(world)
  /** Sees all means of five persons and more. */
  const insider = new Onlooker(world)
  const ids = new Map<number, number>()
  let active: number[] = []
  let shown = 0
  let possible = 0
  const look = async () => {
    await onlooker.lookAround(handle.db, active)
    const all = []
    for (const by of ['quarter', 'year'] as const) {
      all.push(...(await readInternalScores(handle.db, { by })))
      all.push(...(await readInternalGroupScores(handle.db, { by })))
    }
    for (const row of all) {
      if (row.dimension !== 'input' || row.score === null || (row.n ?? 0) < 5) continue
      insider.see(active, { ...row, group: row.stakeholderGroup ?? null })
    }
    const totals = await readScores(handle.db, { regionSet: 'Markt' })
    const wanted = totals.filter(
      ({ dimension, n, status }) => dimension === 'input' && n !== 0 && status !== 'insufficient',
    )
    possible += wanted.length
    shown += wanted.filter(({ score }) => score !== null).length
  }
  await bring('regions', regionLines(world.regions))
  await bring('stakeholders', registerLines())
  for (const [what, file] of world.steps) {
    const lines = surveyLines(world.files[file]!.sheets)
    if (what === 'try') {
      const outcome: ImportOutcome = await bring('survey', lines, { dryRun: true })
      for (const moved of outcome.scoresMoved) {
        if (moved.dimension !== 'input' || moved.after === null) continue
        const { region_set: regionSet, region, period } = moved
        const mean = { regionSet, region, period, group: null }
        onlooker.see([...active, file], mean, world.files[file])
      }
      continue
    }
    if (what === 'bring') ids.set(file, idOf(await bring('survey', lines)))
    if (what === 'undo') await undo(ids.get(file)!)
    if (what === 'redo') await redo(ids.get(file)!)
    active = what === 'undo' ? active.filter((other) => other !== file) : [...active, file]
    // A respondent's later answer counts by its day, then by the number of its import.
    active.sort((first, second) => ids.get(first)! - ids.get(second)!)
    await look()
  }
  const blocks = await handle.db.selectFrom('release_block').select(['name', 'trouble']).execute()
  return {
    onlooker,
    insider,
    shown,
    possible,
    trouble: blocks.filter(({ trouble }) => trouble !== null),
  }
}

const played = new Map<number, ReturnType<typeof play>>()

function playOnce(seed: number): ReturnType<typeof play> {
  const known = played.get(seed)
  if (known) return known
  const begun = createFreshUrl('sqlite').then(async (url) =>
    play(await install(openForTest(url)), attackWorld(seed)),
  )
  played.set(seed, begun)
  return begun
}

describe('who saw all that was ever on show', () => {
  test.each(SEEDS)(
    'determines no fewer than five persons (world %i)',
    async (seed) => {
      const { onlooker, trouble } = await playOnce(seed)
      expect(trouble).toEqual([])
      expect(onlooker.rows.length).toBeGreaterThan(0)
      expect(smallestDetermined(onlooker.answers, onlooker.rows)).toBeNull()
    },
    120_000,
  )

  test('would, in most worlds, if means of five persons were simply shown', async () => {
    const insiders = await Promise.all(SEEDS.map(async (seed) => (await playOnce(seed)).insider))
    const leaking = insiders.filter(({ answers, rows }) => smallestDetermined(answers, rows))
    expect(leaking.length).toBeGreaterThan(SEEDS.length / 2)
  }, 120_000)

  test('sees years, too', async () => {
    const all = await Promise.all(SEEDS.map(playOnce))
    const seeing = all.filter(({ onlooker }) =>
      onlooker.rows.some(({ id }) => (JSON.parse(id) as { period: string }).period === '2026'),
    )
    expect(seeing.length).toBeGreaterThan(SEEDS.length / 2)
  }, 120_000)

  test('sees most totals of the default set all the same, small as these worlds are', async () => {
    const all = await Promise.all(SEEDS.map(playOnce))
    const [shown, possible] = (['shown', 'possible'] as const).map((what) =>
      all.reduce((sum, one) => sum + one[what], 0),
    ) as [number, number]
    expect(shown / possible).toBeGreaterThan(0.7)
  }, 120_000)
})
