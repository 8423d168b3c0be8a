import { randomBytes } from 'node:crypto'
import type { Database } from '#db/client.server'
import type { PeopleWriter } from './handlers.server'
import { argon2Passwords, type Passwords } from './passwords.server'
import type { RandomBytes } from './tokens.server'

/** What the services about people work with. */
export interface PeopleTools {
  /** For reading. */
  readonly db: Database
  readonly writer: PeopleWriter
  readonly clock: () => Date
  readonly random: RandomBytes
  readonly passwords: Passwords
}

/** The tools of a process, from what it has itself: cryptographic randomness and argon2id are added. */
export function peopleTools(given: Pick<PeopleTools, 'db' | 'writer' | 'clock'>): PeopleTools {
  const { db, writer, clock } = given
  return { db, writer, clock, random: randomBytes, passwords: argon2Passwords }
}

/** Now, as it is stored. */
export function nowOf({ clock }: Pick<PeopleTools, 'clock'>): string {
  return clock().toISOString()
}
