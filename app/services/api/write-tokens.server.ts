import type { Day } from '#app/domain/calendar/day'
import type { TokenRole } from '#app/domain/people/api-token'
import { PeopleRefused } from '#app/domain/people/refusal'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as apiTokens from '#db/repositories/api-tokens.server'
import * as auditLog from '#db/repositories/audit-log.server'

/** Stores a token by its hash, and says so in the audit log. */
export function createApiToken(
  db: Database,
  command: {
    /** The administrator. */
    actorId: number
    name: string
    role: TokenRole
    /** Hex SHA-256: tokens themselves never reach the database. */
    tokenHash: string
    /** The last day, in UTC, on which it works. */
    lastDay: Day
    /** ISO moment in UTC. */
    at: string
  },
): Promise<{ tokenId: number }> {
  const { actorId, name, role, tokenHash, lastDay, at } = command
  return inWriteTransaction(db, async (transaction) => {
    const token = { name, role, tokenHash, createdBy: actorId, createdAt: at, lastDay }
    const tokenId = await apiTokens.insert(transaction, token)
    await auditLog.insert(transaction, {
      at,
      accountId: actorId,
      action: 'api_token_created',
      subject: subjectOf(tokenId),
      outcome: 'done',
    })
    return { tokenId }
  })
}

/** @throws PeopleRefused api_token_unknown */
export function revokeApiToken(
  db: Database,
  { actorId, tokenId, at }: { actorId: number; tokenId: number; at: string },
): Promise<undefined> {
  return inWriteTransaction(db, async (transaction) => {
    if (!(await apiTokens.revoke(transaction, tokenId, at))) {
      throw new PeopleRefused('api_token_unknown', { token: tokenId })
    }
    await auditLog.insert(transaction, {
      at,
      accountId: actorId,
      action: 'api_token_revoked',
      subject: subjectOf(tokenId),
      outcome: 'done',
    })
    return undefined
  })
}

/** A token is nobody's account: the log names the token, once a day. */
export function noteApiTokenUse(
  db: Database,
  { tokenId, day, reading, at }: { tokenId: number; day: Day; reading: string; at: string },
): Promise<undefined> {
  return inWriteTransaction(db, async (transaction) => {
    if (!(await apiTokens.setLastUsedOn(transaction, tokenId, day))) return undefined
    await auditLog.insert(transaction, {
      at,
      accountId: null,
      action: 'export',
      subject: `${subjectOf(tokenId)} ${reading}`,
      outcome: 'done',
    })
    return undefined
  })
}

function subjectOf(tokenId: number): string {
  return `api_token:${tokenId}`
}
