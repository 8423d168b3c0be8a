import { expect, test } from 'vitest'
import type { Writer } from '#app/jobs/writer-client.server'
import { startMailing } from '../../../scripts/serve/mailing'

const SETTINGS = { smtp: 'smtp://localhost', from: 'a@example.nl', address: 'https://example.nl' }
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What the writer is asked at the start. */
async function askedAtStart(isAlone: boolean, settings: typeof SETTINGS | null = SETTINGS) {
  const asked: string[] = []
  const run = (name: string) => {
    asked.push(name)
    return Promise.resolve({ sent: 0, unreachable: null })
  }
  const writer = { run } as unknown as Writer
  const stop = await startMailing(settings, {
    writer,
    clock: () => new Date(),
    log: quiet,
    isAlone,
  })
  stop()
  return asked
}

test('what a killed server took up is taken over before anything is sent', async () => {
  expect(await askedAtStart(true)).toEqual([
    ...['setMailing', 'takeMailsOver', 'queueDailyMails', 'deliverMails'],
  ])
})

test('nothing is taken from another server of the same database, nor without mail', async () => {
  expect(await askedAtStart(false)).not.toContain('takeMailsOver')
  expect(await askedAtStart(true, null)).toEqual(['setMailing'])
})
