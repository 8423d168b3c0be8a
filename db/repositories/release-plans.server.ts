import type { Quarter } from '#app/domain/calendar/quarter'
import type { PlannedRelease } from '#app/domain/edition/release-plan'
import type { Database } from '../client.server'

/** Adds a plan, or a change of one; its number. */
export async function insert(
  db: Database,
  { quarter, releaseAt, analyst, reason, at }: Omit<PlannedRelease, 'by'>,
  accountId: number,
): Promise<number> {
  const row = await db
    .insertInto('release_plan')
    .values({ quarter, release_at: releaseAt, analyst, reason, account_id: accountId, at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** By quarter, then in the order in which they were made: the last of a quarter is in force. */
export async function findAll(
  db: Database,
  quarter: Quarter | null = null,
): Promise<readonly PlannedRelease[]> {
  let query = db
    .selectFrom('release_plan')
    .innerJoin('account', 'account.id', 'release_plan.account_id')
    .select([
      ...(['quarter', 'release_at as releaseAt', 'analyst', 'reason', 'at'] as const),
      'account.name as by',
    ])
  if (quarter !== null) query = query.where('quarter', '=', quarter)
  return query.orderBy('quarter').orderBy('release_plan.id').execute()
}
