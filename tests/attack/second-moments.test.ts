import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { readScores } from '#app/services/scores/read-scores.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { Random } from '../../scripts/sample/random'
import { People, regions, survey } from './support/people'
import { dayIn, linesOf, quarterOf, type Given } from './support/raw'
import { answeredAnew } from './support/redrawn'

const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)
const QUARTERS = ['2026-Q2', '2026-Q3'] as const
const REGION = regions('Markt Noord GM0001')
const SEEDS = Array.from({ length: 6 }, (_, place) => place + 1)

/** Two crowds, one or two persons, and two groups that may or may not count as a reference. */
const SIZES: readonly ((random: Random) => number)[] = [
  () => 14,
  () => 14,
  (random) => random.integer(1, 2),
  (random) => random.integer(4, 9),
  (random) => random.integer(4, 9),
]

/** A region in two quarters: groups of any make-up and weights. */
function twoQuarters(seed: number): Given[] {
  const random = new Random(seed)
  const people = new People(seed)
  return GROUPS.flatMap((group, at) => {
    const persons = people.some(SIZES[at]!(random), { group }).map((row) => ({
      ...row,
      respondent: `r${row.person}`,
      organisation: at > 1 && random.chance(0.5) ? `Vereniging ${random.integer(1, 4)}` : '',
      // So far apart that what is the least that a group is taken to differ plays no part.
      answers: allAt(random.integer(1, 5)),
      weight: at > 1 && random.chance(0.2) ? 6 : random.integer(2, 6) / 4,
    }))
    return QUARTERS.flatMap((quarter) =>
      persons
        .filter((_, place) => at < 2 || place === 0 || random.chance(0.8))
        .map((row) => ({ ...row, completedAt: dayIn(quarter) })),
    )
  })
}

/** At least 5 persons in 4 clusters, nobody with over a third of the weight. */
function isReference(rows: readonly Given[]): boolean {
  const clusters = new Set(rows.map(({ organisation, respondent }) => organisation || respondent))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const isEven = rows.every(({ weight }) => weight <= total / 3 + 1e-9)
  return rows.length >= 5 && clusters.size >= 4 && isEven
}

/** The rows with other answers where `isOther` says so. */
function redrawn(rows: readonly Given[], seed: number, isOther: (row: Given) => boolean): Given[] {
  const [file] = answeredAnew([survey(rows)], new Random(seed))
  const anew = file?.kind === 'survey' ? file.rows : []
  return rows.map((row, at) => (isOther(row) ? anew[at]! : row))
}

/** SE and df of the forms' scores and of their changes. */
async function precisionOf(rows: readonly Given[]) {
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  for (const file of [REGION, survey(rows)]) await bring(file.kind, linesOf(file))
  const forms = (await readScores(handle.db)).filter(({ dimension }) => dimension !== 'index')
  return {
    scores: QUARTERS.map((quarter) =>
      forms.flatMap(({ period, se, df }) => (period === quarter ? [[se, df]] : [])),
    ),
    changes: forms.flatMap(({ differences }) =>
      differences
        .filter(({ against }) => against === 'previous_quarter')
        .map(({ se, df, margin }) => [se, df, margin]),
    ),
  }
}

describe.each(SEEDS)('the standard errors of world %i', (seed) => {
  const rows = twoQuarters(seed)
  const membersOf = (group: string, quarter: string) =>
    rows.filter((row) => row.group === group && quarterOf(row) === quarter)
  const references = QUARTERS.map((quarter) =>
    GROUPS.filter((group) => isReference(membersOf(group, quarter))),
  )

  test('rest on groups of at least five persons and four clusters alone', async () => {
    const before = await precisionOf(rows)
    expect(before.scores.flat(2)).not.toContain(null)
    for (const [at, quarter] of QUARTERS.entries()) {
      const isOther = (row: Given) =>
        quarterOf(row) === quarter && !references[at]!.includes(row.group)
      const after = await precisionOf(redrawn(rows, seed + 100, isOther))
      expect(after.scores).toEqual(before.scores)
    }
  })

  test('of a change rest on groups that are so in both quarters', async () => {
    const before = await precisionOf(rows)
    expect(before.changes.flat()).not.toContain(null)
    const inBoth = GROUPS.filter((group) => references.every((of) => of.includes(group)))
    const isOther = ({ group }: Given) => !inBoth.includes(group)
    const after = await precisionOf(redrawn(rows, seed + 200, isOther))
    expect(after.changes).toEqual(before.changes)
  })

  test('do move with those groups', async () => {
    const before = await precisionOf(rows)
    const after = await precisionOf(redrawn(rows, seed + 300, ({ group }) => group === GROUPS[0]))
    expect(after.scores).not.toEqual(before.scores)
    expect(after.changes).not.toEqual(before.changes)
  })
})
