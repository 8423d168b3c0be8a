import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { clearExpired } from '#app/services/keep/clear-expired.server'
import { forgetAnswers } from '#app/services/keep/forget-answers.server'
import { keptDirectoryOf } from '#app/services/keep/kept-files.server'
import { setKeepSettings } from '#app/services/keep/keep-settings.server'
import { readRegionComments } from '#app/services/region-comments.server'
import { rebuild } from '#app/services/rebuild.server'
import { spoolDirectoryOf } from '#app/services/uploads/spool-directory.server'
import type { DatabaseHandle } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import { describeOnBothDialects, createFreshUrl, openForTest } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { dump } from '../support/dump'
import { crowd, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'
import { countRows } from '../support/stored'
import { remarkLines } from './support'

const NOW = '2026-02-01T08:00:00.000Z'
/** Scores, what they are compared with, and what is on show of them. */
const FIGURES = /^(score|sum_row|released_items|released_quality|group_overlap)/

async function choose(handle: DatabaseHandle, answerYears: number | null, fileDays: number | null) {
  const actorId = await insertAccount(handle.db, { email: `${answerYears}-${fileDays}@x.nl` })
  await setKeepSettings(handle.db, { actorId, at: NOW, answerYears, fileDays })
}

/** The same people in three years, of whom the first have had their time. */
async function fill(handle: DatabaseHandle) {
  const installation = await install(handle)
  await installation.bring('regions', TWO_REGIONS)
  const ids: number[] = []
  for (const year of [2021, 2022, 2025]) {
    const people = crowd(year, { completedAt: `${year}-08-05` }).map((each, index) => ({
      ...each,
      respondent: `id-${index}`,
    }))
    ids.push(idOf(await installation.bring('survey', surveyLines(people))))
  }
  return { installation, ids }
}

async function figures(handle: DatabaseHandle) {
  const all = Object.entries(await dump(handle))
  // A rebuild releases open years anew: the same figures by another number.
  const plain = (row: string) => row.replace(/"edition":\d+/, '')
  const told = all.filter(([table]) => FIGURES.test(table))
  const released: string[] = []
  for (const by of ['quarter', 'year'] as const) {
    const scores = await releasedScores.findScoresBy(handle.db, { by })
    const groups = await releasedScores.findGroupsBy(handle.db, { by })
    released.push(...[...scores, ...groups].map((row) => plain(JSON.stringify(row))))
  }
  const tables = told.map(([table, rows]) => [table, rows.map(plain).sort()] as const)
  return Object.fromEntries([...tables, ['released_score', released]])
}

describeOnBothDialects('single answers that have had their time', (open) => {
  test('go, and every figure stays to the digit', async () => {
    const handle = await open()
    const { installation, ids } = await fill(handle)
    expect(await forgetAnswers(handle, NOW)).toBeNull()
    await choose(handle, 3, null)
    const before = await figures(handle)
    const count = await countRows(handle, 'response')
    expect(await forgetAnswers(handle, '2025-12-31T23:00:00.000Z')).toBe('2021')
    expect(await countRows(handle, 'response')).toBe((count * 2) / 3)
    expect(await forgetAnswers(handle, NOW)).toBe('2022')
    expect(await forgetAnswers(handle, NOW)).toBeNull()
    expect(await countRows(handle, 'response')).toBe(count / 3)
    expect(await figures(handle)).toEqual(before)
    expect(await rebuild(handle, true)).toMatchObject({ differences: [], closedThrough: '2024' })
    expect(await figures(handle)).toEqual(before)

    const gone = { code: 'answers_gone', params: { year: '2022', closed: '2024' } }
    await expect(installation.undo(ids[1]!)).rejects.toMatchObject(gone)
    const late = surveyLines(crowd(9, { completedAt: '2022-09-09' }))
    await expect(installation.bring('survey', late)).rejects.toMatchObject(gone)
    await installation.undo(ids[2]!)
    await installation.redo(ids[2]!)
    const after = await figures(handle)
    expect(after.score).toEqual(before.score)
    expect(after.score_difference).toEqual(before.score_difference)
  })
})

test('what people wrote is told no more once it is gone, also to who read it before', async () => {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const { bring } = await install(handle)
  await bring('regions', TWO_REGIONS)
  const written = Array.from({ length: 8 }, (_, at) => {
    return { ...sheet({ respondent: `R-${at}`, completedAt: '2022-08-05' }), comment: `nr ${at}` }
  })
  await bring('survey', remarkLines(written))
  const of = { regionSet: 'Markt', region: 'Noord', quarter: '2022-Q3' }
  const told = async () => {
    const { texts, gone } = (await readRegionComments(handle, { roles: ['manager'] }, of))!
    return [texts.length, gone]
  }
  expect(await told()).toEqual([8, false])
  await choose(handle, 3, null)
  await forgetAnswers(handle, NOW)
  expect(await told()).toEqual([0, true])
})

test('cells that were quoted of their files go with them, those of later files stay', async () => {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const { bring } = await install(handle)
  await bring('regions', TWO_REGIONS)
  const [gone, kept] = [2022, 2023].map((year) => {
    const day = { completedAt: `${year}-08-05` }
    const long = { ...sheet(day), comment: `te lang in ${year}${'a'.repeat(12_000)}` }
    const word = { ...sheet(day), answers: [`woord in ${year}`, 3, 3] as unknown as number[] }
    const unplaced = sheet({ ...day, area: `plaats in ${year}` })
    return { lines: remarkLines([...crowd(year, day), long, word, unplaced]), year }
  })
  const quotedOf = async (year: number) => {
    const text = JSON.stringify((await dump(handle)).import_issue)
    return ['te lang', 'woord', 'plaats', 'answer_word:woord'].filter((each) =>
      text.includes(`${each} in ${year}`),
    )
  }
  await bring('survey', gone!.lines)
  await bring('survey', kept!.lines)
  const all = ['te lang', 'woord', 'plaats', 'answer_word:woord']
  expect(await quotedOf(2022)).toEqual(all)
  const count = await countRows(handle, 'import_issue')
  await choose(handle, 3, null)
  await forgetAnswers(handle, NOW)
  expect(await quotedOf(2022)).toEqual([])
  expect(await quotedOf(2023)).toEqual(all)
  expect(await countRows(handle, 'import_issue')).toBe(count)
})

test('a file is kept where that was chosen, and goes in its time, or with an erasure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const handle = openForTest(await createFreshUrl('sqlite'))
  const directory = keptDirectoryOf(spoolDirectoryOf(handle))
  const installation = await install(handle)
  await installation.bring('regions', TWO_REGIONS)
  expect(existsSync(directory)).toBe(false)
  await choose(handle, null, 30)
  const lines = surveyLines([...crowd(1), sheet({ respondent: 'R-1' })])
  await installation.bring('survey', lines)
  const [name, ...others] = readdirSync(directory)
  expect(others).toEqual([])
  expect(readFileSync(join(directory, name!), 'utf8')).toBe(
    lines.map((line) => `${line}\n`).join(''),
  )
  const clear = (at: string) =>
    clearExpired(handle.db, spoolDirectoryOf(handle), { at, auditDays: 400, mailDays: 90 })
  await clear('2027-01-30T11:00:00.000Z')
  expect(readdirSync(directory)).toEqual([name])
  await clear('2027-01-30T13:00:00.000Z')
  expect(readdirSync(directory)).toEqual([])
  await installation.bring('survey', [
    ...lines,
    ...surveyLines([sheet({ respondent: 'R-2' })]).slice(1),
  ])
  expect(readdirSync(directory)).toHaveLength(1)
  await eraseRespondent(handle, { respondentId: 'R-1', now: NOW })
  expect(readdirSync(directory)).toEqual([])
})
