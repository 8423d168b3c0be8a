import { sql, type Kysely } from 'kysely'

/** By what a response without a respondent id is known again in a later file. Those that are there are not. */
export async function up(db: Kysely<any>): Promise<void> {
  const integer = sql`integer`
  await db.schema.alterTable('response').addColumn('content_high', integer).execute()
  await db.schema.alterTable('response').addColumn('content_low', integer).execute()
}
