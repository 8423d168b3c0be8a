import type { MailFacts } from '#app/domain/mail/mail'
import { inWriteTransaction, type Database } from '../client.server'
import { writeAlone } from '../exclusive.server'
import { chunksOf } from './chunks'

export interface NewMail {
  readonly accountId: number
  /** What it is about: a second one to the same person is not made. */
  readonly event: string
  readonly facts: MailFacts
  /** ISO moment in UTC. */
  readonly createdAt: string
}

/** A mail that somebody took up, until its lease ends. */
export interface ClaimedMail extends NewMail {
  readonly id: number
  readonly attempts: number
  readonly leaseUntil: string
}

/** Eight values each. */
const ROWS_PER_STATEMENT = 1000

/** Makes mails; those that exist are left as they are. */
export async function insertMany(db: Database, mails: readonly NewMail[]): Promise<void> {
  for (const chunk of chunksOf(mails, ROWS_PER_STATEMENT)) {
    await db
      .insertInto('mail')
      .values(
        chunk.map(({ accountId, event, facts, createdAt }) => ({
          ...{ account_id: accountId, event, facts: JSON.stringify(facts) },
          ...{ created_at: createdAt, next_at: createdAt },
          ...({ state: 'waiting', attempts: 0, lease_until: null } as const),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/**
 * Takes up mails whose time has come, and those of somebody who died before anything was handed over.
 * @param now, leaseUntil ISO moments in UTC
 */
export function claim(
  db: Database,
  { now, leaseUntil, limit }: { now: string; leaseUntil: string; limit: number },
): Promise<readonly ClaimedMail[]> {
  return inWriteTransaction(db, async (transaction) => {
    await writeAlone(transaction, 'mail')
    const ready = transaction
      .selectFrom('mail')
      .select('id')
      .where((eb) =>
        eb.or([
          eb.and([eb('state', '=', 'waiting'), eb('next_at', '<=', now)]),
          eb.and([eb('state', '=', 'claimed'), eb('lease_until', '<', now)]),
        ]),
      )
      .orderBy('id')
      .limit(limit)
    const rows = await transaction
      .updateTable('mail')
      .set((eb) => ({
        ...({ state: 'claimed', lease_until: leaseUntil } as const),
        attempts: eb('attempts', '+', 1),
      }))
      .where('id', 'in', ready)
      .returningAll()
      .execute()
    return rows
      .map((row) => ({
        ...{ id: row.id, accountId: row.account_id, event: row.event, attempts: row.attempts },
        ...{ createdAt: row.created_at, leaseUntil },
        facts: JSON.parse(row.facts) as MailFacts,
      }))
      .sort((one, other) => one.id - other.id)
  })
}

/** Before any moment that a mail is taken up at. */
const LONG_AGO = new Date(0).toISOString()

/**
 * Ends the leases of all that somebody took up who is known to have died: what was not handed over is taken
 * up again by the next who looks. Who lives after all finds that its claims are lost (markHanded).
 */
export async function endLeases(db: Database): Promise<void> {
  await db
    .updateTable('mail')
    .set({ lease_until: LONG_AGO })
    .where('state', 'in', ['claimed', 'handed'])
    .execute()
}

/**
 * Written down before the last line of a mail leaves: from then on it may have arrived.
 * @returns whether it was still the claimer's
 */
export async function markHanded(
  db: Database,
  { id, leaseUntil }: Pick<ClaimedMail, 'id' | 'leaseUntil'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ state: 'handed' })
    .where('id', '=', id)
    .where('state', '=', 'claimed')
    .where('lease_until', '=', leaseUntil)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How it ended. */
export async function finish(
  db: Database,
  id: number,
  state: 'sent' | 'refused' | 'unsure' | 'dropped',
): Promise<void> {
  const change = { state, lease_until: null }
  await db.updateTable('mail').set(change).where('id', '=', id).execute()
}

/** Gives mails back, to be taken up again at a moment. */
export async function giveBack(
  db: Database,
  ids: readonly number[],
  nextAt: string,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('mail')
    .set({ state: 'waiting', lease_until: null, next_at: nextAt })
    .where('id', 'in', ids)
    .execute()
}

/** Of a restored backup: nobody knows what was sent since it was made. */
export async function dropUnsent(db: Database): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'dropped', lease_until: null })
    .where('state', 'in', ['waiting', 'claimed', 'handed'])
    .execute()
}

/** Mails that were made before a moment and are not to be sent any more, or were. @param before ISO, UTC */
export async function deleteEnded(db: Database, before: string): Promise<void> {
  await db
    .deleteFrom('mail')
    .where('state', 'in', ['sent', 'refused', 'unsure', 'dropped'])
    .where('created_at', '<', before)
    .execute()
}

/** No mail that waits is taken up before a moment. */
export async function holdAll(db: Database, until: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ next_at: until })
    .where('state', '=', 'waiting')
    .where('next_at', '<', until)
    .execute()
}

/** Mails of which a process died between handing over and the answer; by number. */
export function findUnanswered(
  db: Database,
  now: string,
): Promise<readonly { readonly id: number; readonly accountId: number }[]> {
  return db
    .selectFrom('mail')
    .select(['id', 'account_id as accountId'])
    .where('state', '=', 'handed')
    .where('lease_until', '<', now)
    .orderBy('id')
    .execute()
}
