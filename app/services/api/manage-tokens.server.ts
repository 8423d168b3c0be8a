import { tokenStateOf } from '#app/access/api-token'
import type { Day } from '#app/domain/calendar/day'
import type { TokenState } from '#app/domain/people/api-token'
import * as apiTokens from '#db/repositories/api-tokens.server'
import { parseForm } from '../people/forms'
import { hashToken, newToken } from '../people/tokens.server'
import { nowOf, type PeopleTools } from '../people/tools.server'
import { API_TOKEN_PREFIX, dayOf } from './api-token'
import { tokenTaskForm, type TokenTask } from './forms'

/** A token as the administrator sees it; what opens the door is not in it. */
export interface TokenSummary extends Omit<apiTokens.ApiToken, 'createdBy' | 'revokedAt'> {
  readonly state: TokenState
}

/** Newest first. */
export async function listTokens({
  db,
  clock,
}: Pick<PeopleTools, 'db' | 'clock'>): Promise<readonly TokenSummary[]> {
  const today = dayOf(clock())
  return (await apiTokens.findAll(db)).map((token) => {
    const { id, name, role, createdByEmail, createdAt, lastDay, lastUsedOn } = token
    const state = tokenStateOf(token, today)
    return { id, name, role, createdByEmail, createdAt, lastDay, lastUsedOn, state }
  })
}

/** What a sent form asks for, or what is wrong with its fields. */
export function readTokenTask(
  { clock }: Pick<PeopleTools, 'clock'>,
  form: Iterable<[string, unknown]>,
) {
  return parseForm(tokenTaskForm(dayOf(clock())), form)
}

/** A token that was just made: this is the only time that anybody sees it. */
export interface NewToken {
  readonly name: string
  readonly token: string
  readonly lastDay: Day
}

/**
 * Does what an administrator asks for.
 * @returns the new token; null where the task makes none
 * @throws PeopleRefused api_token_unknown
 */
export async function performTokenTask(
  tools: Pick<PeopleTools, 'writer' | 'clock' | 'random'>,
  actorId: number,
  task: TokenTask,
): Promise<NewToken | null> {
  const at = nowOf(tools)
  if (task.task === 'revoke') {
    await tools.writer.run('revokeApiToken', { actorId, tokenId: task.tokenId, at })
    return null
  }
  const { name, role, lastDay } = task
  const token = `${API_TOKEN_PREFIX}${newToken(tools.random)}`
  const tokenHash = hashToken(token)
  await tools.writer.run('createApiToken', { actorId, name, role, tokenHash, lastDay, at })
  return { name, token, lastDay }
}
