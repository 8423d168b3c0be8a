import { expect, test } from 'vitest'
import type { ReleasedDifference, ReleasedScore } from '#app/domain/disclosure/released'
import type { Against } from '#app/domain/scoring/difference'
import { readScoresAgainst } from '#app/services/changes/read-scores-against.server'
import { readScores } from '#app/services/scores/read-scores.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, crowd, regionLines, sheet, surveyLines, type Sheet } from '../support/files'
import { idOf, install } from '../support/installation'

const REGIONS = regionLines([
  ...['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;', 'Markt;Oost;GM0003;Drie;;'],
  'Groot;Alles;GM0001;Een;;',
])

const DAYS = {
  ...{ '2025-Q3': '2025-08-01', '2025-Q4': '2025-11-01', '2026-Q2': '2026-05-01' },
  ...{ '2026-Q3': '2026-08-01' },
} as const

/** Eight and more of every group in all three areas. */
function wave(quarter: keyof typeof DAYS, seed: number): Sheet[] {
  const completedAt = DAYS[quarter]
  return ['GM0001', 'GM0002', 'GM0003'].flatMap((area, place) =>
    [0, 3].flatMap((more) => crowd(seed + 50 * place + more, { area, completedAt })),
  )
}

/** The same where everybody in Noord answers at the bottom of the scale or one above it. */
function low(quarter: keyof typeof DAYS, seed: number): Sheet[] {
  return wave(quarter, seed).map((each, place) =>
    each.area === 'GM0001' ? { ...each, answers: allAt(1 + (place % 2)) } : each,
  )
}

function differences(rows: readonly ReleasedScore[], wanted: Against) {
  return rows.flatMap(({ regionSet, region, dimension, differences: all }) =>
    all.flatMap(({ against, ...rest }: ReleasedDifference) =>
      against === wanted ? [{ regionSet, region, dimension, ...rest }] : [],
    ),
  )
}

describeOnBothDialects('a chosen quarter', (open) => {
  test('gives the stored figures where it is the previous quarter or the same one last year', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    for (const [place, quarter] of (['2025-Q3', '2026-Q2'] as const).entries()) {
      await bring('survey', surveyLines(wave(quarter, 1 + 400 * place)))
    }
    await bring('survey', surveyLines(low('2026-Q3', 801)))
    const span = { from: '2026-Q3', to: '2026-Q3' }
    const standing = await readScores(handle.db, span)
    for (const [kind, quarter] of [
      ['previous_quarter', '2026-Q2'],
      ['previous_year', '2025-Q3'],
    ] as const) {
      const stored = differences(standing, kind)
      const chosen = await readScoresAgainst(handle.db, span, quarter)
      expect(differences(chosen, 'chosen_quarter')).toEqual(stored)
      expect(stored).toHaveLength(20)
      expect(stored.filter(({ demonstrable }) => demonstrable).length).toBeGreaterThan(3)
      expect(stored.some(({ demonstrable }) => demonstrable === false)).toBe(true)
      expect(differences(chosen, 'others')).toEqual(differences(standing, 'others'))
    }
  })

  test('judges all regions of the set together, whichever is asked for', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('survey', surveyLines(wave('2025-Q4', 1)))
    await bring('survey', surveyLines(low('2026-Q3', 401)))
    const span = { regionSet: 'Markt', from: '2026-Q3', to: '2026-Q3' }
    const all = differences(await readScoresAgainst(handle.db, span, '2025-Q4'), 'chosen_quarter')
    const one = await readScoresAgainst(handle.db, { ...span, region: 'Noord' }, '2025-Q4')
    expect(differences(one, 'chosen_quarter')).toEqual(
      all.filter(({ region }) => region === 'Noord'),
    )
    expect(one.every(({ region }) => region === 'Noord')).toBe(true)
  })

  test('tells no difference from figures that newer answers wait behind, and follows the data', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('survey', surveyLines(wave('2025-Q4', 1)))
    await bring('survey', surveyLines(wave('2026-Q3', 401)))
    const span = { regionSet: 'Markt', region: 'Noord', from: '2026-Q3', to: '2026-Q3' }
    const read = async () =>
      differences(await readScoresAgainst(handle.db, span, '2025-Q4'), 'chosen_quarter')
    const before = await read()
    expect(before.every(({ difference }) => difference !== null)).toBe(true)
    const late = sheet({ completedAt: '2025-11-02', answers: wave('2025-Q4', 90)[0]!.answers })
    const importId = idOf(await bring('survey', surveyLines([late])))
    expect((await read()).map(({ difference, reasons }) => [difference, reasons])).toEqual(
      before.map(() => [null, ['not_shown']]),
    )
    await undo(importId)
    expect(await read()).toEqual(before)
  })

  test('has no difference where there is nothing to hold against', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('survey', surveyLines(wave('2026-Q3', 1)))
    for (const quarter of ['2020-Q1', '2026-Q3']) {
      const rows = await readScoresAgainst(handle.db, {}, quarter)
      expect(rows).toHaveLength(20)
      expect(differences(rows, 'chosen_quarter')).toEqual([])
    }
  })
})
