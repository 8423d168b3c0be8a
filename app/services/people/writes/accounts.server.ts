import type { AuditAction } from '#app/domain/people/audit'
import type { Role } from '#app/domain/people/role'
import { PeopleRefused } from '#app/domain/people/refusal'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as invitations from '#db/repositories/invitations.server'
import * as sessions from '#db/repositories/sessions.server'
import type { ByWhom, LoginSource, TokenHash } from './command'
import { forgiveAttempts } from './attempts.server'
import { openSession } from './open-session.server'

/**
 * A person's own new password: every session of the account ends, and a new one begins.
 * @throws PeopleRefused current_password_wrong where it was changed since it was verified
 */
export function changePassword(
  db: Database,
  command: LoginSource & {
    accountId: number
    verifiedHash: string
    passwordHash: string
    sessionHash: TokenHash
    at: string
  },
): Promise<undefined> {
  const { accountId, verifiedHash, passwordHash, sessionHash, at } = command
  return inWriteTransaction(db, async (transaction) => {
    const account = await accounts.findById(transaction, accountId)
    if (account?.disabledAt !== null || account.passwordHash !== verifiedHash) {
      throw new PeopleRefused('current_password_wrong')
    }
    await accounts.setPasswordHash(transaction, accountId, passwordHash)
    await invitations.deleteByAccount(transaction, accountId)
    await sessions.deleteByAccount(transaction, accountId)
    await openSession(transaction, accountId, sessionHash, at)
    await forgiveAttempts(transaction, command)
    await writeDown(transaction, 'password_changed', accountId, accountId, at)
    return undefined
  })
}

/** @throws PeopleRefused account_unknown, last_administrator */
export function setRoles(
  db: Database,
  command: ByWhom & { accountId: number; roles: readonly Role[] },
): Promise<undefined> {
  const { actorId, accountId, roles, at } = command
  return inWriteTransaction(db, async (transaction) => {
    const account = await findForChange(transaction, accountId)
    if (account.roles.join() === roles.join()) return undefined
    if (!roles.includes('administrator')) await keepAnAdministrator(transaction, account)
    await accounts.setRoles(transaction, accountId, roles)
    await writeDown(transaction, 'role_changed', actorId, accountId, at)
    return undefined
  })
}

/**
 * Disabling ends the account's sessions and withdraws its invitation, at once.
 * @throws PeopleRefused account_unknown, last_administrator
 */
export function setEnabled(
  db: Database,
  command: ByWhom & { accountId: number; enabled: boolean },
): Promise<undefined> {
  const { actorId, accountId, enabled, at } = command
  return inWriteTransaction(db, async (transaction) => {
    const account = await findForChange(transaction, accountId)
    if ((account.disabledAt === null) === enabled) return undefined
    if (!enabled) {
      await keepAnAdministrator(transaction, account)
      await sessions.deleteByAccount(transaction, accountId)
      await invitations.deleteByAccount(transaction, accountId)
    }
    await accounts.setDisabledAt(transaction, accountId, enabled ? null : at)
    const action = enabled ? 'account_enabled' : 'account_disabled'
    await writeDown(transaction, action, actorId, accountId, at)
    return undefined
  })
}

async function findForChange(transaction: Database, id: number): Promise<accounts.Account> {
  await writeAlone(transaction, 'account')
  const account = await accounts.findById(transaction, id)
  if (account === null) throw new PeopleRefused('account_unknown', { account: id })
  return account
}

/** Somebody who can log in has to be able to manage people. */
async function keepAnAdministrator(
  transaction: Database,
  leaving: accounts.Account,
): Promise<void> {
  if (!leaving.roles.includes('administrator') || leaving.disabledAt !== null) return
  if (leaving.passwordHash === null) return
  const others = await accounts.countOtherAdministrators(transaction, leaving.id)
  if (others === 0) throw new PeopleRefused('last_administrator')
}

async function writeDown(
  transaction: Database,
  action: AuditAction,
  actorId: number | null,
  accountId: number,
  at: string,
): Promise<void> {
  const subject = `account:${accountId}`
  await auditLog.insert(transaction, { at, accountId: actorId, action, subject, outcome: 'done' })
}
