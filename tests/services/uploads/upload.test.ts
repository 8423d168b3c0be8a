import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readScores } from '#app/services/scores/read-scores.server'
import { readAuditLog } from '#app/services/people/audit.server'
import { readIssues } from '#app/services/uploads/read-issues.server'
import { acquireImportLock } from '#db/lock.server'
import * as imports from '#db/repositories/imports.server'
import type { DatabaseHandle } from '#db/client.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { slowly, uploadsOn, type UploadTools } from '#tests/support/uploads'
import { crowd, sheet, surveyLines, TWO_REGIONS } from '../support/files'

const AT = '2026-11-23T12:00:00.000Z'
const GOOD = surveyLines(crowd(1))
const BAD = [...GOOD, surveyLines([sheet({ weight: -1 })])[1]!]

async function begin(handle: DatabaseHandle, tools: UploadTools = {}) {
  const accountId = await insertAccount(handle.db, { name: 'Anna', roles: ['analyst'] })
  const uploads = uploadsOn(handle, tools)
  const by = { accountId, at: AT }
  const commit = async (checkId: number) => {
    const { jobId } = await uploads.handlers.commitUpload({ jobId: checkId, ...by })
    return uploads.ended(jobId)
  }
  const bring = async (lines: readonly string[]) => {
    const check = await uploads.upload(lines, {}, accountId)
    await uploads.ended(check)
    return commit(check)
  }
  return { ...uploads, by, commit, bring, db: handle.db }
}

