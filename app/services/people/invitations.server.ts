import { INVITATION_END } from '#app/access/session-life'
import { PeopleRefused } from '#app/domain/people/refusal'
import type { Role } from '#app/domain/people/role'
import type { Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as invitations from '#db/repositories/invitations.server'
import { hashToken, newToken } from './tokens.server'
import { momentAfter } from './moment'
import { nowOf, type PeopleTools } from './tools.server'

type InvitationTools = Pick<PeopleTools, 'writer' | 'clock' | 'random'>

/** A link that works once; shown once, for only its hash is stored. */
export interface InvitationLink {
  /** Path and query; the token stands in the query, which no log of ours keeps. */
  readonly path: string
  /** ISO moment in UTC. */
  readonly expiresAt: string
}

export interface NewPerson {
  /** Lower case. */
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
}

/**
 * Adds an account and a link with which its owner sets a password.
 * @param actorId the administrator; null on the command line
 * @throws PeopleRefused email_taken
 */
export async function invite(
  tools: InvitationTools,
  actorId: number | null,
  person: NewPerson,
): Promise<InvitationLink> {
  const { link, tokenHash, at } = newLink(tools)
  const { expiresAt } = link
  await tools.writer.run('invite', { actorId, ...person, tokenHash, expiresAt, at })
  return link
}

/**
 * A new link for somebody who lost the first one, or their password; an earlier link stops working.
 * @throws PeopleRefused account_unknown, account_disabled
 */
export async function inviteAgain(
  tools: InvitationTools,
  actorId: number | null,
  accountId: number,
): Promise<InvitationLink> {
  const { link, tokenHash, at } = newLink(tools)
  const { expiresAt } = link
  await tools.writer.run('inviteAgain', { actorId, accountId, tokenHash, expiresAt, at })
  return link
}

/** For whom an invitation is; null when it is used, withdrawn or expired. */
export async function findInvited(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  token: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const invitation = await invitations.findByTokenHash(db, hashToken(token))
  if (invitation === null || invitation.expiresAt <= nowOf({ clock })) return null
  const account = await accounts.findById(db, invitation.accountId)
  return account && { name: account.name, email: account.email }
}

/**
 * Sets the password of the invited one and logs them in.
 * @returns the token of the new session, for the cookie
 * @throws PeopleRefused invitation_invalid
 */
export async function acceptInvitation(
  tools: PeopleTools,
  input: { readonly token: string; readonly password: string },
): Promise<string> {
  // Looked at before a password is hashed: strangers shall not make the server work.
  if ((await findInvited(tools, input.token)) === null) {
    throw new PeopleRefused('invitation_invalid')
  }
  const token = newToken(tools.random)
  await tools.writer.run('acceptInvitation', {
    invitationHash: hashToken(input.token),
    passwordHash: await tools.passwords.hash(input.password),
    sessionHash: hashToken(token),
    at: nowOf(tools),
  })
  return token
}

function newLink(tools: InvitationTools) {
  const token = newToken(tools.random)
  const at = nowOf(tools)
  const path = `/uitnodiging?code=${token}`
  const link: InvitationLink = { path, expiresAt: momentAfter(at, INVITATION_END) }
  return { link, tokenHash: hashToken(token), at }
}
