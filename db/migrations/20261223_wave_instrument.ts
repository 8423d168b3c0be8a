import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** With which framework a wave asked, and to which wave a file's answers belong that no wave's days hold. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  await db.schema.alterTable('wave').addColumn('instrument', text).execute()
  await db.schema.alterTable('import').addColumn('wave', text).execute()
}
