import type { Kysely } from 'kysely'

/** A column that holds quarters and calendar years is called a period. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['score', 'score_group', 'score_difference', 'released_score']) {
    await db.schema.alterTable(table).renameColumn('quarter', 'period').execute()
  }
}
