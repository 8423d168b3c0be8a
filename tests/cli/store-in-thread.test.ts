import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { resolve, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openImport } from '#app/intake/open-import.server'
import { nobodyWaits } from '#app/jobs/long-work-client.server'
import type { storeInThread } from '#app/jobs/store-in-thread.server'
import { importFile } from '#app/services/import/import-file.server'
import type { DatabaseHandle } from '#db/client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { contentOf } from './support/content'
import { crowd, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../services/support/files'
import { install } from '../services/support/installation'

/** Beside the packages, where programs find them. */
mkdirSync('build', { recursive: true })
const folder = mkdtempSync(resolve('build/store-in-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const program: { storeInThread?: typeof storeInThread } = {}
beforeAll(async () => {
  await build({
    entryPoints: {
      storer: 'app/jobs/storer.server.ts',
      client: 'app/jobs/store-in-thread.server.ts',
    },
    ...{ outdir: folder, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
  })
  const client = pathToFileURL(join(folder, 'client.js')).href
  Object.assign(program, await import(/* @vite-ignore */ client))
})

/** More than two batches, with all that a row may bring: somebody's newer answer lies two batches behind. */
function survey(): readonly string[] {
  const sheets: Sheet[] = [sheet({ respondent: 'twice', completedAt: '2026-08-01' })]
  for (let seed = 1; sheets.length < 21_000; seed += 1) {
    const named = crowd(seed, { respondent: `person ${seed}` })
    sheets.push(...named.map((one, at) => ({ ...one, respondent: `${one.respondent} ${at}` })))
    sheets.push(...crowd(seed).slice(0, 2))
  }
  sheets.push(sheet({ respondent: 'twice', completedAt: '2026-08-02', organisation: 'Late' }))
  const lines = [...surveyLines(sheets)]
  lines.splice(15_000, 0, 'wrong;2026-13-01;GM0001;;huurders;;1')
  return lines
}

async function importInto(
  handle: DatabaseHandle,
  path: string,
  isBeside: boolean,
  databaseUrl = handle.url,
) {
  let opened = 0
  const outcome = await importFile(
    handle,
    {
      ...{ kind: 'survey', path, fileName: 'survey.csv', dryRun: false, strict: false },
      ...{ createRegions: false, period: null, regionSet: null, mapping: null },
      ...{ answers: { same_answers: 'other_people' }, now: '2026-12-31T12:00:00.000Z' },
    },
    {
      // As large as it takes to be stored beside.
      openFile: async (specification) => ({ ...(await openImport(specification)), bytes: 5e6 }),
      randomBytes: (count) => new Uint8Array(count).fill(7),
      clock: () => 0,
      ...(isBeside && {
        storeBeside: (importId) => {
          opened += 1
          const data = { databaseUrl, inBackground: false, waiting: nobodyWaits() }
          return program.storeInThread!({ ...data, importId })
        },
      }),
    },
  )
  expect(opened).toBe(isBeside ? 1 : 0)
  return outcome
}

async function freshWithRegions() {
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  await bring('regions', TWO_REGIONS)
  return handle
}

test('a file that is stored by a thread of its own is stored as by the one that weighs it', async () => {
  const path = join(folder, 'survey.csv')
  writeFileSync(path, survey().join('\n'))
  const [here, beside] = [await freshWithRegions(), await freshWithRegions()]
  const expected = await importInto(here, path, false)
  expect(expected).toMatchObject({ rejected: 1, duplicates: 1 })
  expect(await importInto(beside, path, true)).toEqual(expected)
  expect(contentOf(beside.file!)).toEqual(contentOf(here.file!))
})

test('what goes wrong in that thread is told with its code, and nothing of the file stays', async () => {
  const path = join(folder, 'survey.csv')
  writeFileSync(path, survey().join('\n'))
  const handle = await freshWithRegions()
  const before = contentOf(handle.file!)
  await sql`
    create trigger full before insert on response when new.row_number = 12000
    begin select raise(abort, 'no more rows'); end
  `.execute(handle.db)
  await expect(importInto(handle, path, true)).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_TRIGGER',
    message: 'no more rows',
  })
  await sql`drop trigger full`.execute(handle.db)
  expect(contentOf(handle.file!)).toEqual(before)
})

test('a thread that dies is told as a failure of that import alone, and nothing of the file stays', async () => {
  const path = join(folder, 'survey.csv')
  writeFileSync(path, survey().join('\n'))
  const handle = await freshWithRegions()
  const before = contentOf(handle.file!)
  const unhandled: unknown[] = []
  const note = (error: unknown) => unhandled.push(error)
  process.on('unhandledRejection', note)
  // It cannot even begin.
  await expect(importInto(handle, path, true, 'nowhere')).rejects.toThrow('database_url_invalid')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
  expect(contentOf(handle.file!)).toEqual(before)
})
