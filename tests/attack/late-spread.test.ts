import { describe, expect, test } from 'vitest'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { unprotectedGroupScores, unprotectedScores } from '#app/services/scores/unprotected.server'
import type { Database } from '#db/client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { Random } from '../../scripts/sample/random'
import { expecting, People, regions, survey } from './support/people'
import { linesOf, type Given, type RawFile } from './support/raw'

const PLACES = regions('Markt Noord GM0001')
const EXPECTED = expecting(PLACES, { huurders: 1, gemeente: 1 })

/** Thirty tenants and twelve of the municipality, who differ widely. */
function crowd(people: People, random: Random): Given[] {
  const of = (count: number, group: string) =>
    people.some(count, { group }).map((row) => ({ ...row, answers: allAt(random.integer(1, 4)) }))
  return [...of(30, 'huurders'), ...of(12, 'gemeente')]
}

/** Thirty tenants more, and of the municipality so many who say `answer` to everything. */
function later(people: People, count: number, answer: number): Given[] {
  return [
    ...people.some(30, { group: 'huurders' }),
    ...people.some(count, { group: 'gemeente', answers: allAt(answer) }),
  ]
}

interface Spread {
  readonly se: number
  readonly df: number
}

/**
 * The variance of the municipality's mean, from SE and df of a region in which it counts for half beside the
 * tenants: V = V_1 + V_2 and V²/df = V_1²/(n_1 − 1) + V_2²/(n_2 − 1).
 */
function varianceOf({ se, df }: Spread, tenants: number, others: number): number {
  const [one, two] = [1 / (tenants - 1), 1 / (others - 1)]
  const share = (one + Math.sqrt(one ** 2 - (one + two) * (one - 1 / df))) / (one + two)
  return (share * se ** 2) / 0.25
}

/** How far the thirteenth of the municipality is off the mean of the twelve. */
function farOff(twelve: Spread, all: Spread): number {
  const squares = (variance: number, count: number) => variance * count * (count - 1)
  const more = squares(varianceOf(all, 60, 13), 13) - squares(varianceOf(twelve, 30, 12), 12)
  return Math.sqrt((more * 13) / 12)
}

async function after(...files: readonly RawFile[]): Promise<Database> {
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  for (const file of [PLACES, EXPECTED, ...files]) await bring(file.kind, linesOf(file))
  return handle.db
}

/** What is told of a region's form, its groups and its index in the newest quarter. */
async function told(db: Database) {
  const rows = await readScores(db)
  const groups = await readGroupScores(db)
  const of = (form: string) => rows.find(({ dimension }) => dimension === form)!
  const isToday = (group: string) =>
    groups.some((row) => {
      const { stakeholderGroup, dimension, score, waiting } = row
      return stakeholderGroup === group && dimension === 'input' && score !== null && !waiting
    })
  return { form: of('input'), index: of('index'), isToday: isToday('gemeente') }
}

async function spreadOf(db: Database): Promise<Spread> {
  const all = await unprotectedScores(db, {})
  const row = all.find(({ dimension }) => dimension === 'input')!
  return { se: row.se!, df: row.df! }
}

describe('of one person who answers later than the others', () => {
  async function worldOf(count: number, answer: number) {
    const people = new People()
    const first = survey(crowd(people, new Random(4)))
    const files = [first, survey(later(people, count, answer))]
    return { before: await after(first), db: await after(...files) }
  }

  test('the standard errors of the region tell nothing', async () => {
    const { form, index, isToday } = await told((await worldOf(1, 5)).db)
    expect(isToday).toBe(false)
    expect(form).toMatchObject({ score: expect.any(Number) as number, n: 73 })
    const nothing = { se: null, df: null, ciLow: null, ciHigh: null }
    expect(form).toMatchObject(nothing)
    expect(index).toMatchObject(nothing)
  })

  test.each([1, 5])('who says %i, they would, to within five points', async (answer) => {
    const { before, db } = await worldOf(1, answer)
    const mean = (await unprotectedGroupScores(before, {})).find((row) => {
      return row.group === 'gemeente' && row.dimension === 'input'
    })!.mean!
    const [twelve, all] = [await spreadOf(before), await spreadOf(db)]
    const rounded = ({ se, df }: Spread) => ({ se: round(se), df: round(df) })
    const found = farOff(rounded(twelve), rounded(all))
    expect(Math.abs(found - Math.abs(25 * (answer - 1) - mean))).toBeLessThan(5)
  })

  test('they are told where so many answer that their group is told as well', async () => {
    const { form, index, isToday } = await told((await worldOf(9, 5)).db)
    expect(isToday).toBe(true)
    expect(form.se).not.toBeNull()
    expect(index.se).not.toBeNull()
  })
})

const round = (value: number) => Math.round(10 * value) / 10
