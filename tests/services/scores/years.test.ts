import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { rebuild } from '#app/services/rebuild.server'
import { readInternalScores } from '#app/services/scores/operator-scores.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { DatabaseHandle } from '#db/client.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import * as scores from '#db/repositories/scores.server'
import { estimateFromAnswers } from '#tests/domain/scoring/single-answers'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import {
  crowd,
  personsOf,
  regionLines,
  sheet,
  surveyLines,
  TWO_REGIONS,
  type Sheet,
} from '../support/files'
import { idOf, install, type Installation } from '../support/installation'
import { changeStored } from '../support/stored'

const EQUAL = Object.fromEntries(DEFAULT_FRAMEWORK.groups.map(({ code }) => [code, 1]))
const MONTHS = ['02', '05', '08', '11']

/** A wave in each of these quarters (1…4) of a year, in both regions; the same organisations each time. */
function waves(year: number, quarters: readonly number[], seed = 0): Sheet[] {
  return quarters.flatMap((quarter) =>
    ['GM0001', 'GM0002'].flatMap((area, place) =>
      [0, 3].flatMap((more) =>
        crowd(seed + 1000 * quarter + 50 * place + more, {
          ...{ area, completedAt: `${year}-${MONTHS[quarter - 1]}-15` },
        }),
      ),
    ),
  )
}

async function yearOf({ db }: DatabaseHandle, region: string, period: string, dimension = 'input') {
  const rows = await readScores(db, { by: 'year', region, from: period, to: period })
  return rows.find((row) => row.dimension === dimension) as ReleasedScore
}

/** Two years of answers, in three files: the last quarter of the second comes last. */
async function twoYears({ bring }: Installation): Promise<{ readonly last: number }> {
  await bring('regions', TWO_REGIONS)
  await bring('survey', surveyLines(waves(2025, [1, 2, 3, 4])))
  await bring('survey', surveyLines(waves(2026, [1, 2, 3], 7)))
  return { last: idOf(await bring('survey', surveyLines(waves(2026, [4], 7)))) }
}

