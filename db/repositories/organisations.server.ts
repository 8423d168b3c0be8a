import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'

export interface NewOrganisation {
  /** Lower case, spaces folded: what makes two spellings one organisation. */
  readonly nameKey: string
  readonly name: string
}

/** Key of the name → id. */
export async function findAll(db: Database): Promise<ReadonlyMap<string, number>> {
  return toIds(await db.selectFrom('organisation').select(['id', 'name_key']).execute())
}

/** Adds organisations whose keys are not there yet; key → id of these. */
export function insertMany(
  db: Database,
  importId: number,
  organisations: readonly NewOrganisation[],
): Promise<ReadonlyMap<string, number>> {
  return inWriteTransaction(db, async (transaction) => {
    const rows = organisations.map(({ nameKey, name }) => ({
      name_key: nameKey,
      name,
      import_id: importId,
    }))
    const before = await transaction
      .selectFrom('organisation')
      .select((eb) => eb.fn.max<number | null>('id').as('id'))
      .executeTakeFirstOrThrow()
    await bulkInsertRows(transaction, 'organisation', rows)
    const added = await transaction
      .selectFrom('organisation')
      .select(['id', 'name_key'])
      .where('import_id', '=', importId)
      .where('id', '>', before.id ?? 0)
      .execute()
    return toIds(added)
  })
}

function toIds(rows: readonly { id: number; name_key: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.name_key, row.id]))
}
