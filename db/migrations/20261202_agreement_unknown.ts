import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** What a report says not to know, beside what is blank because it was not done. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  await db.schema
    .alterTable('agreement_report')
    .addColumn('unknown_facts', text, (c) => c.notNull().defaultTo(''))
    .execute()
}
