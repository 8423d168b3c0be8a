import { MAIL_KINDS, NO_MAIL, type MailKind, type MailWish } from '#app/domain/mail/mail'
import type { Database } from '../client.server'

/** In the place of what was chosen before; to be called in a transaction. */
export async function save(
  db: Database,
  accountId: number,
  { language, kinds, regions }: MailWish,
): Promise<void> {
  const kept = { language, kinds: kinds.map((kind) => `${kind} `).join('') }
  await db
    .insertInto('mail_wish')
    .values({ account_id: accountId, ...kept })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(kept))
    .execute()
  await db.deleteFrom('mail_region').where('account_id', '=', accountId).execute()
  if (regions.length === 0) return
  const rows = regions.map(({ regionSet, region }) => {
    return { account_id: accountId, region_set: regionSet, region }
  })
  await db.insertInto('mail_region').values(rows).execute()
}

export async function findByAccount(db: Database, accountId: number): Promise<MailWish> {
  const wish = db.selectFrom('mail_wish').selectAll().where('account_id', '=', accountId)
  const row = await wish.executeTakeFirst()
  if (row === undefined) return NO_MAIL
  const regions = await db
    .selectFrom('mail_region')
    .select(['region_set as regionSet', 'region'])
    .where('account_id', '=', accountId)
    .orderBy('region_set')
    .orderBy('region')
    .execute()
  return { language: row.language, kinds: kindsOf(row.kinds), regions }
}

/** Somebody who can log in and chose a kind. */
export interface Wisher {
  readonly id: number
  readonly name: string
}

/** By account. */
export function findWishers(db: Database, kind: MailKind): Promise<readonly Wisher[]> {
  return enabledAccounts(db)
    .innerJoin('mail_wish', 'mail_wish.account_id', 'account.id')
    .where('mail_wish.kinds', 'like', `%${kind} %`)
    .execute()
}

/** Who of those who can log in follow which region, by account. */
export function findFollowers(
  db: Database,
): Promise<readonly (Wisher & { readonly regionSet: string; readonly region: string })[]> {
  return enabledAccounts(db)
    .innerJoin('mail_region', 'mail_region.account_id', 'account.id')
    .select(['mail_region.region_set as regionSet', 'mail_region.region'])
    .execute()
}

function enabledAccounts(db: Database) {
  return db
    .selectFrom('account')
    .select(['account.id', 'account.name'])
    .where('account.disabled_at', 'is', null)
    .where('account.password_hash', 'is not', null)
    .orderBy('account.id')
}

function kindsOf(text: string): MailKind[] {
  return MAIL_KINDS.filter((kind) => text.split(' ').includes(kind))
}
