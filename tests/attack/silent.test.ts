import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { Database } from '#db/client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { Random } from '../../scripts/sample/random'
import { differing, everything } from './support/everything'
import { People, regions, survey } from './support/people'
import { Delivered } from './support/play'
import { dayIn, linesOf, type Given, type RawFile } from './support/raw'
import { answeredAnew } from './support/redrawn'
import { kindOf, WorldMaker } from './support/world'

const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)
const THREE = ['Noord GM0001', 'Zuid GM0002', 'Oost GM0003', 'West GM0004']
const REGIONS = regions(...THREE.map((region) => `Markt ${region}`), 'Groot Alles GM0001')
// Not of a year that is over: in a year three and three are six persons.
const QUARTERS = ['2026-Q2', '2026-Q3'] as const

async function after(...files: readonly RawFile[]): Promise<Database> {
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  for (const file of files) await bring(file.kind, linesOf(file))
  return handle.db
}

async function told(...rows: readonly (readonly Given[])[]) {
  return everything(await after(REGIONS, survey(...rows)))
}

/** Ten of each group in three regions, in two quarters. */
function crowds(people: People): Given[] {
  return ['GM0001', 'GM0003', 'GM0004'].flatMap((area) =>
    GROUPS.flatMap((group) =>
      QUARTERS.flatMap((quarter) => people.some(10, { area, group, completedAt: dayIn(quarter) })),
    ),
  )
}

describe('nothing at all that leaves tells', () => {
  test('what they answered who are in no figure on show', async () => {
    const worlds = await Promise.all(
      [2, 5].map((answer) => {
        const people = new People()
        const rest = crowds(people)
        const hidden = QUARTERS.flatMap((quarter) =>
          people.some(2, {
            area: 'GM0002',
            completedAt: dayIn(quarter),
            answers: allAt(answer),
          }),
        )
        return told(rest, hidden)
      }),
    )
    expect(differing(worlds[0]!, worlds[1]!)).toEqual([])
  })

  test.each([
    ['three persons', [1, 1, 1], [1, 0, -1], '   '],
    ['three organisations', [1, 1, 1], [1, 0, -1], 'ABC'],
    ['a heavy person', [4, 1, 1, 1, 1], [1, -1, -1, -1, -1], '     '],
    [
      'nine persons and one of another organisation',
      [9, ...ones(9)],
      [-1, ...ones(9)],
      'BAAAAAAAAA',
    ],
  ])('how much the answers of %s differ', async (_, weights, steps, organisations) => {
    const worlds = []
    for (const apart of [0, 1]) {
      const people = new People()
      const isTheirs = ({ area, group }: Given) => area === 'GM0001' && group === 'overig'
      const rest = crowds(people).filter((row) => !isTheirs(row))
      const few = QUARTERS.flatMap((quarter) =>
        weights.flatMap((weight, at) =>
          people.some(1, {
            ...{ weight, group: 'overig', completedAt: dayIn(quarter) },
            organisation: organisations[at]!.trim(),
            // The mean of the group stays what it was.
            answers: allAt(3 + apart * steps[at]!),
          }),
        ),
      )
      worlds.push(await told(rest, few))
    }
    // The shares of an item count everybody of the region, ten or more, and pass the audit themselves.
    const besidesItems = differing(worlds[0]!, worlds[1]!).filter((name) => !/^items? /.test(name))
    expect(besidesItems).toEqual([])
  })
})

function ones(count: number): number[] {
  return Array.from({ length: count }, () => 1)
}

/** What of a row is told, whatever it says. */
function patternOf(rows: readonly ReleasedScore[]) {
  return rows.map(({ differences, ...row }) => ({
    ...Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? '#' : value]),
    ),
    changeDemonstrable: row.changeDemonstrable !== null,
    ...{ n: row.n, coverage: row.coverage, status: row.status, effectiveN: row.effectiveN },
    differences: differences.map(({ against, difference, se, df, p, reasons }) => {
      const isTold = [difference, se, df, p].map((value) => value !== null)
      return { against, isTold, reasons }
    }),
  }))
}

describe('what is told, and what is not, depends on who answered with what weight alone', () => {
  const SEEDS = Array.from({ length: 4 }, (_, place) => place + 1)

  test.each(SEEDS)(
    'where other things were answered the same is blank, with the same status (world %i)',
    async (seed) => {
      const world = new WorldMaker(seed, { ...kindOf(seed), extreme: false }).world()
      const patterns = []
      for (const draw of [1, 2]) {
        const files = answeredAnew(world.files, new Random(1000 * draw + seed))
        const delivered = new Delivered(files)
        const installation = await install(openForTest(await createFreshUrl('sqlite')))
        const looks = []
        for (const [what, file] of world.steps.filter(([step]) => step !== 'try')) {
          await delivered[what as 'bring'](installation, file)
          for (const by of ['quarter', 'year'] as const) {
            looks.push(patternOf(await readScores(installation.handle.db, { by })))
            looks.push(patternOf(await readGroupScores(installation.handle.db, { by })))
          }
        }
        patterns.push(looks)
      }
      expect(patterns[0]).toEqual(patterns[1])
    },
    120_000,
  )
})
