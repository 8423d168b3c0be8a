import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { contentOf, countStagedResponses } from '#tests/cli/support/content'
import { crowd, surveyLines } from '#tests/services/support/files'
import { startInstallation, type Installation } from './support/installation'
import { sendAs, uploadAs } from './support/requests'
import { serverShortOfMemory } from './support/short-of-memory'

/** All of one place and quarter, in which others have answered before: long enough to be met half-way. */
const RESPONSES = 60_000

let site: Installation
beforeAll(async () => {
  site = await startInstallation()
})
afterAll(() => site.takeDown())

function largeSurvey(): string {
  const [heading, ...lines] = surveyLines(
    crowd(1, { area: 'GM0001', organisation: '', completedAt: '2026-08-01' }),
  )
  const rows = Array.from({ length: RESPONSES }, (_, at) => `r${at}${lines[at % lines.length]}`)
  return [heading, ...rows, ''].join('\n')
}

type Site = Pick<Installation, 'url' | 'sessionOf'>

/** Decides that a checked file is imported; the address of that job. */
async function commit(at: Site, check: string): Promise<string> {
  const body = new URLSearchParams({ task: 'commit' })
  const { target } = await sendAs(at, 'analyst', `/importeren/taken/${check}`, {
    method: 'POST',
    body,
  })
  return target.split('?')[0] as string
}

async function imported(at: Site, job: string): Promise<string> {
  for (;;) {
    const { text } = await sendAs(at, 'analyst', `${job}/voortgang`)
    const { state } = JSON.parse(text) as { state: string }
    if (state !== 'queued' && state !== 'running') return state
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('a server killed in the middle of an upload starts clean: the history says that it was not stored, and the file can be uploaded again', async () => {
  const database = join(site.folder, 'draagvlak.sqlite')
  const importsOf = () => contentOf(database).import
  const before = importsOf()
  const content = largeSurvey()
  const job = await commit(site, await uploadAs(site, content))
  await expect
    .poll(() => countStagedResponses(database), { timeout: 60_000, interval: 5 })
    .toBeGreaterThan(0)
  expect(existsSync(`${database}-reserve`)).toBe(true)
  const again = await site.restart()

  // By the time it listens everything is in order.
  expect(countStagedResponses(database)).toBe(0)
  expect(importsOf()).toEqual(before)
  expect(existsSync(`${database}-reserve`)).toBe(false)
  expect(readdirSync(`${database}-uploads`)).toEqual([])
  const page = await sendAs(again, 'analyst', job)
  expect(page.text).toContain('De server is gestopt terwijl dit bestand aan de beurt was')

  const second = await commit(again, await uploadAs(again, content))
  expect(await imported(again, second)).toBe('done')
  expect(importsOf()).toHaveLength((before ?? []).length + 1)
  expect(contentOf(database).response?.length).toBeGreaterThan(RESPONSES)
}, 240_000)

test('a server whose writer thread runs out of memory ends with an error and says so; the next one tells that the job failed', async () => {
  const { folder, program } = serverShortOfMemory()
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const before = contentOf(join(site.folder, 'draagvlak.sqlite')).import
  const short = await site.restart(program)
  const job = await commit(short, await uploadAs(short, largeSurvey().replace('r0', 'q0')))
  expect(await short.ended).toBe(1)
  expect(short.console()).toContain('the writer thread died')
  expect(short.console()).toContain('ERR_WORKER_OUT_OF_MEMORY')

  const again = await site.restart()
  const page = await sendAs(again, 'analyst', job)
  expect(page.text).toContain('De server is gestopt terwijl dit bestand aan de beurt was')
  expect(countStagedResponses(join(site.folder, 'draagvlak.sqlite'))).toBe(0)
  expect(contentOf(join(site.folder, 'draagvlak.sqlite')).import).toEqual(before)
}, 240_000)