describeOnBothDialects('a calendar year', (open) => {
  test('is scored from all answers of its quarters, an organisation being one cluster', async () => {
    const installation = await install(await open())
    await twoYears(installation)
    const { handle } = installation
    const persons = personsOf(waves(2026, [1, 2, 3, 4], 7).filter(({ area }) => area === 'GM0001'))
    const filter = { by: 'year', region: 'Noord', from: '2026' } as const
    const rows = await scores.findAllBy(handle.db, filter)
    expect(rows.map(({ period }) => period)).toEqual(Array.from({ length: 5 }, () => '2026'))
    for (const [k, dimension] of DIMENSIONS.entries()) {
      const expected = estimateFromAnswers(persons, k, EQUAL)
      const stored = rows.find((row) => row.dimension === dimension)!
      expect(stored.n).toBe(persons.filter(({ scores: given }) => given[k] !== null).length)
      for (const [is, was] of [
        [stored.score, expected.score],
        [stored.se, expected.se],
        [stored.df, expected.df],
        [stored.effectiveN, expected.effectiveN],
      ] as const) {
        expect(Math.abs(is! - was!)).toBeLessThanOrEqual(1e-12 * Math.abs(was!) * 100)
      }
    }
  })

  test('changes against the year before, organisation by organisation', async () => {
    const installation = await install(await open())
    await twoYears(installation)
    const { db } = installation.handle
    const [before, after] = await Promise.all(
      ['2025', '2026'].map((year) => yearOf(installation.handle, 'Noord', year)),
    )
    const internal = await readInternalScores(db, { by: 'year', region: 'Noord', from: '2026' })
    const exact = internal.find(({ dimension }) => dimension === 'input')!
    expect(after!.change).toBeCloseTo(exact.change!, 1)
    expect(after!.change).toBeCloseTo(Number(after!.score) - Number(before!.score), 0)
    expect(after!.changeP).toBeCloseTo(exact.changeP!, 3)
    expect(after!.changeDemonstrable).toBe(exact.changeDemonstrable)
    expect(before!.change).toBeNull()
    expect(after!.differences.map(({ against }) => against)).not.toContain('previous_quarter')
    // The organisations answer in both years: not the spread of two years without anything in common.
    const years = await scores.findAllBy(db, { by: 'year', region: 'Noord' })
    const stored = (await scoreDifferences.findByPeriods(db, ['2026'])).filter(
      ({ regionId, dimension }) => regionId === years[0]!.regionId && dimension === 'input',
    )
    expect(stored.map(({ against }) => against)).toEqual(['previous_year'])
    const { comparison } = stored[0]!
    if (!comparison.comparable) throw new Error('not comparable')
    const ses = years.flatMap(({ dimension, se }) => (dimension === 'input' ? [se!] : []))
    expect(comparison.se! / Math.hypot(...ses)).not.toBeCloseTo(1, 3)
  })

  test('is not there before its fourth quarter has data, and goes when that goes', async () => {
    const installation = await install(await open())
    const { bring, undo, redo, handle } = installation
    const { last } = await twoYears(installation)
    const years = async () => [
      ...new Set((await readScores(handle.db, { by: 'year' })).map(({ period }) => period)),
    ]
    const shown = await readScores(handle.db, { by: 'year' })
    const groups = await readGroupScores(handle.db, { by: 'year' })
    expect(groups.filter(({ score }) => score !== null).length).toBeGreaterThan(20)
    expect(await years()).toEqual(['2025', '2026'])
    await undo(last)
    expect(await years()).toEqual(['2025'])
    await redo(last)
    expect(await readScores(handle.db, { by: 'year' })).toEqual(shown)
    const now = '2027-10-01T12:00:00.000Z'
    await bring('survey', surveyLines(waves(2027, [1, 2, 3])), { now })
    expect(await years()).toEqual(['2025', '2026'])
  })

  test('comes back to the last digit when a file of it is undone', async () => {
    const installation = await install(await open())
    await twoYears(installation)
    const { bring, undo, handle } = installation
    const before = await dumpComputed(handle)
    const more = idOf(await bring('survey', surveyLines(waves(2025, [2, 3], 333))))
    expect((await dumpComputed(handle)).score).not.toEqual(before.score)
    await undo(more)
    expect(await dumpComputed(handle)).toEqual(before)
    expect((await rebuild(handle, false)).differences).toEqual([])
  })

  test('is said to differ by rebuild where what is stored is not what the answers give', async () => {
    const installation = await install(await open())
    await twoYears(installation)
    const { handle } = installation
    await changeStored(handle, '2025', (row) => {
      return row.dimension === 'input' ? { ...row, score: 1 } : row
    })
    expect((await rebuild(handle, false)).differences.map(({ where }) => where)).toEqual([
      'Markt, Noord, 2025, input, score',
      'Markt, Zuid, 2025, input, score',
    ])
  })

  test('leaves everything that asks for quarters as it was', async () => {
    const installation = await install(await open())
    await twoYears(installation)
    const { db } = installation.handle
    for (const rows of [
      await readScores(db),
      await readGroupScores(db),
      await readScores(db, { from: '2025-Q2', to: '2026-Q4' }),
      await readInternalScores(db, { from: '2025-Q4' }),
    ]) {
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ period }) => !/^\d{4}-Q\d$/.test(period))).toEqual([])
    }
  })

  test('counts each answer in the region of its own day, where an area moves in the year', async () => {
    const { bring, handle } = await install(await open())
    await bring(
      'regions',
      regionLines([
        'Markt;Oud;GM0457;Weesp;;23-08-2026',
        'Markt;Nieuw;GM0457;Weesp;24-08-2026;',
        'Markt;Nieuw;GM0001;Een;;',
      ]),
    )
    const on = (completedAt: string) => sheet({ area: 'GM0457', completedAt })
    const days = ['2026-02-01', '2026-08-23', '2026-08-24', '2026-11-01', '2026-12-31']
    await bring('survey', surveyLines(days.map(on)))
    const rows = await scores.findAllBy(handle.db, { by: 'year' })
    const input = rows.filter(({ dimension }) => dimension === 'input')
    expect(input.map(({ region, n }) => [region, n])).toEqual([
      ['Nieuw', 3],
      ['Oud', 2],
    ])
  })

  test('keeps its edition on show while late answers are too few to be told apart', async () => {
    const installation = await install(await open())
    await twoYears(installation)
    const { bring, handle } = installation
    const before = await yearOf(handle, 'Noord', '2025')
    expect(before).toMatchObject({ waiting: false })
    const late = waves(2025, [3], 77).slice(0, 2)
    await bring('survey', surveyLines(late))
    expect(await yearOf(handle, 'Noord', '2025')).toMatchObject({
      ...{ score: before.score, n: before.n, waiting: true },
    })
    expect(await yearOf(handle, 'Zuid', '2025')).toMatchObject({ waiting: false })
    // No difference from a year that is not on show as it stands.
    expect((await yearOf(handle, 'Noord', '2026')).change).toBeNull()
    expect((await yearOf(handle, 'Zuid', '2026')).change).not.toBeNull()
  })

  test('tells nothing of a quarter that is too small to be shown', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const few = [0, 1, 2].map((index) => ({ ...waves(2026, [2])[index]!, area: 'GM0001' }))
    await bring('survey', surveyLines([...waves(2026, [1, 3, 4]), ...few]))
    const quarters = await readScores(handle.db, { region: 'Noord' })
    const input = quarters.filter(({ dimension }) => dimension === 'input')
    expect(input.map(({ n }) => n)).toEqual([44, null, 44, 44])
    expect(await yearOf(handle, 'Noord', '2026')).toMatchObject({
      ...{ score: null, n: null, status: 'suppressed' },
    })
  })
})
