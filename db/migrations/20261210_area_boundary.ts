import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** The borders of areas, a file a year. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  await db.schema
    .createTable('area_boundary')
    .addColumn('import_id', sql`integer`, (c) => c.primaryKey().notNull().references('import.id'))
    .addColumn('year', sql`integer`, (c) => c.notNull())
    .addColumn('credit', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .modifyEnd(postgres ? sql`` : sql`strict`)
    .execute()
}
