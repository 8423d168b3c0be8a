import { afterEach, expect, test, vi } from 'vitest'
import type { Writer } from '#app/jobs/writer-client.server'
import * as settings from '#db/repositories/settings.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { qualityAfterChanges } from '../../../scripts/serve/quality-after-changes'

afterEach(() => void vi.useRealTimers())

test('the quality is looked at once for each change, when no other has come for a while', async () => {
  const { db } = openForTest(await createFreshUrl('sqlite'))
  const asked: unknown[] = []
  const run = (...of: unknown[]) => {
    asked.push(of)
    return Promise.resolve()
  }
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const parts = { db, writer: { run } as unknown as Writer, clock: () => new Date('1970-01-03') }
  const stop = qualityAfterChanges({
    ...parts,
    log: { error: (...of: unknown[]) => void asked.push(of) },
  })
  const after = async (looks: number) => {
    for (let at = 0; at < looks; at += 1) {
      vi.advanceTimersByTime(5_000)
      // What was begun reads the database, within this turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return asked.length
  }
  expect(await after(1)).toBe(0)
  expect(await after(3)).toBe(1)
  await settings.raiseDataRevision(db)
  expect(await after(1)).toBe(1)
  await settings.raiseDataRevision(db)
  expect(await after(1)).toBe(1)
  expect(await after(3)).toBe(2)
  expect(asked[1]).toEqual(['renewQuality', { today: 2 }])
  stop()
  await settings.raiseDataRevision(db)
  expect(await after(3)).toBe(2)
})
