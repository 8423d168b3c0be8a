import type { Role } from '#app/domain/people/role'
import type { PeopleTools } from '#app/services/people/tools.server'
import { directWriter } from '#app/services/people/handlers.server'
import type { Passwords } from '#app/services/people/passwords.server'
import { hashToken } from '#app/services/people/tokens.server'
import type { Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as sessions from '#db/repositories/sessions.server'

export const START = '2026-11-23T12:00:00.000Z'

/** An account with the password `secret`, as {@link buildTools} hashes it. */
export function buildAccount(overrides: Partial<accounts.NewAccount> = {}): accounts.NewAccount {
  return {
    email: 'anna@example.nl',
    name: 'Anna',
    roles: ['manager'],
    passwordHash: 'hash of secret',
    createdAt: START,
    ...overrides,
  }
}

/** An account of a role; its number. */
export function insertAccount(
  db: Database,
  overrides: Partial<accounts.NewAccount> = {},
): Promise<number> {
  return accounts.insert(db, buildAccount(overrides))
}

/** A session that began at START; the token for the cookie. */
export async function insertSession(db: Database, accountId: number, name = ''): Promise<string> {
  const token = `${name}${accountId}`.padStart(43, 't')
  await sessions.insert(db, { tokenHash: hashToken(token), accountId, createdAt: START })
  return token
}

/** Somebody with these roles, logged in. */
export async function insertPerson(db: Database, ...roles: Role[]) {
  const name = roles.join('-')
  const id = await insertAccount(db, { roles, email: `${name}@example.nl`, name })
  return { id, email: `${name}@example.nl`, token: await insertSession(db, id) }
}

/** Tools whose clock stands still until it is moved, and whose passwords cost nothing. */
export function buildTools(db: Database) {
  let now = Date.parse(START)
  let count = 0
  const verified: string[] = []
  const passwords: Passwords = {
    hash: async (password) => `hash of ${password}`,
    verify: async (stored, password) => {
      verified.push(stored)
      return stored === `hash of ${password}`
    },
  }
  const tools: PeopleTools = {
    db,
    writer: directWriter(db),
    clock: () => new Date(now),
    random: (length) => {
      count += 1
      return new Uint8Array(length).fill(count)
    },
    passwords,
  }
  return {
    tools,
    /** The stored hashes that passwords were compared with. */
    verified,
    pass: (milliseconds: number) => void (now += milliseconds),
  }
}
