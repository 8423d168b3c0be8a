import { sql, type Kysely } from 'kysely'

/**
 * What files of stakeholders and regions say besides: how heavy a choice weighs on somebody, why a
 * weight is what it is, and where a region stands on a map of tiles.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('stakeholder')
    .addColumn('burden', 'text', (c) => c.check(sql`burden in ('none', 'some', 'heavy')`))
    .execute()
  await db.schema.alterTable('stakeholder').addColumn('weight_reason', 'text').execute()
  for (const column of ['tile_column', 'tile_row']) {
    await db.schema.alterTable('membership').addColumn(column, 'integer').execute()
  }
}
