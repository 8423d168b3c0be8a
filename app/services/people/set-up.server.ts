import { PeopleRefused } from '#app/domain/people/refusal'
import type { Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as settings from '#db/repositories/settings.server'
import { equalHashes, hashToken, newToken } from './tokens.server'
import { nowOf, type PeopleTools } from './tools.server'
import { SET_UP_HASH } from './writes/set-up.server'

/**
 * At every start of the server: a new token for the set-up page while nobody has an account.
 * @returns the token, to be printed on the console and nowhere else; null when nothing is to be set up
 */
export async function offerSetUp(
  tools: Pick<PeopleTools, 'writer' | 'random'>,
): Promise<string | null> {
  const token = newToken(tools.random)
  const isNeeded = await tools.writer.run('offerSetUp', { tokenHash: hashToken(token) })
  return isNeeded ? token : null
}

/** Whether the set-up page has still to be passed. */
export async function isToBeSetUp(db: Database): Promise<boolean> {
  return !(await accounts.existsAny(db))
}

/**
 * Makes the first administrator and logs them in.
 * @param input.email in lower case
 * @returns the token of the new session, for the cookie
 * @throws PeopleRefused set_up_done, set_up_token_wrong
 */
export async function setUp(
  tools: PeopleTools,
  input: {
    readonly token: string
    readonly email: string
    readonly name: string
    readonly password: string
  },
): Promise<string> {
  if (!(await isToBeSetUp(tools.db))) throw new PeopleRefused('set_up_done')
  const setUpHash = hashToken(input.token)
  const offered = await settings.findByKey(tools.db, SET_UP_HASH)
  // Looked at before a password is hashed: strangers shall not make the server work.
  if (offered === null || !equalHashes(offered, setUpHash)) {
    throw new PeopleRefused('set_up_token_wrong')
  }
  const token = newToken(tools.random)
  await tools.writer.run('setUp', {
    setUpHash,
    email: input.email,
    name: input.name,
    passwordHash: await tools.passwords.hash(input.password),
    sessionHash: hashToken(token),
    at: nowOf(tools),
  })
  return token
}
