import type { Kysely } from 'kysely'

/** What an expectation is about, of the list that agreements and choices share. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('loop').addColumn('theme', 'text').execute()
}
