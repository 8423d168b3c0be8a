import type { AuditAction, AuditEntry, AuditOutcome } from '#app/domain/people/audit'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** A line as it is read: with its number and, where somebody was logged in, the account's address. */
export interface AuditLine extends AuditEntry {
  readonly id: number
  readonly email: string | null
}

/** Adds a line; lines are never changed, and go only when they are old. */
export async function insert(db: Database, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({
      at: entry.at,
      account_id: entry.accountId,
      action: entry.action,
      subject: entry.subject,
      outcome: entry.outcome,
    })
    .execute()
}

/** @param before ISO moment in UTC */
export async function deleteBefore(db: Database, before: string): Promise<void> {
  await db.deleteFrom('audit_log').where('at', '<', before).execute()
}

/** Newest first. @param before only lines with a lower number; null from the newest on */
export async function findAllBefore(
  db: Database,
  before: number | null,
  limit: number,
): Promise<readonly AuditLine[]> {
  let query = db
    .selectFrom('audit_log')
    .leftJoin('account', 'account.id', 'audit_log.account_id')
    .select([
      'audit_log.id',
      'audit_log.at',
      'audit_log.account_id as accountId',
      'account.email',
      'audit_log.action',
      'audit_log.subject',
      'audit_log.outcome',
    ])
  if (before !== null) query = query.where('audit_log.id', '<', before)
  const rows = await query.orderBy('audit_log.id', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    ...row,
    action: row.action as AuditAction,
    outcome: row.outcome as AuditOutcome,
  }))
}

/** Who brought these imports in, by name, as far as the log still tells. */
export async function findImporters(
  db: Database,
  importIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const subjects = new Map(importIds.map((id) => [`import:${id}`, id]))
  const found = new Map<number, string>()
  for (const chunk of chunksOf([...subjects.keys()])) {
    const rows = await db
      .selectFrom('audit_log')
      .innerJoin('account', 'account.id', 'audit_log.account_id')
      .select(['audit_log.subject', 'account.name'])
      .where('audit_log.action', '=', 'import')
      .where('audit_log.subject', 'in', chunk)
      .execute()
    for (const { subject, name } of rows) found.set(subjects.get(subject ?? '') ?? -1, name)
  }
  return found
}
