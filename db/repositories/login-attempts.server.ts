import type { Database } from '../client.server'

export interface LoginAttempts {
  readonly attempts: number
  /** ISO moment in UTC. */
  readonly lastAt: string
}

/** @param key a hash of whom or where attempts are counted for */
export async function findByKey(db: Database, key: string): Promise<LoginAttempts | null> {
  const row = await db
    .selectFrom('login_attempt')
    .select(['attempts', 'last_at as lastAt'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row ?? null
}

/** Counts one more. */
export async function increment(db: Database, key: string, at: string): Promise<void> {
  await db
    .insertInto('login_attempt')
    .values({ key, attempts: 1, last_at: at })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((is) => ({
        attempts: is('login_attempt.attempts', '+', 1),
        last_at: at,
      })),
    )
    .execute()
}

/** Takes one back: it turned out to be a good one. */
export async function decrement(db: Database, key: string): Promise<void> {
  await db.deleteFrom('login_attempt').where('key', '=', key).where('attempts', '=', 1).execute()
  await db
    .updateTable('login_attempt')
    .set((is) => ({ attempts: is('attempts', '-', 1) }))
    .where('key', '=', key)
    .execute()
}

export async function deleteByKey(db: Database, key: string): Promise<void> {
  await db.deleteFrom('login_attempt').where('key', '=', key).execute()
}

/** Forgets what happened last at or before this ISO moment. */
export async function deleteUntil(db: Database, until: string): Promise<void> {
  await db.deleteFrom('login_attempt').where('last_at', '<=', until).execute()
}
