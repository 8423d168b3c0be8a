import type { TokenRole } from '#app/domain/people/api-token'
import type { Role } from '#app/domain/people/role'
import type { Generated } from 'kysely'

export interface AccountTable {
  id: Generated<number>
  /** Lower case. */
  email: string
  name: string
  /** argon2id; null until an invitation is taken up. */
  password_hash: string | null
  disabled_at: string | null
  created_at: string
}

/** What an account may be: one row for each of its roles. */
export interface AccountRoleTable {
  account_id: number
  role: Role
}

export interface SessionTable {
  /** Hex SHA-256 of the token in the cookie. */
  token_hash: string
  account_id: number
  created_at: string
  /** Written at most every five minutes. */
  last_seen_at: string
}

/** A link with which somebody sets a password, once. */
export interface InvitationTable {
  token_hash: string
  account_id: number
  expires_at: string
}

/** Attempts to log in since the last good one, for an e-mail address or a network address. */
export interface LoginAttemptTable {
  /** Hash: addresses themselves are not kept. */
  key: string
  attempts: number
  last_at: string
}

/** A token with which a program reads scores. */
export interface ApiTokenTable {
  id: Generated<number>
  name: string
  role: TokenRole
  /** Hex SHA-256 of the token. */
  token_hash: string
  /** Account of who made it. */
  created_by: number
  created_at: string
  /** Day, in UTC: the last one on which it works. */
  last_day: number
  last_used_on: number | null
  revoked_at: string | null
}

export interface AuditLogTable {
  id: Generated<number>
  at: string
  /** null: not logged in, or the command line. */
  account_id: number | null
  action: string
  subject: string | null
  outcome: string
}
