import { expect, test } from 'vitest'
import type { ReleaseState } from '#app/domain/disclosure/on-show'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { readInternalScores } from '#app/services/scores/operator-scores.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { DatabaseHandle } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const Q2 = { completedAt: '2026-05-01' }
const AREAS = ['GM0001', 'GM0002']

/** Eight and more of every group in both regions. */
function wave(seed: number, overrides = {}) {
  return AREAS.flatMap((area, place) =>
    [0, 3].flatMap((more) => crowd(seed + 50 * place + more, { area, ...overrides })),
  )
}

const LATE = [
  sheet({ completedAt: '2026-09-29', answers: wave(77)[0]!.answers }),
  sheet({ completedAt: '2026-09-30', answers: wave(78)[1]!.answers }),
]

async function rowOf(
  { db }: DatabaseHandle,
  region: string,
  period: string,
  dimension: string,
): Promise<ReleasedScore> {
  const rows = await readScores(db, { region })
  return rows.find((row) => row.period === period && row.dimension === dimension) as ReleasedScore
}

describeOnBothDialects('what is on show', (open) => {
  test('stays what it was while late answers are too few to be told apart', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(wave(1)))
    const before = await rowOf(handle, 'Noord', '2026-Q3', 'input')
    expect(before).toMatchObject({ n: 44, waiting: false })
    const indexBefore = await rowOf(handle, 'Noord', '2026-Q3', 'index')

    const late = idOf(await bring('survey', surveyLines(LATE)))
    expect(await rowOf(handle, 'Noord', '2026-Q3', 'input')).toMatchObject({
      score: before.score,
      n: 44,
      waiting: true,
    })
    expect(await rowOf(handle, 'Noord', '2026-Q3', 'index')).toMatchObject({
      score: indexBefore.score,
      waiting: true,
    })
    expect(await rowOf(handle, 'Zuid', '2026-Q3', 'input')).toMatchObject({ waiting: false })

    await undo(late)
    expect(await rowOf(handle, 'Noord', '2026-Q3', 'input')).toEqual(before)
  })

  test('moves on when so many answers came that nobody is told apart', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(wave(1)))
    await bring('survey', surveyLines(LATE))
    await bring('survey', surveyLines(wave(211)))
    const now = await rowOf(handle, 'Noord', '2026-Q3', 'input')
    expect(now).toMatchObject({ n: 90, waiting: false })
    const groups = await readGroupScores(handle.db, { region: 'Noord' })
    expect(groups.filter((group) => group.score !== null).length).toBeGreaterThan(10)
  })

  test('says nothing of a delivery that only repeats another with a person more', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const first = wave(1)
    const importId = idOf(await bring('survey', surveyLines(first)))
    await undo(importId)
    await bring('survey', surveyLines([...first, ...LATE.slice(0, 1)]))
    const row = await rowOf(handle, 'Noord', '2026-Q3', 'input')
    expect(row).toMatchObject({ score: null, n: null, status: 'suppressed' })
    expect(await rowOf(handle, 'Zuid', '2026-Q3', 'input')).toMatchObject({ n: 44 })
  })

  test('has a change only where both scores are on show as they stand', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(wave(5, Q2)))
    await bring('survey', surveyLines(wave(1)))
    const stored = await readInternalScores(handle.db, { region: 'Noord', from: '2026-Q3' })
    const exact = stored.find(({ dimension }) => dimension === 'input')?.change as number
    const row = await rowOf(handle, 'Noord', '2026-Q3', 'input')
    expect(row.change).toBeCloseTo(exact, 1)
    expect(row.changeP).not.toBeNull()
    expect(row.changeDemonstrable).not.toBeNull()
    expect((await rowOf(handle, 'Noord', '2026-Q2', 'input')).change).toBeNull()

    await bring('survey', surveyLines(LATE))
    const waiting = await rowOf(handle, 'Noord', '2026-Q3', 'input')
    expect(waiting).toMatchObject({ change: null, changeP: null, changeDemonstrable: null })
    expect(waiting.differences).toContainEqual(
      expect.objectContaining({ against: 'previous_quarter', reasons: ['not_shown'] }),
    )
  })

  test('is the same whatever is asked for: tests are judged with their whole set and quarter', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(wave(5, Q2)))
    await bring('survey', surveyLines(wave(1)))
    const all = await readScores(handle.db)
    for (const region of ['Noord', 'Zuid']) {
      const alone = await readScores(handle.db, { region, from: '2026-Q3', to: '2026-Q3' })
      expect(alone).toEqual(all.filter((row) => row.region === region && row.period === '2026-Q3'))
    }
  })

  test('tells nothing of its persons where hidden, in the database neither', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1).slice(0, 4)))
    const isHidden = ({ state }: { readonly state: ReleaseState }) => state === 'hidden'
    const scores = (await releasedScores.findScoresBy(handle.db)).filter(isHidden)
    const groups = (await releasedScores.findGroupsBy(handle.db)).filter(isHidden)
    expect(Math.min(scores.length, groups.length)).toBeGreaterThan(0)
    expect([...scores.map(({ score }) => score), ...groups.map(({ mean }) => mean)]).toEqual(
      [...scores, ...groups].map(() => null),
    )
    for (const { n } of [...scores, ...groups]) expect(n).toBe(0)
  })

  test('keeps in the ledger what a dry run showed, and nothing of its file', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(wave(1)))
    const lines = surveyLines(wave(211))
    const events = await handle.db.selectFrom('place_event').selectAll().execute()
    const tried = await bring('survey', lines, { dryRun: true })
    expect(tried.scoresMoved.length).toBeGreaterThan(0)
    expect(await handle.db.selectFrom('place_event').selectAll().execute()).toEqual(events)
    expect((await bring('survey', lines, { dryRun: true })).scoresMoved).toEqual(tried.scoresMoved)
    const moved = (await bring('survey', lines)).scoresMoved
    expect(moved).toEqual(expect.arrayContaining([...tried.scoresMoved]))
  })

  test('moves as a dry run told, where it was on show before', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const Q4 = { completedAt: '2025-11-01' }
    await bring('survey', surveyLines([...wave(1, Q4), ...wave(5, Q2)]))
    const before = await readScores(handle.db)
    const lines = surveyLines([...wave(211, Q4), ...wave(31)])
    const tried = await bring('survey', lines, { dryRun: true })
    expect(await readScores(handle.db)).toEqual(before)
    const { scoresMoved } = await bring('survey', lines)
    const known = scoresMoved.filter((moved) => moved.before !== null)
    expect(tried.scoresMoved).toEqual(known)
    expect([...new Set(known.map(({ period }) => period))]).toEqual(['2025-Q4'])
    expect(scoresMoved.filter(({ period }) => period === '2026-Q3')).toHaveLength(10)
  })
})
