import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** What is in two groups of a region at once; the program fills it when it starts. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const real = postgres ? sql`double precision` : sql`real`
  await db.schema
    .createTable('group_overlap')
    .addColumn('region_id', sql`integer`, (c) => c.notNull().references('region.id'))
    .addColumn('period', text, (c) => c.notNull())
    .addColumn('dimension', text, (c) => c.notNull())
    .addColumn('one_group', text, (c) => c.notNull())
    .addColumn('other_group', text, (c) => c.notNull())
    .addColumn('clusters', sql`integer`, (c) => c.notNull().check(sql`clusters > 0`))
    .addColumn('product', real, (c) => c.notNull())
    .addPrimaryKeyConstraint('group_overlap_key', [
      'region_id',
      'period',
      'dimension',
      'one_group',
      'other_group',
    ])
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
}
