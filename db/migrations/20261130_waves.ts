import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * Waves of the survey: when they were open and whom they invited. Which kinds of file there are is known
 * by the program alone from here on, so that a new kind needs no rebuilding of `import`.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const endByKey = postgres ? sql`` : sql`strict, without rowid`

  if (postgres) {
    await sql`alter table "import" drop constraint import_kind_check`.execute(db)
  } else await withoutKindCheck(db)

  await db.schema
    .createTable('wave')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('row_number', integer, (c) => c.notNull())
    .addColumn('wave', text, (c) => c.notNull())
    .addColumn('period', text, (c) => c.notNull())
    .addColumn('opens', integer)
    .addColumn('closes', integer)
    .addColumn('region_id', integer, (c) => c.notNull().references('region.id'))
    .addColumn('stakeholder_group', text, (c) => c.notNull())
    .addColumn('invited', 'integer', (c) => c.check(sql`invited >= 0`))
    .addPrimaryKeyConstraint('wave_key', ['import_id', 'row_number'])
    .modifyEnd(endByKey)
    .execute()
}

/** SQLite drops no constraint: the table is made anew, and what refers to it looks away meanwhile. */
async function withoutKindCheck(db: Kysely<any>): Promise<void> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where type = 'table' and name = 'import'
  `.execute(db)
  const definition = (rows[0] as { sql: string }).sql
  const loosened = definition.replace(/ check \(kind in \([^)]*\)\)/, '')
  if (loosened === definition) throw new Error('import has no check of its kind')
  await sql`pragma defer_foreign_keys = on`.execute(db)
  await sql`create temporary table kept_import as select * from "import"`.execute(db)
  await sql`drop table "import"`.execute(db)
  await sql.raw(loosened).execute(db)
  await sql`insert into "import" select * from kept_import`.execute(db)
  await sql`drop table kept_import`.execute(db)
}
