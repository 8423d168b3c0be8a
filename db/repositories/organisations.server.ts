import type { Day } from '#app/domain/calendar/day'
import type { Quarter } from '#app/domain/calendar/quarter'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { chunksOf } from './chunks'

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

/** That an organisation answered in a place and quarter segment, for a group. */
export interface AnsweringOrganisation {
  readonly organisationId: number
  readonly quarter: Quarter
  readonly segment: Day | null
  readonly placeId: number
  readonly group: string
}

/** Where and when these organisations answered, each once, in no order. */
export async function findAllAnswering(
  db: Database,
  ids: readonly number[],
  quarters: readonly Quarter[],
): Promise<readonly AnsweringOrganisation[]> {
  if (quarters.length === 0) return []
  const found: AnsweringOrganisation[] = []
  for (const chunk of chunksOf(ids)) {
    const rows = await db
      .selectFrom('sum_row')
      .select(['organisation_id', 'quarter', 'segment', 'place_id as placeId'])
      .select('stakeholder_group as group')
      .distinct()
      .where('import_id', 'in', db.selectFrom('import').select('id').where('state', '=', 'active'))
      .where('quarter', 'in', quarters)
      .where('organisation_id', 'in', chunk)
      .execute()
    for (const { organisation_id: organisationId, ...row } of rows) {
      if (organisationId !== null) found.push({ organisationId, ...row })
    }
  }
  return found
}

/** Takes away those of these organisations that no response and no sum names any more. */
export async function deleteUnused(db: Database, ids: readonly number[]): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    const used = await db
      .selectFrom('response')
      .select('organisation_id')
      .distinct()
      .where('organisation_id', 'in', chunk)
      .union(
        db.selectFrom('sum_row').select('organisation_id').where('organisation_id', 'in', chunk),
      )
      .execute()
    const stays = new Set(used.map((row) => row.organisation_id))
    const unused = chunk.filter((id) => !stays.has(id))
    if (unused.length === 0) continue
    await db.deleteFrom('organisation').where('id', 'in', unused).execute()
  }
}

function toIds(rows: readonly { id: number; name_key: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.name_key, row.id]))
}
