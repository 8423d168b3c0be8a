import type { Role } from '#app/domain/people/role'
import * as accounts from '#db/repositories/accounts.server'
import * as invitations from '#db/repositories/invitations.server'
import type { AccountTask } from './forms'
import { invite, inviteAgain, type InvitationLink } from './invitations.server'
import { nowOf, type PeopleTools } from './tools.server'

/** How an account stands: somebody invited has no password yet. */
export type AccountState = 'enabled' | 'invited' | 'disabled'

/** An account as the administrator sees it. */
export interface AccountSummary {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly state: AccountState
  /** ISO moment until which the newest link works; null without one that does. */
  readonly invitedUntil: string | null
}

/** By address, disabled ones too. */
export async function listAccounts({
  db,
  clock,
}: Pick<PeopleTools, 'db' | 'clock'>): Promise<readonly AccountSummary[]> {
  const now = nowOf({ clock })
  const expiries = await invitations.findAllExpiries(db)
  return (await accounts.findAll(db)).map((account) => {
    const { id, email, name, roles } = account
    const expiresAt = expiries.get(id) ?? null
    const invitedUntil = expiresAt !== null && expiresAt > now ? expiresAt : null
    return { id, email, name, roles, state: stateOf(account), invitedUntil }
  })
}

/** @throws PeopleRefused account_unknown, last_administrator */
async function setRoles(
  tools: Pick<PeopleTools, 'writer' | 'clock'>,
  actorId: number | null,
  accountId: number,
  roles: readonly Role[],
): Promise<void> {
  await tools.writer.run('setRoles', { actorId, accountId, roles, at: nowOf(tools) })
}

/**
 * Disabling ends the account's sessions at once.
 * @throws PeopleRefused account_unknown, last_administrator
 */
export async function setEnabled(
  tools: Pick<PeopleTools, 'writer' | 'clock'>,
  actorId: number | null,
  accountId: number,
  enabled: boolean,
): Promise<void> {
  await tools.writer.run('setEnabled', { actorId, accountId, enabled, at: nowOf(tools) })
}

/** A link with whom it is for. */
export interface LinkFor extends InvitationLink {
  readonly name: string
}

/**
 * Does what an administrator asks for.
 * @param actorId the administrator
 * @returns the link of an invitation, old or new; null where the task makes none
 * @throws PeopleRefused email_taken, account_unknown, account_disabled, last_administrator
 */
export async function performTask(
  tools: PeopleTools,
  actorId: number,
  task: AccountTask,
): Promise<LinkFor | null> {
  switch (task.task) {
    case 'invite': {
      const { name, email, roles } = task
      return { name, ...(await invite(tools, actorId, { name, email, roles })) }
    }
    case 'reset': {
      const link = await inviteAgain(tools, actorId, task.accountId)
      const account = await accounts.findById(tools.db, task.accountId)
      return { name: account?.name ?? '', ...link }
    }
    case 'roles':
      await setRoles(tools, actorId, task.accountId, task.roles)
      return null
    case 'disable':
    case 'enable':
      await setEnabled(tools, actorId, task.accountId, task.task === 'enable')
      return null
  }
}

function stateOf({ disabledAt, passwordHash }: accounts.Account): AccountState {
  if (disabledAt !== null) return 'disabled'
  return passwordHash === null ? 'invited' : 'enabled'
}
