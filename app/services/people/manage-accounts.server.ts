import type { Role } from '#app/domain/people/role'
import * as accounts from '#db/repositories/accounts.server'
import * as invitations from '#db/repositories/invitations.server'
import { nowOf, type PeopleTools } from './tools.server'

/** How an account stands: somebody invited has no password yet. */
export type AccountState = 'enabled' | 'invited' | 'disabled'

/** An account as the administrator sees it. */
export interface AccountSummary {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly role: Role
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
    const { id, email, name, role } = account
    const expiresAt = expiries.get(id) ?? null
    const invitedUntil = expiresAt !== null && expiresAt > now ? expiresAt : null
    return { id, email, name, role, state: stateOf(account), invitedUntil }
  })
}

/** @throws PeopleRefused account_unknown, last_administrator */
export async function setRole(
  tools: Pick<PeopleTools, 'writer' | 'clock'>,
  actorId: number | null,
  accountId: number,
  role: Role,
): Promise<void> {
  await tools.writer.run('setRole', { actorId, accountId, role, at: nowOf(tools) })
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

function stateOf({ disabledAt, passwordHash }: accounts.Account): AccountState {
  if (disabledAt !== null) return 'disabled'
  return passwordHash === null ? 'invited' : 'enabled'
}
