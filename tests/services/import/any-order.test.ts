import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { DatabaseHandle } from '#db/client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { scattered, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { dump } from '../support/dump'
import { idOf, install, type Installation } from '../support/installation'

const ORGANISATIONS = ['', 'Vereniging A', 'Vereniging B'] as const
const MOMENTS = [
  '2025-08-01',
  '2026-05-03',
  '2026-07-01',
  '2026-08-01',
  '2026-08-01 12:00',
  '2026-09-30',
] as const

/** Few people, places and days, so that files meet each other all the time. */
const sheets = fc.array(
  fc
    .record({
      respondent: fc.constantFrom('', 'r1', 'r2', 'r3'),
      completedAt: fc.constantFrom(...MOMENTS),
      area: fc.constantFrom('GM0001', 'GM0002'),
      group: fc.constantFrom('huurders', 'gemeente', 'overig'),
      organisation: fc.constantFrom(...ORGANISATIONS),
      weight: fc.constantFrom(0.3, 1, 1.7),
      answers: fc.nat(200).map(scattered),
    })
    .map(sheet),
  { minLength: 1, maxLength: 6 },
)

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('import' as const), sheets }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('turn' as const), which: fc.nat(20) }) },
)

/** Who answers for both areas returns within a region of the second set, and between those of the first. */
const TWO_SETS = [...TWO_REGIONS, 'Wijd;Beide;GM0001;Een;;', 'Wijd;Beide;GM0002;Twee;;']

/** Every organisation gets its number before the first file: sums are added in the order of numbers. */
async function begin(): Promise<Installation> {
  const installation = await install(openForTest(await createFreshUrl('sqlite')))
  await installation.bring('regions', TWO_SETS)
  await installation.bring(
    'survey',
    surveyLines(
      ORGANISATIONS.map((organisation) => sheet({ organisation, completedAt: '2026-04-01' })),
    ),
  )
  return installation
}

/** What depends on the files in force; imports by their place in the list of those. */
async function content(handle: DatabaseHandle, active: readonly number[]) {
  const { score, score_group, score_difference } = await dump(handle)
  const rows: Record<string, unknown[]> = {}
  for (const table of ['response', 'sum_row', 'respondent_run']) {
    rows[table] = []
    for (const [position, importId] of active.entries()) {
      const stored = await sql<object>`
        select * from ${sql.table(table)} where import_id = ${importId}
      `.execute(handle.db)
      rows[table].push(
        stored.rows.map((row) => JSON.stringify({ ...row, import_id: position })).sort(),
      )
    }
  }
  return { score, score_group, score_difference, ...rows }
}

describe('imports taken back and put back in any order', () => {
  test('leave exactly what a fresh import of the files in force gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const lived = await begin()
        const files = new Map<number, readonly string[]>()
        const active = new Set<number>()
        for (const [number, each] of steps.entries()) {
          if (each.what === 'import') {
            // A weight of its own: no file is another's copy.
            const lines = surveyLines([...each.sheets, sheet({ weight: 2 + number / 16 })])
            const importId = idOf(await lived.bring('survey', lines))
            files.set(importId, lines)
            active.add(importId)
            continue
          }
          const turned = [...files.keys()][each.which % Math.max(1, files.size)]
          if (turned === undefined) continue
          await (active.has(turned) ? lived.undo(turned) : lived.redo(turned))
          if (!active.delete(turned)) active.add(turned)
        }
        const inForce = [...files.keys()].filter((importId) => active.has(importId))

        const fresh = await begin()
        const freshIds: number[] = []
        for (const importId of inForce) {
          freshIds.push(idOf(await fresh.bring('survey', files.get(importId) as string[])))
        }
        expect(await content(lived.handle, inForce)).toEqual(await content(fresh.handle, freshIds))
      }),
      { seed: 20261123, numRuns: 8 },
    )
  }, 120_000)
})
