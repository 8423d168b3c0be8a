import { groupBy } from '#app/domain/grouping'
import { FACTS_OF_IMPORT } from '../import-tables'
import { inWriteTransaction, type Database } from '../client.server'
import { chunksOf } from './chunks'
import * as sumRows from './sum-rows.server'

/** Small transactions keep the write-ahead log small and let others write in between. */
const ROWS_PER_DELETE = 20_000

/**
 * Removes every trace of imports that never became active: what a dry run, a refused file or a killed
 * writer left. Names that they brought (places, regions, organisations) go too, unless another import
 * came to use one: that import then holds it. Only for the holder of the import lock. Interrupted, it
 * can be run again: the import itself goes last.
 * @returns how many imports were removed
 */
export async function sweepStaging(db: Database): Promise<number> {
  const staging = await db
    .selectFrom('import')
    .select('id')
    .where('state', '=', 'staging')
    .orderBy('id')
    .execute()
  for (const { id } of staging) {
    await deleteResponses(db, id)
    await inWriteTransaction(db, (transaction) => deleteImport(transaction, id))
  }
  await sweepSums(db)
  return staging.length
}

/** Removes the sums of undone imports, which nothing reads, quarter by quarter. As sweepStaging. */
export async function sweepSums(db: Database): Promise<void> {
  for (const { import_id, quarter } of await findUndoneSums(db).execute()) {
    await db
      .deleteFrom('sum_row')
      .where('import_id', '=', import_id)
      .where('quarter', '=', quarter)
      .execute()
  }
}

/** Whether an import or undo that was killed left anything. */
export async function isAnythingLeft(db: Database): Promise<boolean> {
  const staging = db.selectFrom('import').select('id').where('state', '=', 'staging').limit(1)
  if ((await staging.executeTakeFirst()) !== undefined) return true
  return (await findUndoneSums(db).limit(1).executeTakeFirst()) !== undefined
}

function findUndoneSums(db: Database) {
  return db
    .selectFrom('sum_row')
    .select(['import_id', 'quarter'])
    .distinct()
    .where('import_id', 'in', db.selectFrom('import').select('id').where('state', '=', 'undone'))
    .orderBy('import_id')
    .orderBy('quarter')
}

async function deleteResponses(db: Database, importId: number): Promise<void> {
  for (;;) {
    const next = await db
      .selectFrom('response')
      .select('row_number')
      .where('import_id', '=', importId)
      .orderBy('row_number')
      .offset(ROWS_PER_DELETE)
      .limit(1)
      .executeTakeFirst()
    await db
      .deleteFrom('response')
      .where('import_id', '=', importId)
      .$if(next !== undefined, (query) =>
        query.where('row_number', '<', (next as { row_number: number }).row_number),
      )
      .execute()
    if (next === undefined) return
  }
}

async function deleteImport(db: Database, importId: number): Promise<void> {
  for (const table of ['response_comment', 'sum_row', ...FACTS_OF_IMPORT] as const) {
    await db.deleteFrom(table).where('import_id', '=', importId).execute()
  }
  // From the names that nothing hangs under to those that others hang under.
  await releaseOrganisations(db, importId)
  await releasePlaces(db, importId)
  await releaseRegions(db, importId)
  await releaseRegionSets(db, importId)
  await db.deleteFrom('import').where('id', '=', importId).execute()
}

async function releaseOrganisations(db: Database, importId: number): Promise<void> {
  const owned = db.selectFrom('organisation').select('id').where('import_id', '=', importId)
  const ids = (await owned.execute()).map(({ id }) => id)
  if (ids.length === 0) return
  const heirs = new Map(await sumRows.findUsers(db, ids))
  const answered = await db
    .selectFrom('response')
    .select((eb) => ['organisation_id as id', eb.fn.min<number>('import_id').as('heir')])
    .where('organisation_id', 'in', owned)
    .groupBy('organisation_id')
    .execute()
  for (const { id, heir } of answered) {
    if (id !== null) heirs.set(id, Math.min(heir, heirs.get(id) ?? heir))
  }
  for (const [heir, inherited] of groupBy(heirs.keys(), (id) => heirs.get(id) as number)) {
    for (const chunk of chunksOf(inherited)) {
      const update = db.updateTable('organisation').set({ import_id: heir })
      await update.where('id', 'in', chunk).execute()
    }
  }
  await db.deleteFrom('organisation').where('import_id', '=', importId).execute()
}

