import { expect, test } from 'vitest'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { Database } from '#db/client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { allowed, nameOf } from './support/allowed'
import { linesOf, type Form } from './support/raw'
import { kindOf, WorldMaker } from './support/world'

const FORM: Form = 'process'

/** What of the form is on show, and for what too few were heard for a score. */
async function shownIn(db: Database) {
  const shown = new Set<string>()
  const insufficient = new Set<string>()
  for (const by of ['quarter', 'year'] as const) {
    for (const row of [...(await readScores(db, { by })), ...(await readGroupScores(db, { by }))]) {
      if (row.dimension !== FORM) continue
      const group = 'stakeholderGroup' in row ? String(row.stakeholderGroup) : null
      const name = nameOf(row.regionSet, row.region, row.period, group)
      if (row.status === 'insufficient') insufficient.add(name)
      if (row.surveyScore !== null && !row.waiting) shown.add(name)
    }
  }
  return { shown, insufficient }
}

// A ledger that refused too much would pass every other attack.
test.each([
  [101, [6, 12]],
  [102, [6, 12]],
  [105, [2, 8]],
  [106, [2, 8]],
  [104, [6, 12]],
  [108, [2, 8]],
] as const)(
  'nearly everything that the guarantee allows is on show (world %i)',
  async (seed, size) => {
    const kind = { ...kindOf(seed), extreme: false, size }
    const files = new WorldMaker(seed, kind).world().files.slice(0, 4)
    const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
    for (const file of files) await bring(file.kind, linesOf(file))
    const { shown, insufficient } = await shownIn(handle.db)
    const could = [...allowed([files.slice(0, 3), files], FORM)].filter(
      (name) => !insufficient.has(name),
    )
    expect(could.length).toBeGreaterThan(20)
    const missing = could.filter((name) => !shown.has(name))
    expect(missing.length).toBeLessThanOrEqual(0.03 * could.length)
  },
  120_000,
)
