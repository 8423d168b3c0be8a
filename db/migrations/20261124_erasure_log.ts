import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * Which respondents were erased, and when: their keyed hashes, so that a file that is imported later
 * or a restored backup does not bring them back. Never the id itself.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`

  await db.schema
    .createTable('erasure')
    .addColumn('respondent_high', integer, (c) => c.notNull())
    .addColumn('respondent_low', integer, (c) => c.notNull())
    .addColumn('erased_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('erasure_key', ['respondent_high', 'respondent_low'])
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
}
