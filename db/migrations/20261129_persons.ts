import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * What method 2 keeps: responses in the order of their respondents, which groups a standard error rests
 * on, and differences at constant weights. The differences that were there were made by another method,
 * and are made anew with the scores.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const flag = postgres ? sql`smallint` : sql`integer`
  const real = postgres ? sql`double precision` : sql`real`
  const bytes = postgres ? sql`bytea` : sql`blob`
  const end = postgres ? sql`` : sql`strict`
  const endByKey = postgres ? sql`` : sql`strict, without rowid`

  await db.schema
    .createTable('respondent_run')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('quarter', text, (c) => c.notNull())
    .addColumn('position', integer, (c) => c.notNull())
    .addColumn('responses', integer, (c) => c.notNull().check(sql`responses > 0`))
    .addColumn('stakeholder_groups', text, (c) => c.notNull())
    .addColumn('content', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('respondent_run_key', ['import_id', 'quarter', 'position'])
    .modifyEnd(end)
    .execute()

  await db.schema
    .alterTable('score_group')
    .addColumn('is_reference', flag, (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(sql`is_reference in (0, 1)`),
    )
    .execute()

  await db.schema.dropTable('score_difference').execute()
  await db.schema
    .createTable('score_difference')
    .addColumn('region_id', integer, (c) => c.notNull().references('region.id'))
    .addColumn('quarter', text, (c) => c.notNull())
    .addColumn('dimension', text, (c) => c.notNull())
    .addColumn('against', text, (c) =>
      c
        .notNull()
        .check(sql`against in ('previous_quarter', 'previous_year', 'two_years_ago', 'others')`),
    )
    .addColumn('difference', real)
    .addColumn('later', real)
    .addColumn('earlier', real)
    .addColumn('constant_weights', flag, (c) => c.check(sql`constant_weights in (0, 1)`))
    .addColumn('survey_only', flag, (c) => c.check(sql`survey_only in (0, 1)`))
    .addColumn('se', real)
    .addColumn('df', real)
    .addColumn('p', real)
    .addColumn('reasons', text)
    .addColumn('line_break', text)
    .addPrimaryKeyConstraint('score_difference_key', [
      'region_id',
      'quarter',
      'dimension',
      'against',
    ])
    .modifyEnd(endByKey)
    .execute()
}
