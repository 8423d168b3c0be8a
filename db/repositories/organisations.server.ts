import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { chunksOf } from './chunks'
import * as sumRows from './sum-rows.server'

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

/** Takes away those of these organisations that no response and no sum names any more. */
export async function deleteUnused(db: Database, ids: readonly number[]): Promise<void> {
  const unanswered: number[] = []
  for (const chunk of chunksOf(ids)) {
    const used = await db
      .selectFrom('response')
      .select('organisation_id')
      .distinct()
      .where('organisation_id', 'in', chunk)
      .execute()
    const stays = new Set(used.map((row) => row.organisation_id))
    unanswered.push(...chunk.filter((id) => !stays.has(id)))
  }
  if (unanswered.length === 0) return
  const users = await sumRows.findUsers(db, unanswered)
  for (const chunk of chunksOf(unanswered.filter((id) => !users.has(id)))) {
    await db.deleteFrom('organisation').where('id', 'in', chunk).execute()
  }
}

function toIds(rows: readonly { id: number; name_key: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.name_key, row.id]))
}
