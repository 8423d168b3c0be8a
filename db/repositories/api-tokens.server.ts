import type { Day } from '#app/domain/calendar/day'
import type { TokenRole } from '#app/domain/people/api-token'
import type { Database } from '../client.server'

export interface NewApiToken {
  /** What it is for, in the words of whoever made it. */
  readonly name: string
  readonly role: TokenRole
  /** Hex SHA-256 of the token. */
  readonly tokenHash: string
  /** Account of the administrator who made it. */
  readonly createdBy: number
  /** ISO moment in UTC. */
  readonly createdAt: string
  /** The last day, in UTC, on which it works. */
  readonly lastDay: Day
}

/** A token as it is read: its hash stays where it is. */
export interface ApiToken extends Omit<NewApiToken, 'tokenHash'> {
  readonly id: number
  /** E-mail address of who made it. */
  readonly createdByEmail: string
  readonly lastUsedOn: Day | null
  /** ISO moment in UTC; null while it was not taken back. */
  readonly revokedAt: string | null
}

/** Adds a token; its number. */
export async function insert(db: Database, token: NewApiToken): Promise<number> {
  const row = await db
    .insertInto('api_token')
    .values({
      name: token.name,
      role: token.role,
      token_hash: token.tokenHash,
      created_by: token.createdBy,
      created_at: token.createdAt,
      last_day: token.lastDay,
      last_used_on: null,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The token with this hash, also when it has ended or was revoked: app/access says what holds. */
export async function findByTokenHash(db: Database, tokenHash: string): Promise<ApiToken | null> {
  const query = selectTokens(db).where('api_token.token_hash', '=', tokenHash)
  return (await query.executeTakeFirst()) ?? null
}

/** Newest first, ended and revoked ones too. */
export function findAll(db: Database): Promise<readonly ApiToken[]> {
  return selectTokens(db).orderBy('api_token.id', 'desc').execute()
}

/** Takes a token back for good; false where there is none, or it was revoked already. */
export async function revoke(db: Database, id: number, revokedAt: string): Promise<boolean> {
  const query = db.updateTable('api_token').set({ revoked_at: revokedAt })
  const changed = await query
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return changed.numUpdatedRows === 1n
}

/** Takes back every token that was not yet: of a restored backup nobody knows which still should work. */
export async function revokeAll(db: Database, revokedAt: string): Promise<void> {
  const query = db.updateTable('api_token').set({ revoked_at: revokedAt })
  await query.where('revoked_at', 'is', null).execute()
}

/** Notes a day of use; true where it is the first use of that day. */
export async function setLastUsedOn(db: Database, id: number, day: Day): Promise<boolean> {
  const query = db.updateTable('api_token').set({ last_used_on: day }).where('id', '=', id)
  const changed = await query
    .where((is) => is.or([is('last_used_on', 'is', null), is('last_used_on', '<', day)]))
    .executeTakeFirstOrThrow()
  return changed.numUpdatedRows === 1n
}

function selectTokens(db: Database) {
  return db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.created_by')
    .select([
      'api_token.id',
      'api_token.name',
      'api_token.role',
      'api_token.created_by as createdBy',
      'account.email as createdByEmail',
      'api_token.created_at as createdAt',
      'api_token.last_day as lastDay',
      'api_token.last_used_on as lastUsedOn',
      'api_token.revoked_at as revokedAt',
    ])
}
