import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

export interface PostgresServer {
  /** A connection to its maintenance database; loopback only. */
  readonly url: string
  stop(): Promise<void>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

const ATTEMPTS = 200
const PAUSE_MILLISECONDS = 50

/**
 * A real PostgreSQL of its own in a temporary folder, as fast as one may be that forgets everything.
 * null where the machine has no PostgreSQL. Its programs refuse root, so root lends them an account.
 */
export async function startPostgres(): Promise<PostgresServer | null> {
  const programs = findPrograms()
  if (programs === null) return null
  const account = process.getuid?.() === 0 ? findOrdinaryAccount() : null
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-postgres-'))
  chmodSync(folder, 0o700)
  if (account !== null) chownSync(folder, account.uid, account.gid)
  const asOrdinary = { ...(account ?? {}), cwd: folder }
  const data = join(folder, 'data')
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'draagvlak', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...asOrdinary, stdio: 'pipe' },
  )
  const port = await findFreePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=60',
  ]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...asOrdinary, stdio: 'ignore' },
  )
  const url = `postgres://draagvlak@127.0.0.1:${port}/postgres`
  const stop = async () => {
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await waitUntilAnswering(url, server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

/** The newest installed version, or what PATH has. */
function findPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root) : []
  const installed = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
  const folders = [...installed, ...(process.env.PATH ?? '').split(delimiter)]
  return (
    folders.find(
      (each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'postgres')),
    ) ?? null
  )
}

function findOrdinaryAccount(): Account {
  const numberOf = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: numberOf('-u', name), gid: numberOf('-g', name) }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL refuses root, and there is no account postgres or nobody to lend it')
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function waitUntilAnswering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt === ATTEMPTS || server.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
    }
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends the sessions that are still open. */
function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.on('exit', () => resolve())
    server.kill('SIGINT')
  })
}
