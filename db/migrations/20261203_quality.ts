import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** How the instrument measured in each calendar year, as it is on show. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('released_quality')
    .addColumn('year', text, (c) => c.notNull())
    .addColumn('framework_version', text, (c) => c.notNull())
    .addColumn('made_of', text, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('released_quality_key', ['year', 'framework_version'])
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
}
