import { PeopleRefused } from '#app/domain/people/refusal'
import * as accounts from '#db/repositories/accounts.server'
import type { LoginSource } from './writes/command'
import { NOBODYS_HASH } from './passwords.server'
import { hashToken, newToken } from './tokens.server'
import { nowOf, type PeopleTools } from './tools.server'

/** Where the attempt comes from. */
export interface Visitor {
  readonly address: string
  /** What the visitor's cookie holds; null without one. */
  readonly token: string | null
}

/**
 * Logs somebody in. An unknown address, a disabled account and a wrong password take the same work
 * and give the same refusal.
 * @param input.email in lower case
 * @returns the token of the new session, for the cookie
 * @throws PeopleRefused too_many_attempts, log_in_failed
 */
export async function logIn(
  tools: PeopleTools,
  input: { readonly email: string; readonly password: string },
  visitor: Visitor,
): Promise<string> {
  const source = { email: input.email, address: visitor.address }
  await countAttempt(tools, source)
  const account = await accounts.findByEmail(tools.db, input.email)
  const stored = account?.disabledAt === null ? account.passwordHash : null
  const matches = await tools.passwords.verify(stored ?? NOBODYS_HASH, input.password)
  if (account === null || stored === null || !matches) {
    const accountId = account?.id ?? null
    await tools.writer.run('failLogin', { ...source, accountId, at: nowOf(tools) })
    throw new PeopleRefused('log_in_failed')
  }
  const token = newToken(tools.random)
  await tools.writer.run('startSession', {
    ...source,
    accountId: account.id,
    passwordHash: stored,
    sessionHash: hashToken(token),
    replacedHash: visitor.token === null ? null : hashToken(visitor.token),
    at: nowOf(tools),
  })
  return token
}

/** @throws PeopleRefused too_many_attempts */
export async function countAttempt(tools: PeopleTools, source: LoginSource): Promise<void> {
  const at = nowOf(tools)
  const { pausedUntil } = await tools.writer.run('beginLogin', { ...source, at })
  if (pausedUntil === null) return
  const milliseconds = Date.parse(pausedUntil) - Date.parse(at)
  throw new PeopleRefused('too_many_attempts', { minutes: Math.ceil(milliseconds / 60_000) })
}

/** Ends the session of a token, if it has one. */
export async function logOut(tools: PeopleTools, token: string | null): Promise<void> {
  if (token === null) return
  await tools.writer.run('endSession', { sessionHash: hashToken(token), at: nowOf(tools) })
}
