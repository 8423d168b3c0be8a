import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openImport } from '#app/intake/open-import.server'
import { importFile } from '#app/services/import/import-file.server'
import type { DatabaseHandle } from '#db/client.server'
import { withFirmCommits, withLooseCommits } from '#db/loose-commits.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const [NORMAL, FULL] = [1, 2]

async function synchronous({ db }: DatabaseHandle): Promise<number | undefined> {
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
  return rows[0]?.synchronous
}

test.each([false, true])(
  'only what is staged may be lost with the power, not what comes after it (cut off: %s)',
  async (isCutOff) => {
    const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
    await bring('regions', TWO_REGIONS)
    const folder = mkdtempSync(join(tmpdir(), 'draagvlak-loose-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'survey.csv')
    writeFileSync(path, surveyLines(crowd(1)).join('\n'))
    const seen: unknown[] = []
    const imported = importFile(
      handle,
      {
        ...{ kind: 'survey', path, fileName: 'survey.csv', dryRun: false, strict: false },
        ...{ createRegions: false, period: null, regionSet: null, mapping: null },
        now: '2026-12-31T12:00:00.000Z',
      },
      {
        openFile: async (specification) => {
          const file = await openImport(specification)
          return {
            ...file,
            async *batches() {
              for await (const batch of file.batches()) {
                seen.push(await synchronous(handle))
                if (isCutOff) throw new Error('the reader died')
                yield batch
              }
            },
          }
        },
        randomBytes: (count) => new Uint8Array(count),
        clock: () => 0,
      },
    )
    await (isCutOff ? expect(imported).rejects.toThrow('the reader died') : imported)
    expect([...new Set(seen)]).toEqual([NORMAL])
    expect(await synchronous(handle)).toBe(FULL)
  },
)

test.each([
  [
    'staging begins and ends first',
    ['loose', 'firm', '-loose', '-firm'],
    [NORMAL, FULL, FULL, FULL],
  ],
  [
    'staging begins and ends last',
    ['firm', 'loose', '-firm', '-loose'],
    [FULL, FULL, NORMAL, FULL],
  ],
  ['staging goes on', ['loose', 'firm', '-firm', '-loose'], [NORMAL, FULL, NORMAL, FULL]],
])('what must last does, on the connection of an import: %s', async (_, steps, levels) => {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const ends = new Map<string, () => Promise<void>>()
  const begin = (step: string) =>
    new Promise<void>((begun) => {
      const work = () =>
        new Promise<void>((done) => {
          ends.set(`-${step}`, async () => {
            done()
            await running
          })
          begun()
        })
      const running =
        step === 'firm' ? withFirmCommits(handle.db, work) : withLooseCommits(handle, work)
    })
  const seen: unknown[] = []
  for (const step of steps) {
    await (ends.get(step)?.() ?? begin(step))
    seen.push(await synchronous(handle))
  }
  expect(seen).toEqual(levels)
})
