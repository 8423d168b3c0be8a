import type { Quarter } from '#app/domain/calendar/quarter'
import type { EditionHead } from '#app/domain/edition/edition'
import type { SignedText } from '#app/domain/edition/signed-text'
import type { Selectable } from 'kysely'
import type { Database } from '../client.server'
import type { EditionTable } from '../schema/editions'

/** An edition as it is listed. */
export interface ListedEdition {
  readonly id: number
  readonly head: EditionHead
  readonly sha256: string
}

/** An edition with all that it holds, as it stands in the database, changed by hand or not. */
export interface StoredEdition extends SignedText {
  readonly id: number
  readonly regionSet: string
  readonly quarter: Quarter
  readonly number: number
  /** JSON text. */
  readonly head: string
  /** The content once more, gzipped. */
  readonly copy: Uint8Array
}

/** Its number. There must be none of this set, quarter and number. */
export async function insert(db: Database, edition: Omit<StoredEdition, 'id'>): Promise<number> {
  const { regionSet, quarter, number, head, text, copy, sha256, signature, publicKey } = edition
  const row = await db
    .insertInto('edition')
    .values({
      ...{ region_set: regionSet, quarter, number, head, copy, sha256, signature },
      content: text,
      public_key: publicKey,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** By region set, its newest quarter first, and of each the newest edition. @param regionSet null: of all sets */
export async function findAllListed(
  db: Database,
  regionSet: string | null,
): Promise<readonly ListedEdition[]> {
  let query = db.selectFrom('edition').select(['id', 'head', 'sha256'])
  if (regionSet !== null) query = query.where('region_set', '=', regionSet)
  const rows = await query
    .orderBy('region_set')
    .orderBy('quarter', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toListed)
}

/** The newest first. @param of null: of all sets and quarters */
export async function findAllIds(
  db: Database,
  of: { readonly regionSet: string; readonly quarter: Quarter } | null,
): Promise<readonly number[]> {
  let query = db.selectFrom('edition').select('id')
  if (of !== null) {
    query = query.where('region_set', '=', of.regionSet).where('quarter', '=', of.quarter)
  }
  const rows = await query.orderBy('id', 'desc').execute()
  return rows.map(({ id }) => id)
}

/** The one that was published last, of all sets and quarters; null without any. */
export async function findLast(db: Database): Promise<ListedEdition | null> {
  const row = await db
    .selectFrom('edition')
    .select(['id', 'head', 'sha256'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toListed(row)
}

/** The number of the newest edition of a quarter; 0 without any. */
export async function findNewestNumber(
  db: Database,
  regionSet: string,
  quarter: Quarter,
): Promise<number> {
  const row = await db
    .selectFrom('edition')
    .select((eb) => eb.fn.max<number | null>('number').as('number'))
    .where('region_set', '=', regionSet)
    .where('quarter', '=', quarter)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** @param number null: the newest */
export async function findOne(
  db: Database,
  regionSet: string,
  quarter: Quarter,
  number: number | null,
): Promise<StoredEdition | null> {
  let query = db
    .selectFrom('edition')
    .selectAll()
    .where('region_set', '=', regionSet)
    .where('quarter', '=', quarter)
  if (number !== null) query = query.where('number', '=', number)
  const row = await query.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : toEdition(row)
}

export async function findById(db: Database, id: number): Promise<StoredEdition | null> {
  const row = await db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toEdition(row)
}

function toListed({
  id,
  head,
  sha256,
}: Pick<Selectable<EditionTable>, 'id' | 'head' | 'sha256'>): ListedEdition {
  return { id, head: JSON.parse(head) as EditionHead, sha256 }
}

function toEdition(row: Selectable<EditionTable>): StoredEdition {
  return {
    id: row.id,
    regionSet: row.region_set,
    quarter: row.quarter,
    number: row.number,
    head: row.head,
    text: row.content,
    copy: row.copy,
    sha256: row.sha256,
    signature: row.signature,
    publicKey: row.public_key,
  }
}
