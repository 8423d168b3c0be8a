import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { rebuild } from '#app/services/rebuild.server'
import type { DatabaseHandle } from '#db/client.server'
import { PackedRows } from '#db/packed-rows.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import * as scoreGroups from '#db/repositories/score-groups.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import {
  allAt,
  crowd,
  regionLines,
  scattered,
  sheet,
  surveyLines,
  type Sheet,
} from '../support/files'
import { idOf, install } from '../support/installation'
import { countRows, storedScore } from '../support/stored'

const AREAS = ['GM0001', 'GM0002', 'GM0003'] as const
const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)

/** Three sets: one region of all, a region an area, and one that holds two of them. */
const THREE_SETS = regionLines([
  ...AREAS.map((area) => `Alles;Heel;${area};${area};;`),
  ...AREAS.map((area, at) => `Los;Deel ${at + 1};${area};${area};;`),
  ...AREAS.slice(0, 2).map((area) => `Paar;Twee;${area};${area};;`),
])

/** Members of every group, each with an id, who answer for these areas on these days. */
function members(count: number, areas: readonly string[], days: readonly string[]): Sheet[] {
  return GROUPS.flatMap((group, g) =>
    Array.from({ length: count }, (_, m) =>
      areas.flatMap((area, a) =>
        days.map((completedAt, d) =>
          sheet({
            ...{ group, area, completedAt, respondent: `${group}-${m}` },
            ...{ weight: 1 + (m % 3), answers: scattered(31 * g + 7 * m + a + 3 * d) },
          }),
        ),
      ),
    ).flat(),
  )
}

async function groupsOf({ db }: DatabaseHandle, region: string, period: string) {
  const by = period.length === 4 ? 'year' : 'quarter'
  const rows = await scoreGroups.findAllBy(db, { by, region, from: period, to: period })
  return rows.filter(({ scale }) => scale === 'input')
}

describeOnBothDialects('somebody who answers more than once', (open) => {
  test('is one person of a region, however many of its areas he answers for', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', THREE_SETS)
    await bring('survey', surveyLines(members(5, AREAS, ['2026-08-01'])))
    const persons = async (region: string) => (await storedScore(handle, region, 'input')).n
    expect(await persons('Heel')).toBe(25)
    expect(await persons('Twee')).toBe(25)
    expect(await persons('Deel 1')).toBe(25)
    const groups = await groupsOf(handle, 'Heel', '2026-Q3')
    expect(groups.map(({ n, clusters }) => [n, clusters])).toEqual(GROUPS.map(() => [5, 5]))
    // 3 of 1 + 2 + 3 + 1 + 2 is the largest share, for each of three areas.
    expect(groups[0]).toMatchObject({ maximumWeight: 9, sumWeights: 27, isReference: true })
    expect(await storedScore(handle, 'Heel', 'input')).toMatchObject({ respondents: 25 })
  })

  test('is one person of a year, and of each quarter', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', THREE_SETS)
    const days = ['2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01']
    await bring('survey', surveyLines(members(4, ['GM0001'], days)))
    const clustersIn = async (period: string) =>
      (await groupsOf(handle, 'Deel 1', period)).map(({ n, clusters }) => [n, clusters])
    expect(await clustersIn('2025')).toEqual(GROUPS.map(() => [4, 4]))
    expect(await clustersIn('2025-Q2')).toEqual(GROUPS.map(() => [4, 4]))
  })

  test('is one person, but not one cluster, for two organisations in two areas', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', THREE_SETS)
    const inBoth = AREAS.slice(0, 2).map((area, at) =>
      sheet({ respondent: 'r', area, organisation: `Vereniging ${at}` }),
    )
    await bring('survey', surveyLines([...inBoth, sheet({ respondent: 's' })]))
    const [tenants] = (await groupsOf(handle, 'Heel', '2026-Q3')).filter(({ n }) => n > 0)
    expect(tenants).toMatchObject({ n: 2, clusters: 3 })
  })

  test('moves a change less than as many others would', async () => {
    const spread = async (prefix: (quarter: number) => string) => {
      const { handle, bring } = await install(await open())
      await bring('regions', THREE_SETS)
      const sheets = ['2026-05-01', '2026-08-01'].flatMap((day, quarter) =>
        members(6, ['GM0001'], [day]).map((each, at) => ({
          ...each,
          ...{ respondent: `${prefix(quarter)}${each.respondent}`, weight: 1 },
          answers: allAt(1 + ((at + (at % 7 === 0 ? quarter : 0)) % 5)),
        })),
      )
      await bring('survey', surveyLines(sheets))
      const found = await scoreDifferences.findByPeriods(handle.db, ['2026-Q3'])
      const change = found.find(
        ({ against, dimension }) => against === 'previous_quarter' && dimension === 'process',
      )
      if (!change?.comparison.comparable) throw new Error('not comparable')
      return change.comparison.se as number
    }
    expect(await spread(() => '')).toBeLessThan(0.6 * (await spread((quarter) => `${quarter}`)))
  })

  test('is held against two years ago, and against the others of his set', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', THREE_SETS)
    const days = ['2024-08-01', '2026-05-01', '2026-08-01']
    await bring('survey', surveyLines(members(6, AREAS, days)))
    const found = await scoreDifferences.findByPeriods(handle.db, ['2026-Q3'])
    const comparable = found.filter(({ comparison }) => comparison.comparable)
    const named = new Set(comparable.map(({ against, regionId }) => `${against} ${regionId}`))
    const against = [...named].map((name) => name.split(' ')[0])
    expect(against.filter((name) => name === 'two_years_ago')).toHaveLength(5)
    expect(against.filter((name) => name === 'previous_quarter')).toHaveLength(5)
    // The regions of the set of three: no other set has two others.
    expect(against.filter((name) => name === 'others')).toHaveLength(3)
    for (const { comparison } of comparable) {
      if (!comparison.comparable) continue
      const { difference, later, earlier } = comparison
      expect(difference).toBeCloseTo(later - earlier, 9)
    }
  })
})

