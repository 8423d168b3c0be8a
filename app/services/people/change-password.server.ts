import type { Person } from '#app/domain/people/person'
import { PeopleRefused } from '#app/domain/people/refusal'
import * as accounts from '#db/repositories/accounts.server'
import { countAttempt } from './log-in.server'
import { NOBODYS_HASH } from './passwords.server'
import { hashToken, newToken } from './tokens.server'
import { nowOf, type PeopleTools } from './tools.server'

/**
 * A person's own new password; all sessions of the account end. Wrong guesses count as attempts to
 * log in: a browser left open is no way around their limit.
 * @param address the visitor's network address
 * @returns the token of the session that goes on, for the cookie
 * @throws PeopleRefused too_many_attempts, current_password_wrong
 */
export async function changePassword(
  tools: PeopleTools,
  person: Pick<Person, 'id' | 'email'>,
  input: { readonly currentPassword: string; readonly password: string },
  address: string,
): Promise<string> {
  const source = { email: person.email, address }
  await countAttempt(tools, source)
  const account = await accounts.findById(tools.db, person.id)
  const verifiedHash = account?.passwordHash ?? NOBODYS_HASH
  if (!(await tools.passwords.verify(verifiedHash, input.currentPassword))) {
    await tools.writer.run('failLogin', { ...source, accountId: person.id, at: nowOf(tools) })
    throw new PeopleRefused('current_password_wrong')
  }
  const token = newToken(tools.random)
  await tools.writer.run('changePassword', {
    ...source,
    accountId: person.id,
    verifiedHash,
    passwordHash: await tools.passwords.hash(input.password),
    sessionHash: hashToken(token),
    at: nowOf(tools),
  })
  return token
}
