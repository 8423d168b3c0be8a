import { existsSync, readFileSync, statSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eraseRespondent, replayErasures } from '#app/services/keep/erase.server'
import { rebuild } from '#app/services/rebuild.server'
import type { DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as erasures from '#db/repositories/erasures.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as comments from '#db/repositories/response-comments.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { dump } from '../support/dump'
import { crowd, scattered, sheet, TWO_REGIONS } from '../support/files'
import { idOf, install, type Installation } from '../support/installation'
import { countRows } from '../support/stored'
import { filesWith, LATER, remarkLines, type Remark } from './support'

const WHO = 'R-0042'
const SAID = 'Zij zegt hier iets dat niemand anders zegt'

/** What somebody answered: twice in one file, again in the next, and in one that was taken back. */
const THEIRS = {
  first: [
    sheet({ respondent: WHO, completedAt: '2026-08-02', answers: scattered(901) }),
    sheet({ respondent: WHO, completedAt: '2026-08-01', answers: scattered(902) }),
    sheet({ respondent: WHO, area: 'GM0002', group: 'overig', answers: scattered(903) }),
  ],
  second: [
    sheet({ respondent: WHO, completedAt: '2026-08-20', answers: scattered(904), weight: 3 }),
    sheet({ respondent: WHO, completedAt: '2026-11-02', answers: scattered(905) }),
  ],
} as const

/** Three imports, the last one taken back, with or without the respondent. */
async function fill(handle: DatabaseHandle, theirs: boolean): Promise<Installation> {
  const installation = await install(handle)
  const others = crowd(1, { completedAt: '2026-08-05' })
  const named = crowd(40, { completedAt: '2026-08-06', area: 'GM0002' }).map((each, index) => ({
    ...each,
    respondent: `ander-${index}`,
    comment: index === 0 ? 'gewoon' : '',
  }))
  const remark: Partial<Remark> = { comment: SAID, organisation: 'Alleen van haar' }
  const own = (sheets: readonly Partial<Remark>[]) =>
    theirs
      ? sheets.map((each, index) => ({ ...sheet(), ...each, ...(index === 0 ? remark : {}) }))
      : []
  await installation.bring('regions', TWO_REGIONS)
  await installation.bring('survey', remarkLines([...others, ...own(THEIRS.first), ...named]))
  await installation.bring('survey', remarkLines([...crowd(80), ...own(THEIRS.second)]))
  const undone = await installation.bring(
    'survey',
    remarkLines([...crowd(90), ...own(THEIRS.first)]),
  )
  await installation.undo(idOf(undone))
  return installation
}

/** All that is kept of people, without the numbers of rows: those of files that differ do, too. */
async function people({ db }: DatabaseHandle) {
  const responses = await db
    .selectFrom('response')
    .leftJoin('organisation', 'organisation.id', 'response.organisation_id')
    .selectAll('response')
    .select('organisation.name as organisation')
    .execute()
  const remarks = await db.selectFrom('response_comment').select(['import_id', 'comment']).execute()
  const organisations = await db.selectFrom('organisation').select('name').execute()
  const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
  return {
    responses: texts(
      responses.map((row) => ({
        ...row,
        row_number: null,
        organisation_id: null,
        answers: [...row.answers],
      })),
    ),
    remarks: texts(remarks),
    organisations: texts(organisations),
  }
}

async function computed(handle: DatabaseHandle) {
  const { score, score_group, score_difference, sum_row } = await dump(handle)
  return { score, score_group, score_difference, sum_row }
}

const request = (respondentId = WHO) => ({ respondentId, now: LATER })

describeOnBothDialects('erasing a respondent', (open, dialect) => {
  test('leaves what a database has that never had the respondent, digit for digit', async () => {
    const [erased, never] = [await open(), await open()]
    await fill(erased, true)
    await fill(never, false)
    expect(await computed(erased)).not.toEqual(await computed(never))
    await eraseRespondent(erased, request())
    expect(await people(erased)).toEqual(await people(never))
    expect(await computed(erased)).toEqual(await computed(never))
    expect((await rebuild(erased, false)).differences).toEqual([])
  })

  test('reaches into imports that were taken back, and tells how much there was', async () => {
    const handle = await open()
    await fill(handle, true)
    expect(await eraseRespondent(handle, request())).toEqual({
      imports: 3,
      responses: 8,
      comments: 3,
      uploads: 0,
      purged: true,
      copies: [],
    })
  })

  test('an undone import that had them counts without them when it is put back', async () => {
    const [erased, never] = [await open(), await open()]
    const [one, other] = [await fill(erased, true), await fill(never, false)]
    await eraseRespondent(erased, request())
    await one.redo(4)
    await other.redo(4)
    expect(await computed(erased)).toEqual(await computed(never))
  })

  test('takes the comments of their rows and of no others', async () => {
    const handle = await open()
    await fill(handle, true)
    expect((await comments.findAllByImport(handle.db, 2)).map(({ comment }) => comment)).toEqual([
      SAID,
      'gewoon',
    ])
    await eraseRespondent(handle, request())
    expect((await comments.findAllByImport(handle.db, 2)).map(({ comment }) => comment)).toEqual([
      'gewoon',
    ])
  })

  test('takes what was remarked about the values of their rows', async () => {
    const handle = await open()
    const installation = await install(handle)
    await installation.bring('regions', TWO_REGIONS)
    const long = 'a'.repeat(12_000)
    const theirs = { ...sheet({ respondent: WHO }), comment: `${SAID}${long}` }
    const id = idOf(await installation.bring('survey', remarkLines([...crowd(1), theirs])))
    expect(await importIssues.findAllByImport(handle.db, id)).toHaveLength(1)
    await eraseRespondent(handle, request())
    expect(await importIssues.findAllByImport(handle.db, id)).toEqual([])
  })

  test('knows the id with spaces around it, as the file may have had it', async () => {
    const handle = await open()
    await fill(handle, true)
    expect((await eraseRespondent(handle, request(`  ${WHO}\n`))).responses).toBe(8)
  })

  test.each([['somebody else'], ['r-0042'], ['   '], ['']])(
    'refuses an id that nobody has: %j',
    async (respondentId) => {
      const handle = await open()
      await fill(handle, true)
      const before = await people(handle)
      await expect(eraseRespondent(handle, request(respondentId))).rejects.toMatchObject({
        code: 'respondent_unknown',
      })
      expect(await people(handle)).toEqual(before)
      expect(await erasures.findAll(handle.db)).toEqual([])
    },
  )

  test('is refused the second time, and while an import runs', async () => {
    const handle = await open()
    await fill(handle, true)
    const release = await acquireImportLock(handle)
    await expect(eraseRespondent(handle, request())).rejects.toMatchObject({
      code: 'import_running',
    })
    await release()
    await eraseRespondent(handle, request())
    await expect(eraseRespondent(handle, request())).rejects.toMatchObject({
      code: 'respondent_unknown',
    })
  })

  test('is logged with its moment and a hash, never with the id', async () => {
    const handle = await open()
    await fill(handle, true)
    await eraseRespondent(handle, request())
    expect(await erasures.findAll(handle.db)).toEqual([
      { high: expect.any(Number) as number, low: expect.any(Number) as number, erasedAt: LATER },
    ])
    expect(await auditLog.findAllBefore(handle.db, null, 1)).toMatchObject([
      { at: LATER, accountId: null, action: 'erasure', subject: null, outcome: 'done' },
    ])
    expect(JSON.stringify(await dump(handle))).not.toContain(WHO)
  })

  test('holds against a later import of the same answers, which tells how many it left out', async () => {
    const [erased, never] = [await open(), await open()]
    const [one, other] = [await fill(erased, true), await fill(never, false)]
    await eraseRespondent(erased, request())
    const more = crowd(200, { completedAt: '2026-09-01' })
    const theirs = [
      sheet({ respondent: WHO, organisation: 'Nieuw van haar' }),
      { ...sheet({ respondent: WHO, completedAt: '2026-09-02' }), comment: SAID },
    ]
    const outcome = await one.bring('survey', remarkLines([...theirs, ...more]))
    await other.bring('survey', remarkLines(more))
    expect(outcome).toMatchObject({ rows: more.length, accepted: more.length, duplicates: 0 })
    expect(outcome.issues).toEqual([
      {
        row: null,
        column: null,
        code: 'respondent_erased',
        severity: 'warning',
        params: { count: 2 },
      },
    ])
    expect(await people(erased)).toEqual(await people(never))
    expect(await computed(erased)).toEqual(await computed(never))
  })

  test('reaches whoever a later file has under the same id, said to be somebody else', async () => {
    const handle = await open()
    const { bring } = await fill(handle, true)
    const others = [sheet({ respondent: WHO, group: 'gemeente', completedAt: '2026-08-21' })]
    const lines = remarkLines([...others, ...crowd(300)])
    const answers = { id_reused: 'other_people', same_answers: 'other_people' }
    await bring('survey', lines, { answers })
    expect((await eraseRespondent(handle, request())).responses).toBe(9)
    const again = remarkLines([...others, ...crowd(301)])
    const { issues } = await bring('survey', again, { answers })
    expect(issues.map(({ code, params }) => [code, params.count])).toContainEqual([
      'respondent_erased',
      1,
    ])
  })

  test('of the only respondent leaves no score', async () => {
    const handle = await open()
    const installation = await install(handle)
    await installation.bring('regions', TWO_REGIONS)
    await installation.bring('survey', remarkLines([sheet({ respondent: WHO })]))
    expect(await countRows(handle, 'score')).toBeGreaterThan(0)
    await eraseRespondent(handle, request())
    for (const table of ['score', 'score_group', 'sum_row', 'response']) {
      expect(await countRows(handle, table)).toBe(0)
    }
  })

  test('done again by replay takes what was put back, and nothing where all is gone', async () => {
    const url = await createFreshUrl(dialect)
    const handle = openForTest(url)
    const installation = await install(handle)
    await fill(handle, true)
    const hash = await sql<{ high: number; low: number }>`
      select respondent_high as high, respondent_low as low from response
      where import_id = 3 and respondent_high is not null
    `.execute(handle.db)
    await erasures.insertMany(handle.db, [{ ...hash.rows[0]!, erasedAt: LATER }])
    expect(await replayErasures(handle, { now: LATER })).toMatchObject({
      responses: 8,
      purged: true,
    })
    expect(await replayErasures(handle, { now: LATER })).toMatchObject({
      responses: 0,
      purged: true,
    })
    expect((await installation.bring('survey', remarkLines(THEIRS.second))).accepted).toBe(0)
  })
})

describe('the files of an SQLite database after erasing', () => {
  test('hold no byte of what was erased, nor the id', async () => {
    const handle = openForTest(await createFreshUrl('sqlite'))
    const file = handle.file!
    await fill(handle, true)
    expect(filesWith(file, SAID)).not.toEqual([])
    expect(filesWith(file, 'Alleen van haar')).not.toEqual([])
    await eraseRespondent(handle, request())
    expect(filesWith(file, SAID)).toEqual([])
    expect(filesWith(file, 'Alleen van haar')).toEqual([])
    expect(filesWith(file, WHO)).toEqual([])
    expect(filesWith(file, 'gewoon')).not.toEqual([])
  })

  test('have a log beside them, for its owner only, with a hash that tells no id', async () => {
    const handle = openForTest(await createFreshUrl('sqlite'))
    const log = `${handle.file!}-erasures`
    await fill(handle, true)
    expect(existsSync(log)).toBe(false)
    await eraseRespondent(handle, request())
    expect(statSync(log).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(log, 'utf8'))).toEqual({
      at: LATER,
      key: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      respondent: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    })
  })

  test('are to be written anew later while a reader holds on to old pages', async () => {
    const url = await createFreshUrl('sqlite')
    const handle = openForTest(url)
    await fill(handle, true)
    const reader = openForTest(url, { readonly: true })
    await reader.db.transaction().execute(async (reading) => {
      await sql`select count(*) from response`.execute(reading)
      expect(await eraseRespondent(handle, request())).toMatchObject({
        responses: 8,
        purged: false,
      })
    })
    expect(filesWith(handle.file!, SAID)).not.toEqual([])
    expect(await replayErasures(handle, { now: LATER })).toMatchObject({ purged: true })
    expect(filesWith(handle.file!, SAID)).toEqual([])
  })
})