/** What has come in as one file: each a hazard. */
const HAZARDS: Readonly<Record<string, readonly Sheet[]>> = {
  'an id that hundreds of rows share': Array.from({ length: 300 }, (_, at) =>
    sheet({
      ...{ respondent: 'everybody', area: AREAS[at % 3]!, answers: scattered(at) },
      group: GROUPS[at % 5]!,
    }),
  ),
  'weights from a millionth to a million': members(5, AREAS, ['2026-08-01']).map((each, at) => ({
    ...each,
    weight: 10 ** ((at % 13) - 6),
  })),
  'an organisation that is a whole group': members(5, AREAS, ['2026-08-01']).map((each) =>
    each.group === 'gemeente' ? { ...each, organisation: 'De gemeente' } : each,
  ),
  'another organisation in every area': members(5, AREAS, ['2026-08-01']).map((each) => ({
    ...each,
    organisation: each.area === 'GM0002' ? '' : `Vereniging ${each.area}`,
  })),
  'every answer the same': members(5, AREAS, ['2026-08-01']).map((each) => ({
    ...each,
    answers: allAt(4),
  })),
  'one group only': members(9, AREAS, ['2026-08-01']).filter(({ group }) => group === 'huurders'),
  'ids before and none now': [
    ...members(5, AREAS, ['2026-05-01']),
    ...AREAS.flatMap((area, at) => crowd(at, { area })),
  ],
}

describeOnBothDialects('files with', (open) => {
  test.each(Object.entries(HAZARDS))('%s come and go without a trace', async (_, sheets) => {
    const { handle, bring, undo, redo } = await install(await open())
    const pack = vi.spyOn(PackedRows.prototype, 'pack')
    onTestFinished(() => pack.mockRestore())
    await bring('regions', THREE_SETS)
    const earlier = members(6, AREAS, ['2025-08-01', '2026-05-01', '2026-08-15'])
    const first = idOf(await bring('survey', surveyLines(earlier)))
    const before = await dumpComputed(handle)
    const second = idOf(await bring('survey', surveyLines(sheets)))
    const both = await dumpComputed(handle)
    // As they are written: what is no number would be read as none.
    const asWritten = (_: string, value: unknown) =>
      typeof value === 'number' ? String(value) : value
    const written = pack.mock.calls.map(([rows]) => JSON.stringify(rows, asWritten))
    expect(written.join()).toContain('"score":"')
    expect(written.join()).not.toMatch(/NaN|Infinity/)
    await undo(second)
    expect(await dumpComputed(handle)).toEqual(before)
    await undo(first)
    await redo(second)
    await redo(first)
    expect(await dumpComputed(handle)).toEqual(both)
    expect((await rebuild(handle, true)).differences).toEqual([])
    expect(await dumpComputed(handle)).toEqual(both)
  })

  test('somebody who is erased are what they would be had he never answered', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', THREE_SETS)
    const [all, more] = [
      members(6, AREAS, ['2025-08-01', '2026-08-01']),
      members(2, AREAS, ['2026-09-01']),
    ]
    await bring('survey', surveyLines(all))
    await bring('survey', surveyLines(more))
    await eraseRespondent(handle, { respondentId: `${GROUPS[0]}-1`, now: '2026-11-23T12:00:00Z' })
    const other = await install(await open())
    await other.bring('regions', THREE_SETS)
    for (const sheets of [all, more]) {
      const stay = sheets.filter(({ respondent }) => respondent !== `${GROUPS[0]}-1`)
      await other.bring('survey', surveyLines(stay))
    }
    const [{ score, score_difference }, expected] = [
      await dumpComputed(handle),
      await dumpComputed(other.handle),
    ]
    expect(score).toEqual(expected.score)
    expect(score_difference).toEqual(expected.score_difference)
    const runs = await sql<{ responses: number }>`
      select sum(responses) as responses from respondent_run
    `.execute(handle.db)
    expect(Number(runs.rows[0]?.responses)).toBe(await countRows(handle, 'response'))
  })
})
