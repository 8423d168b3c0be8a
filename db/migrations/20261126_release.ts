import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * The release ledger: what was ever shown, what tells answers of one place and quarter apart, and what
 * is on show. No row of it belongs to an import: what was shown stays shown when an import is undone.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const endByKey = postgres ? sql`` : sql`strict, without rowid`
  await db.schema
    .createTable('release_block')
    .addColumn('name', text, (c) => c.primaryKey().notNull())
    .addColumn('edition', integer, (c) => c.notNull())
    .addColumn('rule', text, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .addColumn('trouble', text)
    .modifyEnd(postgres ? sql`` : sql`strict`)
    .execute()
  await db.schema
    .createTable('place_event')
    .addColumn('quarter', text, (c) => c.notNull())
    .addColumn('place_id', integer, (c) => c.notNull())
    .addColumn('position', integer, (c) => c.notNull())
    .addColumn('event', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('place_event_key', ['quarter', 'place_id', 'position'])
    .modifyEnd(endByKey)
    .execute()
  await db.schema
    .createTable('released_score')
    .addColumn('region_id', integer, (c) => c.notNull().references('region.id'))
    .addColumn('quarter', text, (c) => c.notNull())
    .addColumn('dimension', text, (c) => c.notNull())
    .addColumn('stakeholder_group', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull().check(sql`state in ('shown', 'old', 'hidden')`))
    .addColumn('edition', integer, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('released_score_key', [
      'region_id',
      'quarter',
      'dimension',
      'stakeholder_group',
    ])
    .modifyEnd(endByKey)
    .execute()
}
