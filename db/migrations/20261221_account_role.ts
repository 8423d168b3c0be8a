import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** An account may have several roles; each goes on with the one that it had. */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('account_role')
    .addColumn('account_id', sql`integer`, (c) => c.notNull().references('account.id'))
    .addColumn('role', text, (c) =>
      c.notNull().check(sql`role in ('administrator', 'analyst', 'manager', 'board')`),
    )
    .addPrimaryKeyConstraint('account_role_key', ['account_id', 'role'])
    .modifyEnd(postgres ? sql`` : sql`strict, without rowid`)
    .execute()
  await db
    .insertInto('account_role')
    .columns(['account_id', 'role'])
    .expression(db.selectFrom('account').select(['id', 'role']))
    .execute()
  await db.schema.alterTable('account').dropColumn('role').execute()
}
