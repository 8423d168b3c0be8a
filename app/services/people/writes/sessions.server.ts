import { PeopleRefused } from '#app/domain/people/refusal'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as sessions from '#db/repositories/sessions.server'
import type { LoginSource, TokenHash } from './command'
import { findPause, forgiveAttempts } from './attempts.server'
import { openSession } from './open-session.server'

/** Writes down an attempt that was wrong; what was typed is not kept. */
export async function failLogin(
  db: Database,
  { accountId, at, ...source }: LoginSource & { accountId: number | null; at: string },
): Promise<undefined> {
  const isLocked = (await findPause(db, source, at)) !== null
  await auditLog.insert(db, {
    at,
    accountId: null,
    action: 'log_in',
    subject: accountId === null ? null : `account:${accountId}`,
    outcome: isLocked ? 'locked' : 'refused',
  })
  return undefined
}

/**
 * Begins a session under a new token; the one that the visitor came with ends.
 * @throws PeopleRefused log_in_failed where the account changed since its password was verified
 */
export function startSession(
  db: Database,
  command: LoginSource & {
    accountId: number
    /** That was verified: refused when it was changed meanwhile. */
    passwordHash: string
    sessionHash: TokenHash
    /** Of the cookie that came with the request, if any: that session ends. */
    replacedHash: TokenHash | null
    at: string
  },
): Promise<undefined> {
  const { accountId, sessionHash, replacedHash, at } = command
  return inWriteTransaction(db, async (transaction) => {
    const account = await accounts.findById(transaction, accountId)
    if (account?.disabledAt !== null || account.passwordHash !== command.passwordHash) {
      throw new PeopleRefused('log_in_failed')
    }
    if (replacedHash !== null) await sessions.deleteByTokenHash(transaction, replacedHash)
    await openSession(transaction, accountId, sessionHash, at)
    await forgiveAttempts(transaction, command)
    const subject = `account:${accountId}`
    await auditLog.insert(transaction, {
      at,
      accountId,
      action: 'log_in',
      subject,
      outcome: 'done',
    })
    return undefined
  })
}

export async function touchSession(
  db: Database,
  { sessionHash, at }: { sessionHash: TokenHash; at: string },
): Promise<undefined> {
  await sessions.setLastSeenAt(db, sessionHash, at)
  return undefined
}

/** Logging out. Of a session that is gone already nothing is written down. */
export function endSession(
  db: Database,
  { sessionHash, at }: { sessionHash: TokenHash; at: string },
): Promise<undefined> {
  return inWriteTransaction(db, async (transaction) => {
    const accountId = await sessions.deleteByTokenHash(transaction, sessionHash)
    if (accountId === null) return undefined
    const subject = `account:${accountId}`
    await auditLog.insert(transaction, {
      at,
      accountId,
      action: 'log_out',
      subject,
      outcome: 'done',
    })
    return undefined
  })
}
