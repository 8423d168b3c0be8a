import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** Cooperations, a row per partner and reference date, and what keeps them from working. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const real = postgres ? sql`double precision` : sql`real`
  const integer = sql`integer`
  const endByKey = postgres ? sql`` : sql`strict, without rowid`

  await db.schema
    .createTable('cooperation_entry')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('row_number', integer, (c) => c.notNull())
    .addColumn('cooperation_id', text, (c) => c.notNull())
    .addColumn('place_id', integer, (c) => c.notNull().references('place.id'))
    .addColumn('cooperation', text, (c) => c.notNull())
    .addColumn('themes', text, (c) => c.notNull())
    .addColumn('form', text, (c) => c.notNull())
    .addColumn('partner', text, (c) => c.notNull())
    .addColumn('as_of', integer, (c) => c.notNull())
    .addColumn('phase', integer)
    .addColumn('hours', real)
    .addColumn('euros', real)
    .addColumn('yield', real)
    .addColumn('expected_yield_of_others', real)
    .addColumn('mandate', integer)
    .addColumn('teams', integer)
    .addColumn('scope', text)
    .addColumn('predictability', text)
    .addColumn('agreed_on', integer)
    .addColumn('team_on', integer)
    .addColumn('first_result_on', integer)
    .addColumn('changed_procedure_on', integer)
    .addColumn('other_theme_on', integer)
    .addColumn('unknown', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('cooperation_entry_key', ['import_id', 'row_number'])
    .modifyEnd(endByKey)
    .execute()

  await db.schema
    .createTable('bottleneck')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('row_number', integer, (c) => c.notNull())
    .addColumn('bottleneck_id', text, (c) => c.notNull())
    .addColumn('cooperation_id', text, (c) => c.notNull())
    .addColumn('bottleneck', text, (c) => c.notNull())
    .addColumn('interest', text)
    .addColumn('raised_on', integer, (c) => c.notNull())
    .addColumn('level', text, (c) => c.notNull())
    .addColumn('level_since', integer)
    .addColumn('settled_on', integer)
    .addColumn('how', text)
    .addColumn('agreement_id', text)
    .addColumn('recurred_on', integer)
    .addPrimaryKeyConstraint('bottleneck_key', ['import_id', 'row_number'])
    .modifyEnd(endByKey)
    .execute()

  await db.schema
    .createTable('mirror_round')
    .addColumn('cooperation_id', text, (c) => c.notNull())
    .addColumn('as_of', integer, (c) => c.notNull())
    .addColumn('deadline', integer, (c) => c.notNull())
    .addColumn('account_id', integer, (c) => c.notNull().references('account.id'))
    .addColumn('opened_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('mirror_round_key', ['cooperation_id', 'as_of'])
    .modifyEnd(endByKey)
    .execute()

  await db.schema
    .createTable('mirror_link')
    .addColumn('token_hash', text, (c) => c.primaryKey())
    .addColumn('cooperation_id', text, (c) => c.notNull())
    .addColumn('as_of', integer, (c) => c.notNull())
    .addColumn('partner', text, (c) => c.notNull())
    .addColumn('used_at', text)
    .addForeignKeyConstraint(
      'mirror_link_round',
      ['cooperation_id', 'as_of'],
      'mirror_round',
      ['cooperation_id', 'as_of'],
      (c) => c.onDelete('cascade'),
    )
    .modifyEnd(endByKey)
    .execute()
}
