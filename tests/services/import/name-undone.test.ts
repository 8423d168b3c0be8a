import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { nameUndone } from '#app/services/import/name-undone.server'
import { eraseRespondent } from '#app/services/keep/erase.server'
import * as responses from '#db/repositories/responses.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { dump } from '../support/dump'
import { regionLines, scattered, sheet, surveyLines, type Sheet } from '../support/files'
import { idOf, install, type Installation } from '../support/installation'

const SHEETS = Array.from({ length: 8 }, (_, seed) => sheet({ answers: scattered(seed + 1) }))

function withIds(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((each, place) => ({ ...each, respondent: `r${place}` }))
}

/** Brings the first file and takes it back, then brings the second. @returns both numbers */
async function broughtAgain(first: readonly Sheet[], second: readonly Sheet[]) {
  const installation = await install(openForTest(await createFreshUrl('sqlite')))
  await installation.bring('regions', regionLines(['Markt;Noord;GM0001;;;']))
  const undone = idOf(await installation.bring('survey', surveyLines(first)))
  await installation.undo(undone)
  const again = idOf(await installation.bring('survey', surveyLines(second)))
  return { installation, undone, again }
}

async function rowsOf({ handle }: Installation, importId: number) {
  return responses.findPage(handle.db, importId, 0, 99)
}

describe('rows without an id that were taken back', () => {
  test('are those of the respondents who come again with the same answers', async () => {
    const { installation, undone, again } = await broughtAgain(SHEETS, withIds(SHEETS))
    const theirs = async (id: number) =>
      (await rowsOf(installation, id)).map((row) => row.respondent)
    expect(await theirs(undone)).not.toContain(null)
    expect(await theirs(undone)).toEqual(await theirs(again))
  })

  test('count once beside them when they are put back', async () => {
    const { installation, undone, again } = await broughtAgain(SHEETS, withIds(SHEETS))
    await installation.redo(undone)
    const rows = [...(await rowsOf(installation, undone)), ...(await rowsOf(installation, again))]
    expect(rows.filter(({ counts }) => counts)).toHaveLength(SHEETS.length)
  })

  test('go when their respondent is erased', async () => {
    const { installation, undone } = await broughtAgain(SHEETS, withIds(SHEETS))
    await eraseRespondent(installation.handle, {
      respondentId: 'r2',
      now: '2027-01-01T08:00:00.000Z',
    })
    expect(await rowsOf(installation, undone)).toHaveLength(SHEETS.length - 1)
  })

  test('stay nobody’s where the import is cancelled while they are looked for', async () => {
    const installation = await install(openForTest(await createFreshUrl('sqlite')))
    await installation.bring('regions', regionLines(['Markt;Noord;GM0001;;;']))
    const again = idOf(await installation.bring('survey', surveyLines(withIds(SHEETS))))
    const undone = idOf(await installation.bring('survey', surveyLines(SHEETS)))
    await installation.undo(undone)
    const cancel = () => Promise.reject(new Error('cancelled'))
    const { db } = installation.handle
    await expect(nameUndone(db, again, ['2026-Q3'], DEFAULT_FRAMEWORK, cancel)).rejects.toThrow(
      'cancelled',
    )
    const rows = await rowsOf(installation, undone)
    expect(rows.map((row) => row.respondent)).toEqual(SHEETS.map(() => null))
  })

  test('are named by the next import where one broke off in the middle', async () => {
    const many = Array.from({ length: 12 }, (_, seed) => sheet({ answers: scattered(seed + 1) }))
    const { installation, undone, again } = await broughtAgain(many, withIds(many))
    const { db } = installation.handle
    const before = await dump(installation.handle)
    await db
      .updateTable('response')
      .set({ respondent_high: null, respondent_low: null, content_high: 1, content_low: 1 })
      .where('import_id', '=', undone)
      .where('row_number', '>', 8)
      .execute()
    await nameUndone(db, again, ['2026-Q3'], DEFAULT_FRAMEWORK, () => Promise.resolve())
    const { response, respondent_run: runs } = await dump(installation.handle)
    expect({ response, runs }).toEqual({ response: before.response, runs: before.respondent_run })
  })

  const others = Array.from({ length: 8 }, (_, seed) => sheet({ answers: scattered(seed + 101) }))
  test.each([
    ['a few', [...SHEETS.slice(0, 4), ...others]],
    ['another day', SHEETS.map((each) => ({ ...each, completedAt: '2026-08-02' }))],
    ['several who say the same', SHEETS.flatMap((each) => [each, each])],
  ])('stay nobody’s where they come again as %s', async (_, second) => {
    const { installation, undone } = await broughtAgain(SHEETS, withIds(second))
    const rows = await rowsOf(installation, undone)
    expect(rows.map((row) => row.respondent)).toEqual(SHEETS.map(() => null))
  })
})
