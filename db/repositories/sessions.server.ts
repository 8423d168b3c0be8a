import { rolesOf, type Role } from '#app/domain/people/role'
import type { Database } from '../client.server'
import { ROLES_TEXT } from './accounts.server'

export interface NewSession {
  /** Hex SHA-256 of the token in the cookie. */
  readonly tokenHash: string
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly createdAt: string
}

/** A session with whose it is; whether it still lives is for app/access to say. */
export interface SessionWithAccount {
  readonly accountId: number
  readonly email: string
  readonly name: string
  /** As they are now: what somebody may changes at once. */
  readonly roles: readonly Role[]
  readonly createdAt: string
  readonly lastSeenAt: string
}

export async function insert(db: Database, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
    })
    .execute()
}

/** The session of a token; null as well where its account is disabled. */
export async function findByTokenHash(
  db: Database,
  tokenHash: string,
): Promise<SessionWithAccount | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'session.account_id as accountId',
      'account.email',
      'account.name',
      ROLES_TEXT,
      'session.created_at as createdAt',
      'session.last_seen_at as lastSeenAt',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, roles: rolesOf(row.roles) }
}

/** @param seenAt ISO moment in UTC */
export async function setLastSeenAt(
  db: Database,
  tokenHash: string,
  seenAt: string,
): Promise<void> {
  const query = db.updateTable('session').set({ last_seen_at: seenAt })
  await query.where('token_hash', '=', tokenHash).execute()
}

/** Whose session ended; null where there was none. */
export async function deleteByTokenHash(db: Database, tokenHash: string): Promise<number | null> {
  const row = await db
    .deleteFrom('session')
    .where('token_hash', '=', tokenHash)
    .returning('account_id')
    .executeTakeFirst()
  return row?.account_id ?? null
}

export async function deleteByAccount(db: Database, accountId: number): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).execute()
}

/** Takes away what began, or was seen last, at or before these ISO moments. */
export async function deleteEnded(
  db: Database,
  createdUntil: string,
  seenUntil: string,
): Promise<void> {
  await db
    .deleteFrom('session')
    .where((is) =>
      is.or([is('created_at', '<=', createdUntil), is('last_seen_at', '<=', seenUntil)]),
    )
    .execute()
}

/** Everybody has to log in again. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('session').execute()
}
