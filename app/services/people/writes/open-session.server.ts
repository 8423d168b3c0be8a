import { ABSOLUTE_END, IDLE_END } from '#app/access/session-life'
import type { Database } from '#db/client.server'
import * as sessions from '#db/repositories/sessions.server'
import { momentAfter } from '../moment'

/** Begins a session, and takes away those that have ended. */
export async function openSession(
  transaction: Database,
  accountId: number,
  tokenHash: string,
  at: string,
): Promise<void> {
  const createdUntil = momentAfter(at, -ABSOLUTE_END)
  await sessions.deleteEnded(transaction, createdUntil, momentAfter(at, -IDLE_END))
  await sessions.insert(transaction, { tokenHash, accountId, createdAt: at })
}