describeOnBothDialects('an uploaded file', (open) => {
  test('is checked: what it is, what is wrong, what it would do, and nothing is stored', async () => {
    const { db, bring, upload, ended, files, reported } = await begin(await open())
    await bring(TWO_REGIONS)
    const check = await ended(await upload(BAD))
    expect(check).toMatchObject({
      state: 'done',
      dryRun: true,
      importId: null,
      share: 1,
      recognised: { kind: 'survey', format: 'canonical', encoding: 'utf-8', delimiter: ';' },
      outcome: { rows: BAD.length - 1, rejected: 1, duplicates: 0 },
    })
    const meanings = check.recognised!.columns.map(({ meaning }) => meaning)
    expect(meanings).toEqual(expect.arrayContaining(['area_code', 'I1']))
    const { issues } = await readIssues(db, { jobId: check.id }, 'rejected', null, 'en')
    expect(issues).toMatchObject([{ row: BAD.length, column: 'weight' }])
    expect((await imports.findAll(db)).map(({ kind }) => kind)).toEqual(['regions'])
    expect(files()).toEqual([check.spool])
    expect(reported).toEqual([])
  })

  test('is imported as it was checked; who did it is written down, and the file goes', async () => {
    const { db, bring, upload, ended, commit, files, by } = await begin(await open())
    await bring(TWO_REGIONS)
    const check = await upload(BAD, {}, by.accountId)
    await ended(check)
    const done = await commit(check)
    expect(done).toMatchObject({ state: 'done', by: 'Anna', follows: check, spool: null })
    expect(await imports.findById(db, done.importId!)).toMatchObject({
      ...{ state: 'active', fileName: 'file.csv', accepted: GOOD.length - 1, rejected: 1 },
    })
    expect(done.outcome!.scoresMoved).toContainEqual(
      expect.objectContaining({ region: 'Noord', period: '2026-Q3', dimension: 'input' }),
    )
    const scores = await readScores(db, {})
    expect(scores.some(({ region, score }) => region === 'Noord' && score !== null)).toBe(true)
    const source = { importId: done.importId! }
    expect((await readIssues(db, source, 'rejected', null, 'nl')).issues).toHaveLength(1)
    expect((await readIssues(db, { jobId: check }, 'rejected', null, 'nl')).issues).toEqual([])
    expect(files()).toEqual([])
    expect((await readAuditLog(db, null)).lines).toMatchObject([
      { action: 'import', subject: `import:${done.importId}`, outcome: 'done', ...by },
      { action: 'source_remembered', outcome: 'done', ...by },
      { action: 'upload', subject: `upload:${check}`, outcome: 'done', ...by },
      { action: 'import' },
      { action: 'source_remembered' },
      { action: 'upload' },
    ])
  })

  test('is imported once, however often the button is pressed', async () => {
    const { db, upload, ended, handlers, by } = await begin(await open())
    const check = await upload(TWO_REGIONS)
    await ended(check)
    const pressed = await Promise.all(
      [1, 2, 3].map(() => handlers.commitUpload({ jobId: check, ...by })),
    )
    expect(new Set(pressed.map(({ jobId }) => jobId)).size).toBe(1)
    await ended(pressed[0]!.jobId)
    expect(await imports.findAll(db)).toHaveLength(1)
  })

  test('that is refused can be read differently, without sending it again', async () => {
    const { bring, upload, ended, handlers, by, commit } = await begin(await open())
    await bring(TWO_REGIONS)
    const odd = GOOD.map((line, row) => (row ? line : line.replace('stakeholder_group', 'Wie')))
    const refused = await ended(await upload(odd))
    expect(refused).toMatchObject({ state: 'failed', failure: { code: 'file_refused' } })
    expect(refused.recognised!.columns).toContainEqual(
      expect.objectContaining({ heading: 'Wie', meaning: null, state: 'new' }),
    )
    const options = { ...refused.options, mapping: { stakeholder_group: 'Wie' } }
    const { jobId } = await handlers.recheckUpload({ jobId: refused.id, ...by, options })
    expect(await ended(jobId)).toMatchObject({ state: 'done', outcome: { rejected: 0 } })
    expect(await commit(jobId)).toMatchObject({ state: 'done', outcome: { rejected: 0 } })
    await expect(
      handlers.recheckUpload({ jobId: refused.id, ...by, options }),
    ).rejects.toMatchObject({ code: 'upload_gone' })
  })

  test('that is refused tells why, and which columns were left aside', async () => {
    const { db, upload, ended } = await begin(await open())
    const check = await ended(await upload(['I1;Wie', '3;huurders'], { kind: 'survey' }))
    const refusals = await readIssues(db, { jobId: check.id }, 'refused', null, 'en')
    expect(refusals.issues.map(({ column }) => column)).toContain('stakeholder_group')
    expect(check.recognised!.columns).toMatchObject([
      { heading: 'I1', meaning: 'I1', state: 'same' },
      { heading: 'Wie', meaning: null, state: 'new' },
    ])
    // What is told column by column is not told once more
    const warnings = await readIssues(db, { jobId: check.id }, 'warning', null, 'en')
    expect(warnings.issues).toEqual([])
  })

  test('is refused at one rejected row where that was asked', async () => {
    const { bring, upload, ended, handlers, by } = await begin(await open())
    await bring(TWO_REGIONS)
    const strict = await ended(await upload(BAD, { strict: true }))
    expect(strict.failure).toEqual({
      code: 'strict_rejected',
      params: { rejected: 1, rows: BAD.length - 1 },
    })
    await expect(handlers.commitUpload({ jobId: strict.id, ...by })).rejects.toMatchObject({
      code: 'upload_not_checked',
    })
  })

  test('that is in already is refused', async () => {
    const { bring, upload, ended } = await begin(await open())
    const first = await bring(TWO_REGIONS)
    expect(await ended(await upload(TWO_REGIONS))).toMatchObject({
      failure: { code: 'file_already_imported', params: { importId: first.importId } },
    })
  })

  test('that is no table is refused in words that are known', async () => {
    const { upload, ended, reported } = await begin(await open())
    const check = await ended(await upload(['\u0000\u0001\u0002PK']))
    expect(check).toMatchObject({ state: 'failed', failure: { code: 'file_refused' } })
    expect(reported).toEqual([])
  })

  test('waits while another process imports', async () => {
    const handle = await open()
    const { upload, ended } = await begin(handle)
    const release = await acquireImportLock(handle)
    const check = await upload(TWO_REGIONS)
    await new Promise((resolve) => setTimeout(resolve, 30))
    await release()
    expect(await ended(check)).toMatchObject({ state: 'done' })
  })

  test('over which the program stumbles fails in one plain sentence, and is reported', async () => {
    const openFile = () => Promise.reject(new TypeError('x is not a function'))
    const { upload, ended, reported, files } = await begin(await open(), { openFile })
    const check = await ended(await upload(TWO_REGIONS))
    expect(check).toMatchObject({ state: 'failed', failure: { code: 'unexpected', params: {} } })
    expect(reported).toMatchObject([{ message: 'x is not a function' }])
    expect(files()).toEqual([])
  })

  test('lies there byte by byte as it was sent', async () => {
    const { upload, ended, directory } = await begin(await open())
    const check = await ended(await upload(TWO_REGIONS))
    expect(readFileSync(join(directory, check.spool!), 'utf8')).toBe(`${TWO_REGIONS.join('\n')}\n`)
  })
})

