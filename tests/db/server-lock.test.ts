import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { acquireServerLock } from '#db/server-lock.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { startPrograms } from '#tests/support/program'

const SINCE = '2026-11-23T12:00:00.000Z'
const OURS = { pid: process.pid, since: SINCE }

async function openFile() {
  const { file } = openForTest(await createFreshUrl('sqlite'))
  return { file: file as string }
}

/** Another process that serves the file; its number. */
async function startServing(file: string) {
  const entry = new URL('./programs/server-lock-holder.ts', import.meta.url)
  const [holder] = await startPrograms(entry, [file, SINCE])
  await once(holder!.stdout, 'data')
  return holder!
}

test('a file is served by one process, and a second one is told which', async () => {
  const handle = await openFile()
  const holder = await startServing(handle.file)
  expect(() => acquireServerLock(handle, OURS)).toThrow(
    expect.objectContaining({
      code: 'server_running',
      params: { file: handle.file, pid: holder.pid, since: SINCE },
    }),
  )
})

test('a process that is gone, by whatever way, holds nothing', async () => {
  const handle = await openFile()
  const holder = await startServing(handle.file)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(existsSync(`${handle.file}-server`)).toBe(true)
  const release = acquireServerLock(handle, OURS)
  expect(() => acquireServerLock(handle, OURS)).toThrow(
    expect.objectContaining({ params: { file: handle.file, ...OURS } }),
  )
  await release()
  expect(existsSync(`${handle.file}-server`)).toBe(false)
  await acquireServerLock(handle, OURS)()
})

test('one who left no note is told of all the same', async () => {
  const handle = await openFile()
  const release = acquireServerLock(handle, OURS)
  onTestFinished(release)
  rmSync(`${handle.file}-server`)
  expect(() => acquireServerLock(handle, OURS)).toThrow(
    expect.objectContaining({ params: { file: handle.file, pid: '?', since: '?' } }),
  )
})

test('two names of one file are one database', async () => {
  const handle = await openFile()
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-link-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const link = join(folder, 'other.sqlite')
  symlinkSync(handle.file, link)
  onTestFinished(acquireServerLock(handle, OURS))
  expect(() => acquireServerLock({ file: link }, OURS)).toThrow('server_running')
})

test('a database server takes care of several by itself', async () => {
  const release = acquireServerLock({ file: null }, OURS)
  acquireServerLock({ file: null }, OURS)
  await release()
})
