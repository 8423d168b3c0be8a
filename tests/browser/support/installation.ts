import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { ROLES, type Role } from '#app/domain/people/role'
import { argon2Passwords } from '#app/services/people/passwords.server'
import { hashToken } from '#app/services/people/tokens.server'
import { createDb } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as sessions from '#db/repositories/sessions.server'
import { builtProgram } from './build'
import { LATEST, sampleFiles } from './sample'
import { startServer, type RunningServer } from './server'

export const PASSWORD = 'vier losse woorden achtereen'

/** An installation that runs, in a folder of its own. */
export interface Installation extends RunningServer {
  /** Where the database is, and everything that the server keeps beside it. */
  readonly folder: string
  /** The token of a session of somebody with this role. */
  readonly sessionOf: (role: Role) => string
  /** Kills the server and starts it, or another program, again: where it is now. */
  readonly restart: (program?: string) => Promise<RunningServer & Pick<Installation, 'sessionOf'>>
  /** Stops the server, which must go in order and have nothing to complain of. */
  readonly takeDown: () => Promise<void>
}

export const emailOf = (role: Role) => `${role}@example.nl`
const sessionOf = (role: Role) => role.padEnd(43, 't')

/**
 * Starts the real server on a database of its own. Filled as an operator does it, by the command
 * line, with one account for each role; or with nothing in it at all.
 */
export async function startInstallation({ isEmpty = false } = {}): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-browser-'))
  const databaseUrl = `file:${join(folder, 'draagvlak.sqlite')}`
  await draagvlak(databaseUrl, 'migrate')
  if (!isEmpty) {
    for (const [kind, text] of Object.entries(sampleFiles())) {
      const file = join(folder, `${kind}.csv`)
      writeFileSync(file, text)
      await draagvlak(databaseUrl, 'import', kind, file, '--strict')
      rmSync(file)
    }
    const signed = ['--name', 'Anna', '--role', 'voorzitter']
    await draagvlak(databaseUrl, 'publish', LATEST, '--region-set', 'Markt', ...signed)
    await addPeople(databaseUrl)
  }
  let running = await startServer(databaseUrl)
  const restart = async (program?: string) => {
    await running.kill()
    running = await startServer(databaseUrl, program)
    return { ...running, sessionOf }
  }
  const takeDown = async () => {
    const status = await running.stop()
    rmSync(folder, { recursive: true, force: true })
    // The log is at `warn`: whatever stands in it is a complaint.
    const complaints = running
      .console()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] })
  }
  return { ...running, folder, sessionOf, restart, takeDown }
}

async function draagvlak(databaseUrl: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  await promisify(execFile)(process.execPath, [builtProgram('draagvlak'), ...args], { env })
}

async function addPeople(databaseUrl: string): Promise<void> {
  const handle = createDb(databaseUrl)
  const createdAt = new Date().toISOString()
  const passwordHash = await argon2Passwords.hash(PASSWORD)
  for (const role of ROLES) {
    const person = {
      email: emailOf(role),
      name: `Een ${role}`,
      roles: [role],
      passwordHash,
      createdAt,
    }
    const accountId = await accounts.insert(handle.db, person)
    const tokenHash = hashToken(sessionOf(role))
    await sessions.insert(handle.db, { tokenHash, accountId, createdAt })
  }
  await handle.close()
}
