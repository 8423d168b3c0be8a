import { sql, type Kysely } from 'kysely'

/** How many of a group answered at all, which response is made of; the program fills it when it starts. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('score_group')
    .addColumn('respondents', 'integer', (c) => c.check(sql`respondents >= 0`))
    .execute()
}
