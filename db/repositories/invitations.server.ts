import type { Database } from '../client.server'

export interface Invitation {
  /** Hex SHA-256 of the token in the link. */
  readonly tokenHash: string
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly expiresAt: string
}

/** Stores an invitation in place of an earlier one of the same account. */
export async function replace(db: Database, invitation: Invitation): Promise<void> {
  const row = { token_hash: invitation.tokenHash, expires_at: invitation.expiresAt }
  await db
    .insertInto('invitation')
    .values({ ...row, account_id: invitation.accountId })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
    .execute()
}

export async function findByTokenHash(db: Database, tokenHash: string): Promise<Invitation | null> {
  const query = selectInvitations(db).where('token_hash', '=', tokenHash)
  return (await query.executeTakeFirst()) ?? null
}

/** Account id → when its invitation expires, expired ones too. */
export async function findAllExpiries(db: Database): Promise<ReadonlyMap<number, string>> {
  const rows = await selectInvitations(db).execute()
  return new Map(rows.map((row) => [row.accountId, row.expiresAt]))
}

/** Uses an invitation up; false where somebody else was first. */
export async function deleteByTokenHash(db: Database, tokenHash: string): Promise<boolean> {
  const query = db.deleteFrom('invitation').where('token_hash', '=', tokenHash)
  return (await query.executeTakeFirst()).numDeletedRows === 1n
}

export async function deleteByAccount(db: Database, accountId: number): Promise<void> {
  await db.deleteFrom('invitation').where('account_id', '=', accountId).execute()
}

function selectInvitations(db: Database) {
  return db
    .selectFrom('invitation')
    .select(['token_hash as tokenHash', 'account_id as accountId', 'expires_at as expiresAt'])
}

/** Takes away links that had expired by this ISO moment. */
export async function deleteExpired(db: Database, at: string): Promise<void> {
  await db.deleteFrom('invitation').where('expires_at', '<=', at).execute()
}

/** No link that was sent works any more. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('invitation').execute()
}
