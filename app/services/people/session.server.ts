import { may, type Action } from '#app/access/policy'
import { menuOf } from '#app/access/routes'
import { isAlive, isSeenLongAgo } from '#app/access/session-life'
import type { Person } from '#app/domain/people/person'
import * as accounts from '#db/repositories/accounts.server'
import * as sessions from '#db/repositories/sessions.server'
import { hashToken } from './tokens.server'
import { nowOf, type PeopleTools } from './tools.server'

/** Whether somebody may do something, and if not why. */
export type Access =
  | { readonly kind: 'granted'; readonly person: Person }
  /** Logged in, but the roles may not. */
  | { readonly kind: 'refused' }
  /** The roles may not, and begins elsewhere. */
  | { readonly kind: 'led'; readonly to: string }
  /** Not logged in, or no longer. */
  | { readonly kind: 'anonymous' }
  /** There is no account at all yet. */
  | { readonly kind: 'to_be_set_up' }

/**
 * Whose session this is; null when there is none, it has ended, or its account is disabled.
 * @param token what the visitor's cookie holds; null without one
 */
export async function findPerson(
  tools: Pick<PeopleTools, 'db' | 'writer' | 'clock'>,
  token: string | null,
): Promise<Person | null> {
  if (token === null) return null
  const sessionHash = hashToken(token)
  const session = await sessions.findByTokenHash(tools.db, sessionHash)
  if (session === null) return null
  const moments = {
    createdAt: Date.parse(session.createdAt),
    lastSeenAt: Date.parse(session.lastSeenAt),
  }
  const now = tools.clock().getTime()
  if (!isAlive(moments, now)) return null
  if (isSeenLongAgo(moments, now)) {
    await tools.writer.run('touchSession', { sessionHash, at: nowOf(tools) })
  }
  const { accountId: id, name, email, roles } = session
  return { id, name, email, roles, menu: menuOf(roles) }
}

/**
 * Decides on a request; a refusal of somebody who is logged in goes into the audit log.
 * @param isFirst it is the page that one begins with: who may not is led to their own
 */
export async function authorise(
  tools: Pick<PeopleTools, 'db' | 'writer' | 'clock'>,
  token: string | null,
  action: Action,
  isFirst = false,
): Promise<Access> {
  const person = await findPerson(tools, token)
  if (person === null) {
    return { kind: (await accounts.existsAny(tools.db)) ? 'anonymous' : 'to_be_set_up' }
  }
  if (may(person.roles, action)) return { kind: 'granted', person }
  const [first] = person.menu
  if (isFirst && first !== undefined) return { kind: 'led', to: first.path }
  await tools.writer.run('recordAudit', {
    at: nowOf(tools),
    accountId: person.id,
    action: 'access',
    subject: action,
    outcome: 'refused',
  })
  return { kind: 'refused' }
}
