import { once } from 'node:events'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import { findBroughtOver } from '#app/services/keep/bring-over.server'
import { restore } from '#app/services/keep/restore.server'
import { prepareDatabase } from '#app/services/prepare.server'
import { rebuild } from '#app/services/rebuild.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { redoImport } from '#app/services/import/undo.server'
import type { DatabaseHandle } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import { PackedRows } from '#db/packed-rows.server'
import * as scores from '#db/repositories/scores.server'
import * as settings from '#db/repositories/settings.server'
import { createEmptyUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { dump, dumpComputed } from '../support/dump'
import { crowd, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'
import { startPrograms, type Program } from '#tests/support/program'

/**
 * Five quarters of the invented sample as the last program of method 1 stored them: regions, register,
 * agreements, and the surveys of 2024-Q4 to 2025-Q4; that of 2024-Q3 was taken back (import 3).
 */
const METHOD_1 = new URL('../../fixtures/method-1.sqlite.br', import.meta.url)
const TAKEN_BACK = 3
const LATER = '2026-12-01T08:00:00.000Z'

const KEY = (count: number) => new Uint8Array(count).fill(7)

/** As they were stored before respondents were kept by group. */
function withoutRespondents(groups: Uint8Array): Uint8Array {
  const rows = new PackedRows<Record<string, string | number | boolean | null>>({
    ...{ scale: 'text', dimension: 'text', group: 'text', state: 'text', edition: 'number' },
    ...{ frameworkVersion: 'text', expectedWeight: 'number', weight: 'number', n: 'number' },
    ...{ clusters: 'number', mean: 'number', sumWeights: 'number', sumSquaredWeights: 'number' },
    ...{ maximumWeight: 'number', variance: 'number', isReference: 'flag' },
  })
  return rows.pack(rows.unpack(groups, {}))
}

async function methodOneFile(): Promise<string> {
  const url = await createEmptyUrl('sqlite')
  const file = url.replace(/^file:/, '')
  writeFileSync(file, brotliDecompressSync(readFileSync(METHOD_1)))
  return file
}

async function openMethodOne(): Promise<DatabaseHandle> {
  const handle = openForTest(`file:${await methodOneFile()}`)
  await migrateToLatest(handle, { backupTo: null })
  return handle
}

const prepare = (handle: DatabaseHandle) => prepareDatabase(handle, LATER, KEY)

let brought: { readonly file: Buffer; readonly outcome: BroughtOver | null } | null = null

/** A copy of what bringing it over makes: it takes seconds, and is done once. */
async function broughtOverFile() {
  if (brought === null) {
    const handle = await openMethodOne()
    const outcome = await prepare(handle)
    const copy = `${handle.file}-copy`
    await sql`vacuum into ${copy}`.execute(handle.db)
    brought = { file: readFileSync(copy), outcome }
  }
  const file = (await createEmptyUrl('sqlite')).replace(/^file:/, '')
  writeFileSync(file, brought.file)
  return { url: `file:${file}`, outcome: brought.outcome }
}

describe('a database of method 1', { timeout: 120_000 }, () => {
  test('is brought over once, and says what is not on show any more', async () => {
    const { url, outcome } = await broughtOverFile()
    expect(outcome).toMatchObject({ at: LATER })
    const { shown = 0, fewPersons = 0, derivable = 0 } = outcome ?? {}
    expect(shown).toBeGreaterThan(500)
    // Neither nothing nor much of it: those who answered for several areas were several persons then.
    expect(fewPersons + derivable).toBeGreaterThan(0)
    expect(fewPersons + derivable).toBeLessThan(shown / 10)
    const handle = openForTest(url)
    expect(await prepare(handle)).toBeNull()
    expect(await findBroughtOver(handle.db)).toEqual(outcome)
  })

  test('has the sums and scores that its responses give, and shows nothing of fewer than five', async () => {
    const handle = openForTest((await broughtOverFile()).url)
    expect((await rebuild(handle, true)).differences).toEqual([])
    const stored = await scores.findAllBy(handle.db)
    expect(stored.filter(({ se }) => se !== null).length).toBeGreaterThan(100)
    const persons = new Map(
      stored.map(({ region, period, dimension, n }) => [`${region} ${period} ${dimension}`, n]),
    )
    const released = await readScores(handle.db)
    const shown = released.filter(
      ({ score, status }) => score !== null && status !== 'records_only',
    )
    expect(shown.length).toBeGreaterThan(50)
    for (const { region, period, dimension } of shown) {
      expect(persons.get(`${region} ${period} ${dimension}`)).toBeGreaterThanOrEqual(5)
    }
  })

  test('can have an import put back that was taken back before', async () => {
    const handle = openForTest((await broughtOverFile()).url)
    const before = await scores.findPeriods(handle.db, 'quarter')
    await redoImport(handle, TAKEN_BACK)
    expect(await scores.findPeriods(handle.db, 'quarter')).toEqual(['2024-Q3', ...before])
    expect((await rebuild(handle, true)).differences).toEqual([])
  })

  test('is restored from a backup as it would be brought over', async () => {
    const { url: broughtUrl, outcome } = await broughtOverFile()
    const url = await createEmptyUrl('sqlite')
    const restored = await restore(url, await methodOneFile(), LATER)
    expect(restored).toMatchObject({ broughtOver: outcome, ledgerGap: { reason: 'lost' } })
    const handle = openForTest(url)
    expect(await dumpComputed(handle)).toEqual(await dumpComputed(openForTest(broughtUrl)))
    expect(await prepare(handle)).toBeNull()
  })

  test('is restored over a later state of itself beside all that was shown since', async () => {
    const { url } = await broughtOverFile()
    const later = openForTest(url)
    await redoImport(later, TAKEN_BACK)
    await later.close()
    const { ledgerGap, broughtOver } = await restore(url, await methodOneFile(), LATER)
    expect(ledgerGap).toBeNull()
    expect(broughtOver?.shown).toBeGreaterThan(500)
    const handle = openForTest(url)
    expect((await readScores(handle.db)).filter(({ score }) => score !== null)).not.toEqual([])
  })
})

describe('bringing over that is killed', { timeout: 120_000 }, () => {
  test('has done nothing or everything, and the next start does the rest', async () => {
    const file = await methodOneFile()
    const entry = new URL('programs/bringer.ts', import.meta.url)
    const seen = new Set<string | null>()
    for (const wait of [50, 400, 1200, 2500]) {
      const copy = `${file}-${wait}`
      copyFileSync(file, copy)
      const [bringer] = (await startPrograms(entry, [`file:${copy}`])) as [Program]
      // It may be done, and gone, before it is killed.
      const gone = once(bringer, 'exit')
      await once(bringer.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, wait))
      bringer.kill('SIGKILL')
      await gone
      const handle = openForTest(`file:${copy}`)
      await migrateToLatest(handle, { backupTo: null })
      const method = await settings.findByKey(handle.db, 'method')
      seen.add(method)
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
        handle.db,
      )
      expect(rows).toEqual([{ integrity_check: 'ok' }])
      const runs = await sql`select 1 from respondent_run limit 1`.execute(handle.db)
      expect(runs.rows).toHaveLength(method === null ? 0 : 1)
      const outcome = await prepare(handle)
      expect(outcome === null).toBe(method === '2')
      expect(await settings.findByKey(handle.db, 'method')).toBe('2')
    }
    expect(seen).toContain(null)
  })
})

