import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { acquireImportLock } from '#db/lock.server'
import * as settings from '#db/repositories/settings.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { startPrograms, type Program } from '#tests/support/program'

/** Another process that holds the lock of a database. */
async function startHolder(url: string) {
  const entry = new URL('programs/lock-holder.ts', import.meta.url)
  const [holder] = (await startPrograms(entry, [url])) as [Program]
  const [output] = (await once(holder.stdout, 'data')) as [Buffer]
  expect(output.toString()).toBe('locked\n')
  return holder
}

describeOnBothDialects('the import lock', (open, dialect) => {
  test('has one holder, and the next one after its release', async () => {
    const url = await createFreshUrl(dialect)
    const [first, second] = [openForTest(url), openForTest(url)]
    const release = await acquireImportLock(first)
    await expect(acquireImportLock(second)).rejects.toMatchObject({ code: 'import_running' })
    await release()
    const releaseSecond = await acquireImportLock(second)
    await expect(acquireImportLock(first)).rejects.toMatchObject({ code: 'import_running' })
    await releaseSecond()
  })

  test('stays with its next holder when the first gives it back twice', async () => {
    const handle = await open()
    const release = await acquireImportLock(handle)
    await release()
    const releaseNext = await acquireImportLock(handle)
    await release()
    await expect(acquireImportLock(handle)).rejects.toMatchObject({ code: 'import_running' })
    await releaseNext()
  })

  test('of one database does not hold up another', async () => {
    const release = await acquireImportLock(await open())
    const releaseOther = await acquireImportLock(await open())
    await releaseOther()
    await release()
  })

  test('leaves other writes alone', async () => {
    const handle = await open()
    const release = await acquireImportLock(handle)
    await settings.setByKey(handle.db, 'a', 'written')
    expect(await settings.findByKey(handle.db, 'a')).toBe('written')
    await release()
  })

  test('is free again when its holder is killed', async () => {
    const url = await createFreshUrl(dialect)
    const holder = await startHolder(url)
    const handle = openForTest(url)
    await expect(acquireImportLock(handle)).rejects.toMatchObject({ code: 'import_running' })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    // A server notices the broken connection a moment later.
    const release = await vi.waitFor(() => acquireImportLock(handle), { timeout: 10_000 })
    await release()
  })
})
