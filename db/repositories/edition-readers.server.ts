import type { Quarter } from '#app/domain/calendar/quarter'
import type { EarlyReader } from '#app/domain/edition/edition'
import type { Database } from '../client.server'

/** The edition that a quarter's figures would become. */
export interface ComingEdition {
  readonly regionSet: string
  readonly quarter: Quarter
  readonly number: number
}

export interface Preparation {
  readonly by: string
  /** ISO moment in UTC. */
  readonly at: string
  readonly note: string | null
  readonly dataRevision: number
}

/** In the place of an earlier one. */
export async function savePreparation(
  db: Database,
  { regionSet, quarter, number }: ComingEdition,
  accountId: number,
  { at, note, dataRevision }: Omit<Preparation, 'by'>,
): Promise<void> {
  const kept = { account_id: accountId, at, note, data_revision: dataRevision }
  await db
    .insertInto('edition_preparation')
    .values({ region_set: regionSet, quarter, number, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['region_set', 'quarter', 'number']).doUpdateSet(kept),
    )
    .execute()
}

export async function findPreparation(
  db: Database,
  { regionSet, quarter, number }: ComingEdition,
): Promise<Preparation | null> {
  const row = await db
    .selectFrom('edition_preparation')
    .innerJoin('account', 'account.id', 'edition_preparation.account_id')
    .select(['account.name as by', 'at', 'note', 'data_revision as dataRevision'])
    .where('region_set', '=', regionSet)
    .where('quarter', '=', quarter)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** The first time counts. */
export async function insertPreview(
  db: Database,
  { regionSet, quarter, number }: ComingEdition,
  accountId: number,
  at: string,
): Promise<void> {
  await db
    .insertInto('edition_preview')
    .values({ region_set: regionSet, quarter, number, account_id: accountId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** In order of time. */
export function findPreviews(
  db: Database,
  { regionSet, quarter, number }: ComingEdition,
): Promise<readonly EarlyReader[]> {
  return db
    .selectFrom('edition_preview')
    .innerJoin('account', 'account.id', 'edition_preview.account_id')
    .select(['account.name', 'at'])
    .where('region_set', '=', regionSet)
    .where('quarter', '=', quarter)
    .where('number', '=', number)
    .orderBy('at')
    .orderBy('account_id')
    .execute()
}

/** The first time counts. */
export async function insertReading(
  db: Database,
  editionId: number,
  accountId: number,
  at: string,
): Promise<void> {
  await db
    .insertInto('edition_reading')
    .values({ edition_id: editionId, account_id: accountId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether somebody opened an edition before. */
export async function hasRead(
  db: Database,
  editionId: number,
  accountId: number,
): Promise<boolean> {
  const row = await db
    .selectFrom('edition_reading')
    .select('at')
    .where('edition_id', '=', editionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}

/** Who of the board, of those who can log in, opened an edition, and when; null is not yet. By name. */
export function findReadersOfBoard(
  db: Database,
  editionId: number,
): Promise<readonly { readonly name: string; readonly at: string | null }[]> {
  return db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .leftJoin('edition_reading', (join) =>
      join
        .onRef('edition_reading.account_id', '=', 'account.id')
        .on('edition_reading.edition_id', '=', editionId),
    )
    .select(['account.name', 'edition_reading.at'])
    .where('account_role.role', '=', 'board')
    .where('account.disabled_at', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
}
