import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { publishEdition } from '#app/services/edition/publish.server'
import { findSignedList } from '#app/services/edition/signed-list.server'
import { verifyDatabase } from '#app/services/edition/verify.server'
import { backUp } from '#app/services/keep/back-up.server'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { restore } from '#app/services/keep/restore.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { createDb, type DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import { migrateToLatest } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import * as accounts from '#db/repositories/accounts.server'
import * as apiTokens from '#db/repositories/api-tokens.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as imports from '#db/repositories/imports.server'
import * as invitations from '#db/repositories/invitations.server'
import * as quality from '#db/repositories/released-quality.server'
import * as sessions from '#db/repositories/sessions.server'
import * as settings from '#db/repositories/settings.server'
import { Sqlite } from '#db/sqlite-driver.server'
import { createEmptyUrl, createFreshUrl, openForTest } from '#tests/support/database'
import { startPrograms, type Program } from '#tests/support/program'
import { dump, dumpComputed } from '../support/dump'
import { crowd, sheet, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'
import { filesWith, LATER, remarkLines } from './support'

const WHO = 'R-0042'
const SAID = 'Zij zegt hier iets dat niemand anders zegt'
const theirs = { ...sheet({ respondent: WHO }), comment: SAID }

/** Works on a database and closes it again: a restore wants it alone. */
async function using<T>(url: string, work: (handle: DatabaseHandle) => Promise<T>): Promise<T> {
  const handle = createDb(url)
  try {
    return await work(handle)
  } finally {
    await handle.close()
  }
}

const contents = (url: string) => using(url, dump)

/** What counts, and what is on show of it. */
const figures = (url: string) =>
  using(url, async (handle) => ({
    ...(await dumpComputed(handle)),
    imports: (await imports.findAll(handle.db)).filter(({ state }) => state === 'active'),
    scores: await readScores(handle.db),
    groups: await readGroupScores(handle.db),
  }))
const fileOf = (url: string) => url.slice('file:'.length)
const beside = (url: string, name: string) => join(dirname(fileOf(url)), name)

/** A database with a respondent in it, a backup of that, and one import more since. */
async function makeInstallation() {
  const url = await createFreshUrl('sqlite')
  const backup = beside(url, 'copy.sqlite')
  await using(url, async (handle) => {
    const installation = await install(handle)
    await installation.bring('regions', TWO_REGIONS)
    await installation.bring('survey', remarkLines([...crowd(1), theirs]))
    await backUp(handle, backup, false)
  })
  const then = await figures(url)
  await using(url, async (handle) => {
    const installation = await install(handle)
    await installation.bring('survey', remarkLines(crowd(50)))
  })
  return { url, backup, then }
}

describe('restoring', () => {
  test('puts back what the backup has, and keeps what was there beside it', async () => {
    const { url, backup, then } = await makeInstallation()
    const now = await contents(url)
    const { keptAs, ...outcome } = await restore(url, backup, LATER)
    expect(outcome).toEqual({
      migrated: [],
      broughtOver: null,
      erasedAgain: { imports: 0, responses: 0, comments: 0 },
      foreignErasures: 0,
      unreadableErasures: 0,
      takenBack: 1,
      ledgerGap: null,
    })
    expect(await figures(url)).toEqual(then)
    expect(basename(keptAs ?? '')).toBe('test.sqlite.before-restore.backup')
    expect(await contents(`file:${keptAs ?? ''}`)).toEqual(now)
    expect(readdirSync(dirname(fileOf(url))).filter((name) => name.includes('restoring'))).toEqual(
      [],
    )
  })

  test('leaves what was published since, signed with the same key', async () => {
    const { url, backup } = await makeInstallation()
    await using(url, ({ db }) =>
      publishEdition(db, {
        ...{ regionSet: 'Markt', quarter: '2026-Q3', language: 'nl', reason: null },
        ...{ planned: false, accountId: null, at: '2026-11-01T12:00:00.000Z', prepared: null },
        signOff: { name: 'Anna', role: 'voorzitter', note: null },
      }),
    )
    await restore(url, backup, LATER)
    const verdicts = await using(url, ({ db }) => verifyDatabase(db))
    expect(verdicts).toMatchObject([{ quarter: '2026-Q3', edition: 1, faults: [] }])
    const { newest } = await using(url, ({ db }) => findSignedList(db))
    expect(newest).toMatchObject([{ quarter: '2026-Q3', edition: 1 }])
  })

  test('keeps every time what was there, under another name', async () => {
    const { url, backup } = await makeInstallation()
    await restore(url, backup, LATER)
    const { keptAs } = await restore(url, backup, LATER)
    expect(basename(keptAs ?? '')).toBe('test.sqlite.before-restore-2.backup')
  })

  test('makes a database where there was none', async () => {
    const { url, backup, then } = await makeInstallation()
    const elsewhere = `file:${beside(url, 'new/folder/moved.sqlite')}`
    expect((await restore(elsewhere, backup, LATER)).keptAs).toBeNull()
    expect(await figures(elsewhere)).toEqual(then)
  })

  test('ends every session, open invitation and API token', async () => {
    const { url, backup } = await makeInstallation()
    rmSync(backup)
    await using(url, async (handle) => {
      const { db } = handle
      const accountId = await accounts.insert(db, {
        email: 'een@voorbeeld.nl',
        name: 'Een',
        roles: ['analyst'],
        passwordHash: 'hash',
        createdAt: LATER,
      })
      const tokenHash = 'a'.repeat(64)
      await sessions.insert(db, { tokenHash, accountId, createdAt: LATER })
      await invitations.replace(db, { tokenHash, accountId, expiresAt: LATER })
      await apiTokens.insert(db, {
        name: 'rapportage',
        role: 'manager',
        tokenHash,
        createdBy: accountId,
        createdAt: LATER,
        lastDay: 30_000,
      })
      await backUp(handle, backup, false)
    })
    expect((await contents(`file:${backup}`)).session).toHaveLength(1)
    await restore(url, backup, LATER)
    const restored = await contents(url)
    expect(restored.session).toEqual([])
    expect(restored.invitation).toEqual([])
    expect(restored.account).toHaveLength(1)
    await using(url, async ({ db }) => {
      expect(await apiTokens.findAll(db)).toMatchObject([{ revokedAt: LATER }])
    })
  })

  test('brings an older schema up to this program', async () => {
    const url = await createFreshUrl('sqlite')
    const [first, ...later] = Object.entries(migrations)
    const old = await createEmptyUrl('sqlite')
    await using(old, (handle) =>
      migrateToLatest(handle, { migrations: Object.fromEntries([first!]) }),
    )
    const { migrated } = await restore(url, fileOf(old), LATER)
    expect(migrated).toEqual(later.map(([name]) => name))
    expect(await using(url, (handle) => migrateToLatest(handle))).toEqual({
      applied: [],
      backup: null,
    })
    const copies = readdirSync(dirname(fileOf(url))).filter((name) => name.endsWith('.backup'))
    expect(copies).toEqual(['test.sqlite.before-restore.backup'])
  })

  test('takes the place of a damaged database, and keeps that with its log', async () => {
    const { url, backup, then } = await makeInstallation()
    const file = fileOf(url)
    writeFileSync(file, 'not a database any more, for sure and for ever, amen. '.repeat(20))
    writeFileSync(`${file}-wal`, 'what was being written')
    const damaged = readFileSync(file)
    const { keptAs } = await restore(url, backup, LATER)
    expect(await figures(url)).toEqual(then)
    expect(readFileSync(keptAs ?? '')).toEqual(damaged)
    expect(readFileSync(`${keptAs ?? ''}-wal`, 'utf8')).toBe('what was being written')
  })
})

describe('restoring over a database of which a part is damaged', () => {
  test('keeps a copy of it as it is, and remembers erasures by the log', async () => {
    const { url, backup } = await makeInstallation()
    await using(url, (handle) => eraseRespondent(handle, { respondentId: WHO, now: LATER }))
    const bytes = readFileSync(fileOf(url))
    bytes.fill(0xa5, 3 * 4096)
    writeFileSync(fileOf(url), bytes)
    const { keptAs, erasedAgain } = await restore(url, backup, LATER)
    expect(erasedAgain.responses).toBe(1)
    expect(readFileSync(keptAs ?? '').subarray(3 * 4096)).toEqual(bytes.subarray(3 * 4096))
    expect((await contents(url)).response).not.toEqual([])
  })
})

test('what was told of the questionnaire since a backup stays told', async () => {
  const { url, backup } = await makeInstallation()
  const told = {
    year: '2025',
    frameworkVersion: '1',
    madeOf: '2 3',
    restsOn: '2 3',
    scales: {},
    correlations: null,
  }
  await using(url, ({ db }) => quality.save(db, told))
  await restore(url, backup, LATER)
  expect(await using(url, ({ db }) => quality.findAll(db))).toEqual([told])
})

describe('restoring a backup that is older than an erasure', () => {
  test('erases again, to the last byte, and says so', async () => {
    const { url, backup } = await makeInstallation()
    await using(url, (handle) => eraseRespondent(handle, { respondentId: WHO, now: LATER }))
    const outcome = await restore(url, backup, LATER)
    expect(outcome.erasedAgain).toEqual({ imports: 1, responses: 1, comments: 1 })
    expect(filesWith(fileOf(url), SAID)).toEqual([basename(backup)])
    await using(url, async ({ db }) => {
      expect(await auditLog.findAllBefore(db, null, 1)).toMatchObject([
        { at: LATER, action: 'erasure', subject: null, outcome: 'done' },
      ])
    })

    const never = await createFreshUrl('sqlite')
    await using(never, async (handle) => {
      const installation = await install(handle)
      await installation.bring('regions', TWO_REGIONS)
      await installation.bring('survey', remarkLines(crowd(1)))
    })
    const [is, should] = [await contents(url), await contents(never)]
    for (const table of ['response_comment', 'sum_row', 'score', 'score_group']) {
      expect(is[table]).toEqual(should[table])
    }
  })

  test('knows of it from the log where the database is lost', async () => {
    const { url, backup } = await makeInstallation()
    await using(url, (handle) => eraseRespondent(handle, { respondentId: WHO, now: LATER }))
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${fileOf(url)}${suffix}`, { force: true })
    expect((await restore(url, backup, LATER)).erasedAgain.responses).toBe(1)
  })

  test('knows of it from the database where the log is lost, and writes the log anew', async () => {
    const { url, backup } = await makeInstallation()
    const log = `${fileOf(url)}-erasures`
    await using(url, (handle) => eraseRespondent(handle, { respondentId: WHO, now: LATER }))
    const before = readFileSync(log, 'utf8')
    rmSync(log)
    expect((await restore(url, backup, LATER)).erasedAgain.responses).toBe(1)
    expect(readFileSync(log, 'utf8')).toBe(before)
  })

  test('keeps the respondent out of later imports, too', async () => {
    const { url, backup } = await makeInstallation()
    await using(url, (handle) => eraseRespondent(handle, { respondentId: WHO, now: LATER }))
    await restore(url, backup, LATER)
    await using(url, async (handle) => {
      const installation = await install(handle)
      const outcome = await installation.bring('survey', remarkLines([theirs, ...crowd(70)]))
      const erased = outcome.issues.filter(({ code }) => code === 'respondent_erased')
      expect(erased).toMatchObject([{ params: { count: 1 } }])
    })
  })

  test('does the same at the next restore of the same backup', async () => {
    const { url, backup } = await makeInstallation()
    await using(url, (handle) => eraseRespondent(handle, { respondentId: WHO, now: LATER }))
    await restore(url, backup, LATER)
    expect((await restore(url, backup, LATER)).erasedAgain.responses).toBe(1)
  })

  test('tells of lines that it cannot read, and of erasures of another installation', async () => {
    const { url, backup } = await makeInstallation()
    const foreign = { at: LATER, key: '0'.repeat(16), respondent: 'f'.repeat(16) }
    writeFileSync(
      `${fileOf(url)}-erasures`,
      `${JSON.stringify(foreign)}\nsomething else\n{"at":"2026-11-24T08:00:00.000Z","key"`,
    )
    expect(await restore(url, backup, LATER)).toMatchObject({
      foreignErasures: 1,
      unreadableErasures: 1,
    })
  })
})

describe('restoring is refused, and changes nothing,', () => {
  const refused = async (url: string, file: string, code: string) => {
    const names = () => readdirSync(dirname(fileOf(url))).filter((name) => !name.endsWith('-lock'))
    const [before, namesBefore] = [await contents(url), names()]
    await expect(restore(url, file, LATER)).rejects.toMatchObject({ code })
    expect(names()).toEqual(namesBefore)
    expect(await contents(url)).toEqual(before)
  }

  test('where the file is missing, or is the database itself', async () => {
    const { url } = await makeInstallation()
    await refused(url, beside(url, 'none.sqlite'), 'database_missing')
    await refused(url, fileOf(url), 'restore_of_itself')
  })

  test('where the file is no database', async () => {
    const { url } = await makeInstallation()
    writeFileSync(beside(url, 'text'), 'a;b\n1;2\n'.repeat(500))
    await refused(url, beside(url, 'text'), 'database_not_sqlite')
    writeFileSync(beside(url, 'empty'), '')
    await refused(url, beside(url, 'empty'), 'backup_not_ours')
  })

  test('where the file is a database of something else', async () => {
    const { url } = await makeInstallation()
    const other = beside(url, 'other.sqlite')
    const raw = new Sqlite(other)
    raw.exec('create table bookmark (id integer)')
    raw.close()
    await refused(url, other, 'backup_not_ours')
    const sameTool = new Sqlite(other)
    sameTool.exec(
      `create table kysely_migration (name text); insert into kysely_migration values ('001_first')`,
    )
    sameTool.close()
    await refused(url, other, 'backup_not_ours')
  })

  test('where the file was made by a newer program', async () => {
    const { url, backup } = await makeInstallation()
    const raw = new Sqlite(backup)
    raw.exec(`insert into kysely_migration values ('29990101_next', '2999-01-01')`)
    raw.close()
    await refused(url, backup, 'schema_newer')
  })

  test('where the file is damaged', async () => {
    const { url, backup } = await makeInstallation()
    const bytes = readFileSync(backup)
    bytes.fill(0xa5, bytes.length >> 1)
    writeFileSync(backup, bytes)
    await refused(url, backup, 'backup_damaged')
  })

  test('while an import runs', async () => {
    const { url, backup } = await makeInstallation()
    const release = await acquireImportLock(openForTest(url))
    await refused(url, backup, 'import_running')
    await release()
  })

  test.each([
    ['reads', true],
    ['writes', false],
  ])('while a server that only %s has the database open', async (_, readonly) => {
    const { url, backup, then } = await makeInstallation()
    const server = createDb(url, { readonly })
    await settings.findByKey(server.db, 'any')
    await refused(url, backup, 'database_in_use')
    await server.close()
    await restore(url, backup, LATER)
    expect(await figures(url)).toEqual(then)
  })

  test('on PostgreSQL, which has its own program', async () => {
    await expect(
      restore('postgres://nobody@127.0.0.1:1/none', 'copy.dump', LATER),
    ).rejects.toMatchObject({
      code: 'restore_by_postgres',
    })
  })
})

describe('a restore that is killed', { timeout: 120_000 }, () => {
  test('leaves the old database or the new one, and the next restore does its work', async () => {
    const { url, backup, then } = await makeInstallation()
    const file = fileOf(url)
    const now = await figures(url)
    const old = beside(url, 'old.sqlite')
    copyFileSync(file, old)
    const possible = [JSON.stringify(then), JSON.stringify(now)]
    const entry = new URL('programs/restorer.ts', import.meta.url)
    for (let round = 0; round < 8; round += 1) {
      if (round % 2 === 0) {
        for (const suffix of ['', '-wal', '-shm', '-journal'])
          rmSync(`${file}${suffix}`, { force: true })
        copyFileSync(old, file)
      }
      const [restorer] = (await startPrograms(entry, [url, backup])) as [Program]
      await once(restorer.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, 7 * round))
      restorer.kill('SIGKILL')
      await once(restorer, 'exit')
      expect(possible).toContain(JSON.stringify(await figures(url)))
      await using(url, async ({ db }) => {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
        expect(rows).toEqual([{ integrity_check: 'ok' }])
      })
    }
    await restore(url, backup, LATER)
    expect(await figures(url)).toEqual(then)
    expect(existsSync(`${file}-restoring`)).toBe(false)
  })
})
