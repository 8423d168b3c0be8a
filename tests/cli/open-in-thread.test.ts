import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { OpenFile } from '#app/domain/ingest/opened-file'
import { openImport } from '#app/intake/open-import.server'
import { KNOWN } from '../intake/support'
import { crowd, surveyLines } from '../services/support/files'

/** Beside the packages, where programs find them. */
mkdirSync('build', { recursive: true })
const folder = mkdtempSync(resolve('build/open-in-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const program: { openInThread?: OpenFile } = {}
const workers: Worker[] = []
const note = (worker: Worker) => void workers.push(worker)
beforeAll(async () => {
  await build({
    entryPoints: {
      reader: 'app/jobs/reader.server.ts',
      client: 'app/jobs/open-in-thread.server.ts',
    },
    ...{ outdir: folder, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
  })
  const client = pathToFileURL(join(folder, 'client.js')).href
  Object.assign(program, await import(/* @vite-ignore */ client))
  process.on('worker', note)
})
afterAll(() => void process.off('worker', note))
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
})

/** All that opening and reading a file gives. */
async function read(open: OpenFile, text: string) {
  const path = join(folder, 'survey.csv')
  writeFileSync(path, text)
  const file = await open({ ...KNOWN, kind: 'survey', path })
  const batches = []
  for await (const batch of file.batches()) batches.push(structuredClone(batch))
  await file.close()
  const { sha256, format, encoding, delimiter, columns, askedScales, issues, bytes } = file
  return { sha256, format, encoding, delimiter, columns, askedScales, issues, bytes, batches }
}

const survey = (seed: number, times = 1) => {
  const [header, ...rows] = surveyLines(crowd(seed, { area: 'GM0301' }))
  return [header, ...Array.from({ length: times }, () => rows).flat()].join('\n')
}

test('small files one after the other are read in one thread, each as if it were the first', async () => {
  for (const seed of [1, 2, 3]) {
    const text = survey(seed)
    expect(await read(program.openInThread!, text)).toEqual(await read(openImport, text))
  }
  expect(workers).toHaveLength(1)
})

test('the thread of a large file has ended when it is read', async () => {
  const text = survey(1, 2 * Math.ceil(4_000_000 / survey(1).length))
  let hasEnded = false
  const file = await openLarge(text)
  workers[0]!.once('exit', () => (hasEnded = true))
  for await (const batch of file.batches()) expect(batch.rowsRead).toBeGreaterThan(0)
  await vi.waitFor(() => {
    expect(hasEnded).toBe(true)
  })
  await file.close()
  await read(program.openInThread!, survey(1))
  expect(workers).toHaveLength(2)
})

function openLarge(text: string) {
  const path = join(folder, 'large.csv')
  writeFileSync(path, text)
  return program.openInThread!({ ...KNOWN, kind: 'survey', path })
}

test('after a file that was refused, or not read to its end, the next has another thread', async () => {
  await expect(read(program.openInThread!, 'no;survey\n1;2')).rejects.toThrow()
  const path = join(folder, 'survey.csv')
  writeFileSync(path, survey(1))
  const file = await program.openInThread!({ ...KNOWN, kind: 'survey', path })
  await file.close()
  expect(await read(program.openInThread!, survey(2))).toEqual(await read(openImport, survey(2)))
  expect(workers).toHaveLength(3)
})
