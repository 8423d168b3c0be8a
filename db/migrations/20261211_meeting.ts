import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** What was written down while an edition was discussed. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  await db.schema
    .createTable('meeting_note')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('edition_id', integer, (c) => c.notNull().references('edition.id'))
    .addColumn('screen', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('owner', text)
    .addColumn('due', integer)
    .addColumn('loop_id', text)
    .addColumn('account_id', integer, (c) => c.notNull().references('account.id'))
    .addColumn('at', text, (c) => c.notNull())
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
  await db.schema
    .createIndex('meeting_note_edition')
    .on('meeting_note')
    .columns(['edition_id', 'at', 'id'])
    .execute()
}
