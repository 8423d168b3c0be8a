import type { Role } from '#app/domain/people/role'
import { PeopleRefused } from '#app/domain/people/refusal'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as invitations from '#db/repositories/invitations.server'
import * as sessions from '#db/repositories/sessions.server'
import type { ByWhom, NewInvitation, TokenHash } from './command'
import { forgetAttempts } from './attempts.server'
import { openSession } from './open-session.server'

/**
 * Adds an account without a password, and the invitation with which its owner sets one.
 * @throws PeopleRefused email_taken
 */
export function invite(
  db: Database,
  command: ByWhom & NewInvitation & { email: string; name: string; roles: readonly Role[] },
): Promise<{ accountId: number }> {
  const { actorId, at, email, name, roles, tokenHash, expiresAt } = command
  return inWriteTransaction(db, async (transaction) => {
    await writeAlone(transaction, 'account')
    if ((await accounts.findByEmail(transaction, email)) !== null) {
      throw new PeopleRefused('email_taken')
    }
    const account = { email, name, roles, passwordHash: null, createdAt: at }
    const accountId = await accounts.insert(transaction, account)
    await invitations.replace(transaction, { tokenHash, accountId, expiresAt })
    await auditLog.insert(transaction, {
      at,
      accountId: actorId,
      action: 'account_invited',
      subject: `account:${accountId}`,
      outcome: 'done',
    })
    return { accountId }
  })
}

/**
 * A new link in place of an earlier one. A password that is set stays good until the link is used:
 * otherwise a slip of the hand would lock somebody out.
 * @throws PeopleRefused account_unknown, account_disabled
 */
export function inviteAgain(
  db: Database,
  command: ByWhom & NewInvitation & { accountId: number },
): Promise<undefined> {
  const { actorId, at, accountId, tokenHash, expiresAt } = command
  return inWriteTransaction(db, async (transaction) => {
    const account = await accounts.findById(transaction, accountId)
    if (account === null) throw new PeopleRefused('account_unknown', { account: accountId })
    if (account.disabledAt !== null) throw new PeopleRefused('account_disabled')
    await invitations.replace(transaction, { tokenHash, accountId, expiresAt })
    await auditLog.insert(transaction, {
      at,
      accountId: actorId,
      action: 'account_reset',
      subject: `account:${accountId}`,
      outcome: 'done',
    })
    return undefined
  })
}

/**
 * Sets the password of whom the link is for, uses it up, ends the account's sessions and begins one.
 * Whoever was paused for guessing may log in again.
 * @throws PeopleRefused invitation_invalid
 */
export function acceptInvitation(
  db: Database,
  command: {
    invitationHash: TokenHash
    passwordHash: string
    sessionHash: TokenHash
    at: string
  },
): Promise<undefined> {
  const { invitationHash, passwordHash, sessionHash, at } = command
  return inWriteTransaction(db, async (transaction) => {
    const invitation = await invitations.findByTokenHash(transaction, invitationHash)
    if (
      invitation === null ||
      invitation.expiresAt <= at ||
      // On PostgreSQL two may come this far: only one takes the row away.
      !(await invitations.deleteByTokenHash(transaction, invitationHash))
    ) {
      throw new PeopleRefused('invitation_invalid')
    }
    const { accountId } = invitation
    await accounts.setPasswordHash(transaction, accountId, passwordHash)
    const account = await accounts.findById(transaction, accountId)
    if (account !== null) await forgetAttempts(transaction, account.email)
    await sessions.deleteByAccount(transaction, accountId)
    await openSession(transaction, accountId, sessionHash, at)
    await auditLog.insert(transaction, {
      at,
      accountId,
      action: 'invitation_accepted',
      subject: `account:${accountId}`,
      outcome: 'done',
    })
    return undefined
  })
}
