import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** Decision processes: a row per step, with what it repeats of its choice. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const endByKey = postgres ? sql`` : sql`strict, without rowid`

  await db.schema
    .createTable('choice_step')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('row_number', integer, (c) => c.notNull())
    .addColumn('choice_id', text, (c) => c.notNull())
    .addColumn('place_id', integer, (c) => c.notNull().references('place.id'))
    .addColumn('choice', text, (c) => c.notNull())
    .addColumn('theme', text)
    .addColumn('decider', text)
    .addColumn('decision_planned_on', integer)
    .addColumn('decided_on', integer)
    .addColumn('point_of_no_return', integer)
    .addColumn('weighing_published_on', integer)
    .addColumn('step', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('opens', integer, (c) => c.notNull())
    .addColumn('closes', integer)
    .addColumn('audience', text, (c) => c.notNull())
    .addColumn('influence', text)
    .addColumn('announced_on', integer)
    .addColumn('information_on', integer)
    .addColumn('outcome', text)
    .addColumn('told_back_on', integer)
    .addColumn('unknown', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('choice_step_key', ['import_id', 'row_number'])
    .modifyEnd(endByKey)
    .execute()
}
