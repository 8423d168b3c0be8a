import { sql, type Kysely } from 'kysely'

/**
 * Calendar years beside quarters: their rows stand in the same tables with `2026` for `2026-Q3`. As the
 * two do not compare as text, each row says of which kind it is, and whoever reads asks for one kind.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['score', 'score_group', 'released_score']) {
    await db.schema
      .alterTable(table)
      .addColumn('period_kind', 'text', (c) =>
        c
          .notNull()
          .defaultTo('quarter')
          .check(sql`period_kind in ('quarter', 'year')`),
      )
      .execute()
  }
}
