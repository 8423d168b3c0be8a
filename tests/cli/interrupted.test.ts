import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { contentOf, countStagedResponses } from './support/content'
import {
  bundlePrograms,
  createCommandLine,
  writeLargeSurvey,
  type CommandLine,
} from './support/program'

bundlePrograms()

/** Large enough to be met halfway: several batches of 10,000 rows. */
const RESPONSES = 120_000
const folder = mkdtempSync(join(tmpdir(), 'draagvlak-large-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let large: Awaited<ReturnType<typeof writeLargeSurvey>>
beforeAll(async () => {
  large = await writeLargeSurvey(folder, RESPONSES)
})

async function withRegions(commands: CommandLine) {
  const { status } = await commands.run('import', 'regions', large.regions)
  expect(status).toBe(0)
  return contentOf(commands.database)
}

/** Starts the import of the large file and waits until so many rows of it are in the database. */
async function startHalfway(commands: CommandLine, rows = 1) {
  const started = commands.start('import', 'survey', large.survey)
  await vi.waitFor(
    () => expect(countStagedResponses(commands.database)).toBeGreaterThanOrEqual(rows),
    {
      timeout: 90_000,
      interval: 5,
    },
  )
  expect(started.child.exitCode).toBeNull()
  return started
}

describe('an import that is broken off leaves the database as it was', () => {
  test('by kill -9; the next command finds nothing of it, and it can be done again', async () => {
    const commands = createCommandLine()
    const before = await withRegions(commands)
    const { child, ended } = await startHalfway(commands)
    child.kill('SIGKILL')
    await ended
    expect(countStagedResponses(commands.database)).toBeGreaterThan(0)

    const imports = await commands.run('imports', '--json')
    expect(JSON.parse(imports.stdout)).toHaveLength(1)
    expect(contentOf(commands.database)).toEqual(before)

    const again = await commands.run('import', 'survey', large.survey, '--json')
    expect(again).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: RESPONSES, accepted: RESPONSES })
    const rebuilt = await commands.run('rebuild', '--json')
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ differences: [] })
  })

  test('by kill -9 while scores are made of what it read', async () => {
    const commands = createCommandLine()
    const before = await withRegions(commands)
    const { child, ended } = await startHalfway(commands, RESPONSES)
    child.kill('SIGKILL')
    await ended
    expect(countStagedResponses(commands.database)).toBe(RESPONSES)
    await commands.run('imports', '--json')
    expect(contentOf(commands.database)).toEqual(before)
  })

  test('by Ctrl-C, with a sentence; and while it runs nobody else can import', async () => {
    const commands = createCommandLine()
    const before = await withRegions(commands)
    const { child, ended } = await startHalfway(commands)
    // Held still: on a fast machine it would be over before the other has begun.
    child.kill('SIGSTOP')
    const other = await commands.run('import', 'regions', large.regions)
    expect(other).toMatchObject({ status: 1, stdout: '' })
    expect(other.stderr).toContain('Er loopt al een import')

    child.kill('SIGINT')
    child.kill('SIGCONT')
    const run = await ended
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('De import is afgebroken; er is niets bewaard.')
    expect(contentOf(commands.database)).toEqual(before)
    expect(existsSync(`${commands.database}-reserve`)).toBe(false)
  })
})

describe.skipIf(!canMount())('a full disk (only root can make one: else skipped)', () => {
  test.each([
    ['before the first row', 13],
    ['among the rows', 0],
  ])('%s: a sentence, and the database as it was', async (_, megabytesTaken) => {
    const disk = mountSmallDisk('20m')
    const commands = createCommandLine({ databaseUrl: `file:${join(disk, 'data.sqlite')}` })
    const onDisk = { ...commands, database: join(disk, 'data.sqlite') }
    const before = await withRegions(onDisk)
    if (megabytesTaken > 0) writeFileSync(join(disk, 'other'), new Uint8Array(megabytesTaken << 20))
    const run = await commands.run('import', 'survey', large.survey)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('De schijf is vol; er is niets bewaard.')
    expect(contentOf(onDisk.database)).toEqual(before)
    expect(await commands.run('imports')).toMatchObject({ status: 0, stderr: '' })
  })
})

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false
  const probe = mkdtempSync(join(tmpdir(), 'draagvlak-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' })
    execFileSync('umount', [probe])
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

function mountSmallDisk(size: string): string {
  const disk = mkdtempSync(join(tmpdir(), 'draagvlak-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
  onTestFinished(() => {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  })
  return disk
}