describeOnBothDialects('a database that another method made', (open) => {
  test('is made anew from its responses, or stays as it was', async () => {
    const installation = await install(await open())
    const { handle, bring } = installation
    await bring('regions', TWO_REGIONS)
    const sheets = ['GM0001', 'GM0002'].flatMap((area) =>
      crowd(3, { area }).map((each, at) => ({ ...each, respondent: `r${at}` })),
    )
    await bring('survey', surveyLines([...sheets, sheet({ area: 'GM0002' })]))
    const made = await dumpComputed(handle)
    const { db } = handle
    await sql`delete from respondent_run`.execute(db)
    await sql`update sum_row set sums = ${Buffer.alloc(24)}`.execute(db)
    await settings.deleteByKey(db, 'method')
    const old = await dump(handle)

    await sql`alter table place_event rename to place_event_elsewhere`.execute(db)
    await expect(prepare(handle)).rejects.toThrow('place_event')
    await sql`alter table place_event_elsewhere rename to place_event`.execute(db)
    expect(await dump(handle)).toEqual(old)

    expect(await prepare(handle)).toMatchObject({ fewPersons: 0, derivable: 0 })
    expect(await dumpComputed(handle)).toEqual(made)
  })

  test('of before respondents were kept by group gets them, and shows them', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines([...crowd(3), ...crowd(5)]))
    const made = await dumpComputed(handle)
    const respondents = async () => {
      const groups = await readGroupScores(handle.db)
      return groups.map((group) => group.respondents)
    }
    const shown = await respondents()
    expect(shown).toContain(8)
    for (const row of await handle.db.selectFrom('score_group').selectAll().execute()) {
      const content = withoutRespondents(row.content)
      const { region_id, period } = row
      await handle.db
        .updateTable('score_group')
        .set({ content })
        .where((eb) => eb.and({ region_id, period }))
        .execute()
    }
    for (const row of await handle.db.selectFrom('released_score').selectAll().execute()) {
      const groups = withoutRespondents(row.groups)
      const { region_id, period, scales } = row
      await handle.db
        .updateTable('released_score')
        .set({ groups })
        .where((eb) => eb.and({ region_id, period, scales }))
        .execute()
    }
    await settings.deleteByKey(handle.db, 'group_respondents')
    expect(await respondents()).not.toContain(8)

    expect(await prepare(handle)).toBeNull()
    expect(await respondents()).toEqual(shown)
    expect(await dumpComputed(handle)).toEqual(made)
  })

  test('is none where nothing was imported yet', async () => {
    const handle = await open()
    expect(await prepare(handle)).toBeNull()
    expect(await settings.findByKey(handle.db, 'method')).toBe('2')
  })
})
