import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { readIssues } from '#app/services/uploads/read-issues.server'
import type { DatabaseHandle } from '#db/client.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as importSources from '#db/repositories/import-sources.server'
import * as jobs from '#db/repositories/jobs.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { uploadsOn } from '#tests/support/uploads'
import { dump } from '../support/dump'
import { crowd, sheet, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'
import { countRows } from '../support/stored'
import { filesWith, LATER, remarkLines } from './support'

const AT = '2026-11-23T12:00:00.000Z'
const WHO = 'R-0042-uniek'
/** Stood where a day should stand, so that its row was rejected and it was quoted. */
const QUOTED = 'dinsdag bij de bakker op de hoek'
const SAID = 'Zij zegt hier iets dat niemand anders zegt'
const GARBLED = 'coÃ¶peratiewens'

const answered = { ...sheet({ respondent: WHO }), comment: SAID }
const rejected = { ...sheet({ respondent: WHO, completedAt: QUOTED }), comment: SAID }
const tooLong = { ...sheet({ respondent: WHO }), comment: `${SAID}${'a'.repeat(12_000)}` }

/** One import with the respondent, and a check of another file with them that nobody decided on. */
async function fill(handle: DatabaseHandle) {
  const accountId = await insertAccount(handle.db, { name: 'Anna', roles: ['analyst'] })
  const uploads = uploadsOn(handle)
  const commit = async (lines: readonly string[]) => {
    const check = await uploads.upload(lines, {}, accountId)
    await uploads.ended(check)
    const { jobId } = await uploads.handlers.commitUpload({ jobId: check, accountId, at: AT })
    return uploads.ended(jobId)
  }
  await commit(TWO_REGIONS)
  const imported = await commit(remarkLines([...crowd(1), answered, rejected]))
  const waiting = await uploads.ended(
    await uploads.upload(remarkLines([...crowd(50), tooLong, rejected]), {}, accountId),
  )
  return { ...uploads, importId: imported.importId!, waiting, accountId }
}

const erase = (handle: DatabaseHandle, directory: string) =>
  eraseRespondent(handle, { respondentId: WHO, now: LATER }, directory)

describeOnBothDialects('erasing somebody of whom more was handed in', (open) => {
  test('throws away what waits for a decision, with what was kept of it', async () => {
    const handle = await open()
    const { waiting, db, files, handlers, accountId, directory } = {
      ...(await fill(handle)),
      db: handle.db,
    }
    expect(files()).toHaveLength(1)
    expect(
      (await readIssues(db, { jobId: waiting.id }, 'rejected', null, 'nl')).issues,
    ).not.toEqual([])
    expect(await erase(handle, directory)).toMatchObject({ responses: 1, uploads: 1 })
    expect(files()).toEqual([])
    expect((await readIssues(db, { jobId: waiting.id }, 'rejected', null, 'nl')).issues).toEqual([])
    await expect(
      handlers.commitUpload({ jobId: waiting.id, accountId, at: LATER }),
    ).rejects.toMatchObject({ code: 'upload_gone' })
  })

  test('ends what is queued', async () => {
    const handle = await open()
    const { directory } = await fill(handle)
    const id = await jobs.insert(handle.db, {
      ...{ spool: 'f'.repeat(32), bytes: 1, fileName: 'x.csv', recognised: null, follows: null },
      options: {
        kind: null,
        period: null,
        regionSet: null,
        mapping: null,
        createRegions: false,
        strict: false,
      },
      ...{ dryRun: true, accountId: null, queuedAt: AT },
    })
    await erase(handle, directory)
    expect(await jobs.findById(handle.db, id)).toMatchObject({
      state: 'failed',
      failure: { code: 'upload_gone' },
      spool: null,
    })
  })

  test('takes the cell out of remarks about rejected rows, and leaves where and why', async () => {
    const handle = await open()
    const { importId, directory } = await fill(handle)
    const before = await importIssues.findAllByImport(handle.db, importId)
    expect(before.map(({ params }) => params.value)).toEqual([QUOTED])
    await erase(handle, directory)
    expect(await importIssues.findAllByImport(handle.db, importId)).toEqual(
      before.map((issue) => ({ ...issue, params: { value: '…' } })),
    )
  })

  test('takes it out of remarks about the file as a whole, which quote the same cells', async () => {
    const handle = await open()
    const { bring } = await install(handle)
    await bring('regions', TWO_REGIONS)
    const ofWords = { ...sheet(), answers: [QUOTED, 3, 3, 3] as unknown as number[] }
    const garbled = { ...sheet({ respondent: WHO }), comment: `${GARBLED} hier` }
    await bring('survey', remarkLines([...crowd(1), ofWords, garbled]))
    const had = JSON.stringify(await dump(handle))
    expect(had).toContain(`answer_word:${QUOTED}`)
    expect(had.split(GARBLED)).toHaveLength(3)
    await eraseRespondent(handle, { respondentId: WHO, now: LATER })
    const left = JSON.stringify(await dump(handle))
    for (const text of [QUOTED, GARBLED]) expect(left).not.toContain(text)
  })

  test('forgets what was said of words that are no answer, here and for the next file, and no other words', async () => {
    const handle = await open()
    const { upload, ended, handlers, accountId, directory } = await fill(handle)
    const ofWords = { ...sheet(), answers: [QUOTED, 3, 3, 3] as unknown as number[] }
    const answers = { [`answer_word:${QUOTED}`]: '4', 'group_word:bakkers': 'huurders' }
    const check = await upload(remarkLines([...crowd(90), ofWords]), { answers }, accountId)
    await ended(check)
    const { jobId } = await handlers.commitUpload({ jobId: check, accountId, at: AT })
    expect(await ended(jobId)).toMatchObject({ state: 'done' })
    const kept = async () => {
      const { options } = (await jobs.findById(handle.db, jobId))!
      return [options.answers, (await importSources.findAll(handle.db))[0]?.answers]
    }
    expect(await kept()).toEqual([answers, answers])
    await erase(handle, directory)
    const left = { 'group_word:bakkers': 'huurders' }
    expect(await kept()).toEqual([left, left])
  })

  test('leaves neither the id nor a word of theirs in any table', async () => {
    const handle = await open()
    const { directory } = await fill(handle)
    const had = JSON.stringify(await dump(handle))
    for (const text of [QUOTED, SAID]) expect(had).toContain(text)
    await erase(handle, directory)
    const left = JSON.stringify(await dump(handle))
    for (const text of [WHO, QUOTED, SAID]) expect(left).not.toContain(text)
  })
})

describe('the files of an SQLite database', () => {
  test('hold no byte of an erased respondent, uploads included', async () => {
    const handle = openForTest(await createFreshUrl('sqlite'))
    const file = handle.file!
    const { directory } = await fill(handle)
    const spooled = () =>
      readdirSync(directory).filter((name) => readFileSync(join(directory, name)).includes(WHO))
    const withFiles = (text: string) => filesWith(file, text)
    expect(withFiles(QUOTED)).not.toEqual([])
    expect(withFiles(SAID)).not.toEqual([])
    expect(spooled()).toHaveLength(1)
    await erase(handle, directory)
    for (const text of [WHO, QUOTED, SAID]) expect(withFiles(text)).toEqual([])
    expect(spooled()).toEqual([])
  })
})

test('nobody’s id is kept with a file without headings, of which the first row is told', async () => {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const { bring } = await install(handle)
  await bring('regions', TWO_REGIONS)
  const [header = '', ...rows] = remarkLines([answered, ...crowd(1)])
  const names = header.split(';')
  const mapping = Object.fromEntries(
    names.map((name, index) => [name, `kolom ${index + 1} van ${names.length}`]),
  )
  const { issues } = await bring('survey', rows, { mapping })
  expect(JSON.stringify(issues)).toContain(WHO)
  expect(await countRows(handle, 'response')).toBe(rows.length)
  expect(JSON.stringify(await dump(handle))).not.toContain(WHO)
})
