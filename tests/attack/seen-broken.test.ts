import { describe, expect, test } from 'vitest'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install, type Installation } from '#tests/services/support/installation'
import { everything } from './support/everything'
import { leaksOf } from './support/leaks'
import { expecting, inOrder, People, regions, survey } from './support/people'
import { play } from './support/play'
import { dayIn, linesOf, type Given, type RawFile } from './support/raw'

const GROUPS = ['huurders', 'gemeente', 'zorg_welzijn', 'collega_corporatie', 'overig'] as const
const ONE_REGION = regions('Markt Noord GM0001')

async function fresh(): Promise<Installation> {
  return install(openForTest(await createFreshUrl('sqlite')))
}

async function after(...files: readonly RawFile[]): Promise<Installation> {
  const installation = await fresh()
  for (const file of files) await installation.bring(file.kind, linesOf(file))
  return installation
}

/** So many of each group but the first. */
function rest(people: People, count: number, overrides = {}): Given[] {
  return GROUPS.slice(1).flatMap((group) => people.some(count, { group, ...overrides }))
}

/** SE and df of every form of the region, as they leave. */
async function precision({ handle }: Installation) {
  const rows = await readScores(handle.db)
  return rows.flatMap(({ dimension, se, df }) => (dimension === 'index' ? [] : [[se, df]]))
}

describe('seen broken, and mended:', () => {
  test('one respondent who answers for five areas is one person', async () => {
    const people = new People()
    const areas = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005']
    const rows = [rest(people, 8), people.one(areas.map((area) => ({ area })))]
    const place = regions(...areas.map((area) => `Markt Noord ${area}`))
    const world = inOrder(place, expecting(place, { huurders: 1, gemeente: 1 }), survey(...rows))
    const installation = await fresh()
    expect(leaksOf(await play(installation, world))).toEqual([])
    const groups = await readGroupScores(installation.handle.db)
    const tenants = groups.filter(({ stakeholderGroup }) => stakeholderGroup === 'huurders')
    expect(tenants.map(({ score, n }) => [score, n])).toEqual(tenants.map(() => [null, null]))
  })

  test('two respondents over four quarters are two persons in the year', async () => {
    const people = new People()
    const days = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((quarter) => dayIn(quarter))
    const returning = [1, 2].flatMap(() => people.one(days.map((completedAt) => ({ completedAt }))))
    const expected = expecting(ONE_REGION, { huurders: 1 })
    const installation = await fresh()
    const world = inOrder(ONE_REGION, expected, survey(returning))
    expect(leaksOf(await play(installation, world))).toEqual([])
    const years = await readScores(installation.handle.db, { by: 'year' })
    expect(years.map(({ score, n }) => [score, n])).toEqual(years.map(() => [null, null]))
  })

  test.each([
    ['one person', 1, ''],
    ['three persons of one organisation', 3, 'Vereniging'],
  ])(
    'no standard error tells the answer of %s in a fifth group',
    async (_, count, organisation) => {
      const told = []
      for (const answer of [2, 3, 4]) {
        const people = new People()
        const large = rest(people, 20)
        const few = people.some(count, { organisation, answers: allAt(answer) })
        told.push(await precision(await after(ONE_REGION, survey(large, few))))
      }
      expect(told[0]!.flat()).not.toContain(null)
      expect(told).toEqual([told[0], told[0], told[0]])
    },
  )

  test('a difference of two figures does not rest on one heavy person', async () => {
    const people = new People()
    const file = regions('Smal Noord GM0001', 'Breed Noord GM0001', 'Breed Noord GM0002')
    const world = inOrder(
      file,
      expecting(file, { huurders: 1 }),
      survey(
        people.some(20, { weight: 100 }),
        people.some(1, { area: 'GM0002', weight: 1000 }),
        people.some(5, { area: 'GM0002' }),
      ),
    )
    expect(leaksOf(await play(await fresh(), world))).toEqual([])
  })

  test('a bound is not broken by subtraction', async () => {
    const people = new People()
    const file = regions('Heel R GM0001', 'Heel R GM0002', 'Half R1 GM0001', 'Half R2 GM0002')
    const world = inOrder(
      file,
      expecting(file, { huurders: 1 }),
      survey(people.some(20, { answers: allAt(5) }), people.some(20, { area: 'GM0002' })),
    )
    const onlooker = await play(await fresh(), world)
    expect(onlooker.seen.map(({ told }) => told)).toContain('≥95')
    expect(leaksOf(onlooker)).toEqual([])
  })

  test('neither a status nor a missing standard error tells that all answered alike', async () => {
    const pattern = async (odd: readonly number[]) => {
      const people = new People()
      const all = GROUPS.flatMap((group) => people.some(10, { group, answers: allAt(3) }))
      const rows = all.map((row, at) => (at === 0 ? { ...row, answers: odd } : row))
      const { handle } = await after(ONE_REGION, survey(rows))
      return (await readScores(handle.db)).map(({ status, se, df }) => [status, se !== null, df])
    }
    const [alike, oneApart] = [await pattern(allAt(3)), await pattern(allAt(4))]
    expect(alike.map(([status]) => status)).toEqual(oneApart.map(([status]) => status))
    expect(alike.map(([, se]) => se)).toEqual(oneApart.map(([, se]) => se))
    expect(alike.map(([, , df]) => df !== null)).toEqual(oneApart.map(([, , df]) => df !== null))
  })

  test('no standard error tells the one answer beside nine of another organisation', async () => {
    const told = []
    for (const answer of [2, 3, 4]) {
      const people = new People()
      const large = rest(people, 20)
      const nine = people.some(9, { organisation: 'Groot' })
      const one = people.some(1, { organisation: 'Klein', answers: allAt(answer) })
      const installation = await after(ONE_REGION, survey(large, nine, one))
      const groups = await readGroupScores(installation.handle.db)
      const tenants = groups.filter(({ stakeholderGroup }) => stakeholderGroup === 'huurders')
      told.push([await precision(installation), tenants.map(({ se, df }) => [se, df])])
    }
    expect(told).toEqual([told[0], told[0], told[0]])
  })

  test('what is hidden is nowhere said to be of fewer than five', async () => {
    const people = new People()
    const file = regions('Heel R GM0001', 'Heel R GM0002', 'Half R1 GM0001')
    const rows = GROUPS.flatMap((group) => [
      ...people.some(8, { group }),
      ...people.some(2, { group, area: 'GM0002' }),
    ])
    const { handle } = await after(file, survey(rows))
    const groups = await readGroupScores(handle.db)
    const hidden = groups.filter(({ status }) => status === 'suppressed')
    expect(hidden.length).toBeGreaterThan(0)
    for (const [, value] of await everything(handle.db)) {
      expect(JSON.stringify(value)).not.toContain('<5')
    }
  })
})
