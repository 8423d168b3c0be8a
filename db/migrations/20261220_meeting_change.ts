import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** What a note of a meeting was changed to, each time; and by whom minutes were fixed. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const end = postgres ? sql`` : sql`strict, without rowid`
  await db.schema
    .createTable('meeting_note_change')
    .addColumn('note_id', text, (c) => c.notNull().references('meeting_note.id'))
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('owner', text)
    .addColumn('due', integer)
    .addColumn('struck', integer, (c) => c.notNull())
    .addColumn('account_id', integer, (c) => c.notNull().references('account.id'))
    .addColumn('at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('meeting_note_change_key', ['note_id', 'number'])
    .modifyEnd(end)
    .execute()
  await db.schema
    .createTable('meeting_minutes')
    .addColumn('edition_id', integer, (c) => c.primaryKey().references('edition.id'))
    .addColumn('account_id', integer, (c) => c.notNull().references('account.id'))
    .addColumn('at', text, (c) => c.notNull())
    .modifyEnd(end)
    .execute()
}