async function releasePlaces(db: Database, importId: number): Promise<void> {
  const owned = db.selectFrom('place').select('id').where('import_id', '=', importId)
  if ((await owned.limit(1).executeTakeFirst()) === undefined) return
  const heirs = db
    .selectFrom((eb) =>
      eb
        .selectFrom('response')
        .select(['place_id as id', 'import_id'])
        .unionAll(eb.selectFrom('sum_row').select(['place_id as id', 'import_id']))
        .unionAll(eb.selectFrom('membership').select(['place_id as id', 'import_id']))
        .unionAll(eb.selectFrom('agreement_report').select(['place_id as id', 'import_id']))
        .unionAll(eb.selectFrom('loop').select(['place_id as id', 'import_id']))
        .unionAll(eb.selectFrom('choice_step').select(['place_id as id', 'import_id']))
        .unionAll(eb.selectFrom('cooperation_entry').select(['place_id as id', 'import_id']))
        .as('used'),
    )
    .select((eb) => ['used.id', eb.fn.min<number>('used.import_id').as('import_id')])
    .where('used.id', 'in', owned)
    .groupBy('used.id')
  await db
    .updateTable('place')
    .from(heirs.as('heir'))
    .set((eb) => ({ import_id: eb.ref('heir.import_id') }))
    .whereRef('place.id', '=', 'heir.id')
    .execute()
  await db.deleteFrom('place').where('import_id', '=', importId).execute()
}

async function releaseRegions(db: Database, importId: number): Promise<void> {
  const owned = db.selectFrom('region').select('id').where('import_id', '=', importId)
  const heirs = db
    .selectFrom((eb) =>
      eb
        .selectFrom('membership')
        .select(['region_id as id', 'import_id'])
        .unionAll(eb.selectFrom('stakeholder').select(['region_id as id', 'import_id']))
        .unionAll(eb.selectFrom('wave').select(['region_id as id', 'import_id']))
        .unionAll(
          eb
            .selectFrom('place')
            .select((place) => [place.ref('region_id').$notNull().as('id'), 'import_id'])
            .where('region_id', 'is not', null),
        )
        .as('used'),
    )
    .select((eb) => ['used.id', eb.fn.min<number>('used.import_id').as('import_id')])
    .where('used.id', 'in', owned)
    .groupBy('used.id')
  await db
    .updateTable('region')
    .from(heirs.as('heir'))
    .set((eb) => ({ import_id: eb.ref('heir.import_id') }))
    .whereRef('region.id', '=', 'heir.id')
    .execute()
  // A region that no active import ever named cannot have scores worth keeping.
  await db.deleteFrom('released_score').where('region_id', 'in', owned).execute()
  await db.deleteFrom('released_items').where('region_id', 'in', owned).execute()
  await db.deleteFrom('score_group').where('region_id', 'in', owned).execute()
  await db.deleteFrom('score').where('region_id', 'in', owned).execute()
  await db.deleteFrom('region').where('import_id', '=', importId).execute()
}

async function releaseRegionSets(db: Database, importId: number): Promise<void> {
  const heirs = db
    .selectFrom('region')
    .select((eb) => ['region_set_id as id', eb.fn.min<number>('import_id').as('import_id')])
    .groupBy('region_set_id')
  await db
    .updateTable('region_set')
    .from(heirs.as('heir'))
    .set((eb) => ({ import_id: eb.ref('heir.import_id') }))
    .whereRef('region_set.id', '=', 'heir.id')
    .where('region_set.import_id', '=', importId)
    .execute()
  await db.deleteFrom('region_set').where('import_id', '=', importId).execute()
}
