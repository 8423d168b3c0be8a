import type { Dimension } from '#app/domain/framework/framework'
import { groupBy } from '#app/domain/grouping'
import type { Remark, RemarkSubject } from '#app/domain/remarks/remark'
import type { Database } from '../client.server'

export interface RemarkText {
  readonly form: Dimension
  readonly text: string
  /** Accounts. */
  readonly to: readonly number[]
  /** ISO moment in UTC. */
  readonly at: string
}

/** Adds a remark; its number. To be called in a transaction. */
export async function insert(
  db: Database,
  { regionSet, region, quarter }: RemarkSubject,
  accountId: number,
  { form, text, to, at }: RemarkText,
): Promise<number> {
  const { id } = await db
    .insertInto('remark')
    .values({
      ...{ region_set: regionSet, region, quarter, form, account_id: accountId, text, at },
      changed_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await address(db, id, to)
  return id
}

/** To be called in a transaction. */
export async function update(
  db: Database,
  id: number,
  { form, text, to, at }: RemarkText,
): Promise<void> {
  await db.updateTable('remark').set({ form, text, changed_at: at }).where('id', '=', id).execute()
  await db.deleteFrom('remark_person').where('remark_id', '=', id).execute()
  await address(db, id, to)
}

/** With whom it was addressed to. */
export async function deleteById(db: Database, id: number): Promise<void> {
  await db.deleteFrom('remark').where('id', '=', id).execute()
}

/** In the order in which they were written. @param region null: of all regions of the set */
export async function findAllOn(
  db: Database,
  { regionSet, region, quarter }: Omit<RemarkSubject, 'region'> & { region: string | null },
): Promise<readonly Remark[]> {
  let query = selectRemarks(db)
    .where('remark.region_set', '=', regionSet)
    .where('remark.quarter', '=', quarter)
  if (region !== null) query = query.where('remark.region', '=', region)
  return withPersons(db, await query.orderBy('remark.id').execute())
}

/** A remark with its subject; null where there is none. */
export async function findById(db: Database, id: number): Promise<(Remark & RemarkSubject) | null> {
  const rows = await selectRemarks(db).where('remark.id', '=', id).execute()
  const [found] = await withPersons(db, rows)
  const [row] = rows
  if (found === undefined || row === undefined) return null
  return { ...found, regionSet: row.regionSet, quarter: row.quarter }
}

async function address(db: Database, id: number, to: readonly number[]): Promise<void> {
  if (to.length === 0) return
  const rows = to.map((accountId) => ({ remark_id: id, account_id: accountId }))
  await db.insertInto('remark_person').values(rows).execute()
}

function selectRemarks(db: Database) {
  return db
    .selectFrom('remark')
    .innerJoin('account', 'account.id', 'remark.account_id')
    .select([
      ...(['remark.id', 'remark.region', 'remark.form', 'remark.text', 'remark.at'] as const),
      ...(['remark.region_set as regionSet', 'remark.quarter'] as const),
      ...(['remark.changed_at as changedAt', 'account.id as authorId'] as const),
      'account.name as authorName',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRemarks>['execute']>>[number]

async function withPersons(db: Database, rows: readonly Row[]): Promise<Remark[]> {
  if (rows.length === 0) return []
  const persons = await db
    .selectFrom('remark_person')
    .innerJoin('account', 'account.id', 'remark_person.account_id')
    .select(['remark_id', 'account.id', 'account.name'])
    .where(
      'remark_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  const ofRemark = groupBy(persons, ({ remark_id: remark }) => remark)
  return rows.map(({ id, region, form, text, at, changedAt, authorId, authorName }) => ({
    ...{ id, region, form: form as Dimension, text, at, changedAt },
    author: { id: authorId, name: authorName },
    to: (ofRemark.get(id) ?? []).map(({ id: personId, name }) => ({ id: personId, name })),
  }))
}
