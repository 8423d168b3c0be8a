import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { backUp } from '#app/services/keep/back-up.server'
import { createDb, type DatabaseHandle } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { startPrograms, type Program } from '#tests/support/program'
import { dump } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'
import { countRows } from '../support/stored'

async function openFilled(): Promise<DatabaseHandle> {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const installation = await install(handle)
  await installation.bring('regions', TWO_REGIONS)
  await installation.bring('survey', surveyLines(crowd(1)))
  return handle
}

const beside = (handle: DatabaseHandle, name: string) => join(dirname(handle.file!), name)

async function integrityOf(copy: DatabaseHandle): Promise<string | undefined> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(copy.db)
  return rows[0]?.integrity_check
}

describe('a backup', () => {
  test('holds every row, in one file for its owner only', async () => {
    const handle = await openFilled()
    const file = beside(handle, 'copy.sqlite')
    const { bytes } = await backUp(handle, file, false)
    expect(bytes).toBe(statSync(file).size)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('copy'))).toEqual([
      'copy.sqlite',
    ])
    expect(await dump(openForTest(`file:${file}`))).toEqual(await dump(handle))
  })

  test('never takes the place of a file, unless it is told to', async () => {
    const handle = await openFilled()
    const file = beside(handle, 'copy.sqlite')
    writeFileSync(file, 'something else')
    await expect(backUp(handle, file, false)).rejects.toMatchObject({
      code: 'backup_exists',
      params: { file },
    })
    expect(readFileSync(file, 'utf8')).toBe('something else')
    await backUp(handle, file, true)
    expect(await integrityOf(openForTest(`file:${file}`))).toBe('ok')
  })

  test.each([[''], ['-wal'], ['-shm'], ['-lock'], ['-erasures']])(
    'is refused the place of the database itself, even when told to: %j',
    async (suffix) => {
      const handle = await openFilled()
      await expect(backUp(handle, `${handle.file!}${suffix}`, true)).rejects.toMatchObject({
        code: 'backup_onto_database',
      })
      expect(await integrityOf(handle)).toBe('ok')
    },
  )

  test('into a folder that is not there says why, and leaves nothing', async () => {
    const handle = await openFilled()
    const before = readdirSync(dirname(handle.file!))
    await expect(backUp(handle, beside(handle, 'none/copy.sqlite'), false)).rejects.toMatchObject({
      code: 'backup_not_made',
      params: { reason: expect.stringContaining('ENOENT') as string },
    })
    expect(readdirSync(dirname(handle.file!))).toEqual(before)
  })

  test('of a database that is damaged is not made', async () => {
    const handle = await openFilled()
    await sql`pragma foreign_keys = off`.execute(handle.db)
    await sql`delete from import where id = 2`.execute(handle.db)
    const file = beside(handle, 'copy.sqlite')
    await expect(backUp(handle, file, false)).rejects.toMatchObject({
      code: 'backup_not_made',
      params: { reason: expect.stringContaining('import') as string },
    })
    expect(existsSync(file)).toBe(false)
    expect(existsSync(`${file}.partial`)).toBe(false)
  })

  test(
    'during an import of another process is whole, and has all of it or none',
    { timeout: 120_000 },
    async () => {
      const handle = await openFilled()
      const scores = await countRows(handle, 'score')
      const path = beside(handle, 'large.csv')
      const crowds = Array.from({ length: 1000 }, (_, index) => crowd(1000 + index * 10))
      writeFileSync(path, surveyLines(crowds.flat()).join('\n'))
      const entry = new URL('programs/importer.ts', import.meta.url)
      const [importer] = (await startPrograms(entry, [handle.url, path])) as [Program]
      const ended = once(importer, 'exit')
      await once(importer.stdout, 'data')
      const file = beside(handle, 'during.sqlite')
      let halfway = 0
      while (importer.exitCode === null) {
        await backUp(handle, file, true)
        const copy = createDb(`file:${file}`)
        expect(await integrityOf(copy)).toBe('ok')
        if ((await imports.findStaging(copy.db)).length === 1) {
          expect(await imports.findAll(copy.db)).toHaveLength(2)
          expect(await countRows(copy, 'score')).toBe(scores)
          halfway += 1
        }
        await copy.close()
        // All of it went on without a pause, in which the end of the other process is heard.
        await new Promise((resolve) => setImmediate(resolve))
      }
      expect(await ended).toEqual([0, null])
      expect(halfway).toBeGreaterThan(0)

      await backUp(handle, file, true)
      const copy = openForTest(`file:${file}`)
      expect(await imports.findAll(copy.db)).toHaveLength(3)
      expect(await countRows(copy, 'response')).toBe(await countRows(handle, 'response'))
    },
  )

  test.skipIf(inject('postgresUrl') === null)('of PostgreSQL is for its own program', async () => {
    const handle = openForTest(await createFreshUrl('postgres'))
    await expect(backUp(handle, 'copy.dump', false)).rejects.toMatchObject({
      code: 'backup_by_postgres',
      params: { file: 'copy.dump' },
    })
    expect(existsSync('copy.dump')).toBe(false)
  })
})
