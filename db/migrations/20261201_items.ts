import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * Single items: their sums beside those of scores, which are made of the stored responses when the program
 * starts, and what of them is on show.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const bytes = postgres ? sql`bytea` : sql`blob`
  await db.schema.alterTable('sum_row').addColumn('items', bytes).execute()
  await db.schema
    .createTable('released_items')
    .addColumn('region_id', integer, (c) => c.notNull().references('region.id'))
    .addColumn('period', text, (c) => c.notNull())
    .addColumn('dimension', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull().check(sql`state in ('shown', 'old', 'hidden')`))
    .addColumn('edition', integer, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('released_items_key', ['region_id', 'period', 'dimension'])
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
}
