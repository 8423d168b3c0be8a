import { expect, test } from 'vitest'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { Delivered } from './support/play'
import { added, countShown } from './support/shown'
import { kindOf, WorldMaker, type Step } from './support/world'

const SEEDS = Array.from({ length: 8 }, (_, place) => place + 101)

const WAVES: readonly Step[] = [
  ['bring', 0],
  ['bring', 1],
  ['bring', 2],
  ['bring', 3],
]

/** What is on show of worlds of this size, once all waves have come and once all of their story is told. */
async function shownOf(size: readonly [number, number], whole: boolean) {
  const counts = []
  for (const seed of SEEDS) {
    const { files, steps } = new WorldMaker(seed, { ...kindOf(seed), size }).world()
    const installation = await install(openForTest(await createFreshUrl('sqlite')))
    const delivered = new Delivered(files)
    for (const [what, file] of whole ? steps : WAVES) {
      if (what !== 'try') await delivered[what](installation, file)
    }
    counts.push(await countShown(installation.handle.db, delivered.active))
  }
  return added(counts)
}

// The shares are a little under what is reached: a loss is a reason to think again.
test.each([
  { size: [6, 12], whole: false, totals: 0.9, groups: 0.6 },
  { size: [2, 8], whole: false, totals: 0.9, groups: 0.5 },
  { size: [2, 8], whole: true, totals: 0.6, groups: 0.3 },
] as const)(
  'most that could be shown is on show (%o)',
  async ({ size, whole, totals, groups }) => {
    const shown = await shownOf(size, whole)
    process.stderr.write(`SHOWN ${JSON.stringify([size, whole, shown])}\n`)
    expect(shown.totals.shown / shown.totals.possible).toBeGreaterThan(totals)
    expect(shown.groups.shown / shown.groups.possible).toBeGreaterThan(groups)
  },
  120_000,
)
