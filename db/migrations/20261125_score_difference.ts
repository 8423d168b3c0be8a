import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** Differences between scores with their tests: full precision, made with the scores. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const real = postgres ? sql`double precision` : sql`real`
  await db.schema
    .createTable('score_difference')
    .addColumn('region_id', sql`integer`, (c) => c.notNull().references('region.id'))
    .addColumn('quarter', text, (c) => c.notNull())
    .addColumn('dimension', text, (c) => c.notNull())
    .addColumn('against', text, (c) =>
      c.notNull().check(sql`against in ('previous_quarter', 'previous_year', 'others')`),
    )
    .addColumn('difference', real)
    .addColumn('se', real)
    .addColumn('df', real)
    .addColumn('p', real)
    .addColumn('reasons', text)
    .addPrimaryKeyConstraint('score_difference_key', [
      'region_id',
      'quarter',
      'dimension',
      'against',
    ])
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
}
