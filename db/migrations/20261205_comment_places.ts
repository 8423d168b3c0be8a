import { sql, type Kysely } from 'kysely'

/** Where and about which quarter a comment was given, so that those of a region are found at once. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('response_comment').addColumn('quarter', 'text').execute()
  await db.schema
    .alterTable('response_comment')
    .addColumn('place_id', sql`integer`)
    .execute()
  for (const column of ['quarter', 'place_id']) {
    await sql`update response_comment set ${sql.ref(column)} = (
      select ${sql.ref(`r.${column}`)} from response r
      where r.import_id = response_comment.import_id and r.row_number = response_comment.row_number
    )`.execute(db)
  }
  await db.schema
    .createIndex('response_comment_place')
    .on('response_comment')
    .columns(['quarter', 'place_id'])
    .execute()
}
