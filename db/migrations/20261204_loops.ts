import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** Expectations: what was heard, decided, done and told back. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const endByKey = postgres ? sql`` : sql`strict, without rowid`

  await db.schema
    .createTable('loop')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('row_number', integer, (c) => c.notNull())
    .addColumn('loop_id', text, (c) => c.notNull())
    .addColumn('place_id', integer, (c) => c.notNull().references('place.id'))
    .addColumn('heard', text, (c) => c.notNull())
    .addColumn('heard_on', integer, (c) => c.notNull())
    .addColumn('heard_from', text, (c) => c.notNull())
    .addColumn('form', text)
    .addColumn('source', text)
    .addColumn('decision', text, (c) => c.notNull())
    .addColumn('reason', text)
    .addColumn('decided_on', integer)
    .addColumn('action', text)
    .addColumn('owner', text)
    .addColumn('due', integer)
    .addColumn('done_on', integer)
    .addColumn('told_back_on', integer)
    .addColumn('told_back_how', text)
    .addColumn('told_back_to', text)
    .addColumn('untold', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('loop_key', ['import_id', 'row_number'])
    .modifyEnd(endByKey)
    .execute()
}