const open = async () => openForTest(await createFreshUrl('sqlite'))

describe('a job under way', () => {
  test('is cancelled: it stops, nothing is stored, its file goes', async () => {
    const slow = slowly()
    const { db, upload, ended, handlers, files, by } = await begin(await open(), slow)
    const check = await upload(TWO_REGIONS)
    await slow.begun
    await handlers.cancelUpload({ jobId: check, ...by })
    slow.goOn()
    expect(await ended(check)).toMatchObject({ state: 'cancelled', failure: null, spool: null })
    expect(await imports.findAll(db)).toEqual([])
    expect(await imports.findStaging(db)).toEqual([])
    expect(files()).toEqual([])
    expect((await readAuditLog(db, null)).lines[0]).toMatchObject({ action: 'upload_cancelled' })
  })

  test('does not hold up the cancelling of one that waits', async () => {
    const slow = slowly()
    const { upload, ended, handlers, by, files } = await begin(await open(), slow)
    const first = await upload(TWO_REGIONS)
    await slow.begun
    const second = await upload(GOOD)
    await handlers.cancelUpload({ jobId: second, ...by })
    expect(await ended(second, false)).toMatchObject({ state: 'cancelled', startedAt: null })
    slow.goOn()
    const { spool } = await ended(first)
    expect(files()).toEqual([spool])
  })

  test('is ended by a server that stops, with its reason', async () => {
    const slow = slowly()
    const { upload, ended, queue, files } = await begin(await open(), slow)
    const check = await upload(TWO_REGIONS)
    await slow.begun
    const stopped = queue.stop('server_stopped')
    slow.goOn()
    await stopped
    expect(await ended(check)).toMatchObject({
      ...{ state: 'failed', failure: { code: 'server_stopped' }, spool: null },
    })
    expect(files()).toEqual([])
  })
})

describe('a check that waits for a decision', () => {
  test('is thrown away', async () => {
    const { upload, ended, handlers, by, files } = await begin(await open())
    const check = await upload(TWO_REGIONS)
    await ended(check)
    await handlers.cancelUpload({ jobId: check, ...by })
    expect(files()).toEqual([])
    await expect(handlers.commitUpload({ jobId: check, ...by })).rejects.toMatchObject({
      code: 'upload_gone',
    })
  })

  test('survives a restart; what was under way does not', async () => {
    const slow = slowly()
    const handle = await open()
    const before = await begin(handle)
    const checked = await before.ended(await before.upload(TWO_REGIONS))
    const dead = uploadsOn(handle, slow)
    const under = await dead.upload(GOOD)
    await slow.begun
    const { failed } = await before.handlers.sweepUploads({ at: AT })
    expect(failed).toBe(1)
    slow.goOn()
    const swept = { state: 'failed', failure: { code: 'server_stopped' }, spool: null }
    expect(await dead.ended(under)).toMatchObject(swept)
    expect(before.files()).toEqual([checked.spool])
    expect(await before.commit(checked.id)).toMatchObject({ state: 'done' })
  })

  test('is over after a day: the file goes, and the cells that its issues quote', async () => {
    const { db, bring, upload, ended, handlers, files } = await begin(await open())
    await bring(TWO_REGIONS)
    const check = await ended(await upload(BAD))
    const rejects = async () =>
      (await readIssues(db, { jobId: check.id }, 'rejected', null, 'nl')).issues
    await handlers.prepareUpload({ at: '2026-11-24T12:00:00.000Z' })
    expect(files()).toEqual([check.spool])
    expect(await rejects()).toHaveLength(1)
    await handlers.prepareUpload({ at: '2026-11-24T12:00:00.001Z' })
    expect(await ended(check.id)).toMatchObject({ state: 'done', hasFile: false })
    expect(await rejects()).toEqual([])
  })

  test('that is none cannot be decided on', async () => {
    const { handlers, by } = await begin(await open())
    const nothing = { jobId: 99, ...by }
    for (const command of ['cancelUpload', 'commitUpload'] as const) {
      await expect(handlers[command](nothing)).rejects.toMatchObject({ code: 'upload_unknown' })
    }
  })
})
