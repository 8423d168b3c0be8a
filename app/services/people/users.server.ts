import { PeopleRefused } from '#app/domain/people/refusal'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { writeAlone } from '#db/exclusive.server'
import { directWriter } from './handlers.server'
import { invite, inviteAgain, type InvitationLink, type NewPerson } from './invitations.server'
import { listAccounts, setEnabled, type AccountSummary } from './manage-accounts.server'
import type { PeopleTools } from './tools.server'

/** What the commands `user …` work with: they write themselves, as nobody who is logged in. */
export type UserTools = Pick<PeopleTools, 'clock' | 'random' | 'passwords'>

/**
 * `user add`: with a password the account can be used at once, without one by the link.
 * @param db the connection that may write
 * @param person checked by `newPersonForm`, the password by `passwordForm`
 * @returns the link to hand over; null where a password was given
 * @throws PeopleRefused email_taken
 */
export async function addUser(
  db: Database,
  person: NewPerson & { readonly password: string | null },
  tools: UserTools,
): Promise<InvitationLink | null> {
  const { password, ...invited } = person
  if (password === null) return invite({ ...tools, writer: directWriter(db) }, null, invited)
  const passwordHash = await tools.passwords.hash(password)
  const at = tools.clock().toISOString()
  await inWriteTransaction(db, async (transaction) => {
    await writeAlone(transaction, 'account')
    if ((await accounts.findByEmail(transaction, invited.email)) !== null) {
      throw new PeopleRefused('email_taken')
    }
    const id = await accounts.insert(transaction, { ...invited, passwordHash, createdAt: at })
    const subject = `account:${id}`
    const entry = { at, accountId: null, subject, outcome: 'done' } as const
    await auditLog.insert(transaction, { ...entry, action: 'account_added' })
  })
  return null
}

/** `user list`. */
export function listUsers(
  db: Database,
  tools: Pick<UserTools, 'clock'>,
): Promise<readonly AccountSummary[]> {
  return listAccounts({ db, clock: tools.clock })
}

/**
 * `user disable`: its sessions end, also in a server that is running.
 * @throws PeopleRefused account_unknown, last_administrator
 */
export async function disableUser(
  db: Database,
  email: string,
  tools: Pick<UserTools, 'clock'>,
): Promise<void> {
  const accountId = await findIdByEmail(db, email)
  await setEnabled({ ...tools, writer: directWriter(db) }, null, accountId, false)
}

/**
 * `user reset`: a link to set another password.
 * @throws PeopleRefused account_unknown, account_disabled
 */
export async function resetUser(
  db: Database,
  email: string,
  tools: Pick<UserTools, 'clock' | 'random'>,
): Promise<InvitationLink> {
  const accountId = await findIdByEmail(db, email)
  return inviteAgain({ ...tools, writer: directWriter(db) }, null, accountId)
}

async function findIdByEmail(db: Database, email: string): Promise<number> {
  const account = await accounts.findByEmail(db, email.trim().toLowerCase())
  if (account === null) throw new PeopleRefused('account_unknown', { account: email })
  return account.id
}
