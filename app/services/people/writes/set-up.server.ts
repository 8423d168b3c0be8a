import { PeopleRefused } from '#app/domain/people/refusal'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as settings from '#db/repositories/settings.server'
import type { TokenHash } from './command'
import { equalHashes } from '../tokens.server'
import { openSession } from './open-session.server'

/** Setting with the hash of the token on the console; empty when there is none. */
export const SET_UP_HASH = 'set_up_token_hash'

/**
 * Makes this the token that opens the set-up page, in place of an earlier one. With an account there
 * is nothing to set up: then no token opens it any more.
 * @returns whether the token is of use
 */
export function offerSetUp(
  db: Database,
  { tokenHash }: { tokenHash: TokenHash },
): Promise<boolean> {
  return inWriteTransaction(db, async (transaction) => {
    const isNeeded = !(await accounts.existsAny(transaction))
    await settings.setByKey(transaction, SET_UP_HASH, isNeeded ? tokenHash : '')
    return isNeeded
  })
}

/**
 * Makes the first account, once: an administrator's, and an analyst's too, as somebody has to bring the first data.
 * @throws PeopleRefused set_up_done, set_up_token_wrong
 */
export function setUp(
  db: Database,
  command: {
    setUpHash: TokenHash
    email: string
    name: string
    passwordHash: string
    sessionHash: TokenHash
    at: string
  },
): Promise<undefined> {
  const { email, name, passwordHash, at } = command
  return inWriteTransaction(db, async (transaction) => {
    await writeAlone(transaction, 'account')
    if (await accounts.existsAny(transaction)) throw new PeopleRefused('set_up_done')
    const offered = await settings.findByKey(transaction, SET_UP_HASH)
    if (offered === null || !equalHashes(offered, command.setUpHash)) {
      throw new PeopleRefused('set_up_token_wrong')
    }
    const roles = ['administrator', 'analyst'] as const
    const account = { email, name, roles, passwordHash, createdAt: at }
    const accountId = await accounts.insert(transaction, account)
    await settings.setByKey(transaction, SET_UP_HASH, '')
    await openSession(transaction, accountId, command.sessionHash, at)
    const subject = `account:${accountId}`
    await auditLog.insert(transaction, {
      at,
      accountId,
      action: 'set_up',
      subject,
      outcome: 'done',
    })
    return undefined
  })
}
