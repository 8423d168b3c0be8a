import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export interface Run {
  /** null where a signal ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Run>
}

/** The command line as it is bundled, on a database of the test's own. */
export interface CommandLine {
  start(...args: string[]): Started
  run(...args: string[]): Promise<Run>
  /** Writes a file into the test's folder; its path. */
  file(name: string, content: string | readonly string[] | Uint8Array): string
  /** File of the SQLite database, which is not there before the first command. */
  readonly database: string
}

let bundle = ''
const children = new Set<ChildProcess>()

/** Bundles the programs once for a test file, into a folder where their packages are found: the folder, once there. */
export function bundlePrograms(): () => string {
  // Every command is a process, and a busy machine starts them slowly.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
  beforeAll(() => {
    bundle = mkdtempSync(join(ROOT, 'node_modules', '.draagvlak-cli-'))
    execFileSync(process.execPath, ['scripts/bundle.mjs', bundle], { cwd: ROOT, stdio: 'inherit' })
  })
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
    rmSync(bundle, { recursive: true, force: true })
  })
  return () => bundle
}

/**
 * @param databaseUrl default: a SQLite file in a folder of its own
 * @param nodeOptions for Node itself
 * @param fileKilobytes how large the system lets a file of the commands grow
 * @param atEnd when the folder goes: after the test, or after all of the file
 */
export function createCommandLine({
  databaseUrl,
  nodeOptions,
  fileKilobytes,
  atEnd = onTestFinished,
}: {
  readonly databaseUrl?: string
  readonly nodeOptions?: string
  readonly fileKilobytes?: number
  readonly atEnd?: (cleanUp: () => void) => void
} = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-cli-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  const database = join(folder, 'data.sqlite')
  const start = (...args: string[]) =>
    startProgram(
      'draagvlak',
      args,
      {
        DATABASE_URL: databaseUrl ?? `file:${database}`,
        ...(nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions }),
      },
      fileKilobytes === undefined ? [] : limitedTo(fileKilobytes),
    )
  return {
    database,
    start,
    run: (...args) => start(...args).ended,
    file(name, content) {
      const path = join(folder, name)
      const isLines = Array.isArray(content)
      writeFileSync(path, isLines ? `${content.join('\n')}\n` : (content as string | Uint8Array))
      return path
    },
  }
}

/** Writes an invented survey of any size, its regions beside it; the paths of both. */
export async function writeLargeSurvey(folder: string, responses: number) {
  const survey = join(folder, 'large.csv')
  await startProgram('make-sample', ['--large', String(responses), survey], {}).ended
  return { survey, regions: join(folder, 'large-regions.csv') }
}

/** A shell that sets a limit to every file and becomes the program that follows. */
export function limitedTo(kilobytes: number): string[] {
  return ['bash', '-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash']
}

function startProgram(
  name: string,
  args: string[],
  environment: Readonly<Record<string, string>>,
  before: readonly string[] = [],
): Started {
  const [program = '', ...words] = [
    ...before,
    process.execPath,
    join(bundle, `${name}.js`),
    ...args,
  ]
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  children.add(child)
  child.on('close', () => children.delete(child))
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...said }))
  })
  return { child, ended }
}
