import { sql, type SelectQueryBuilder } from 'kysely'
import type { Database } from './client.server'
import { RawPostgresAdapter } from './postgres.server'
import type { Schema } from './schema'

const ROWS_AT_ONCE = 2_000
const CURSOR = sql.id('each_row')

/**
 * Visits the rows of a query in its order, a few in memory at a time; one such visit at a time on a
 * connection. Nothing may be written before the last.
 *
 * @param transaction on PostgreSQL a cursor lives in a transaction
 */
export async function eachRow<Known extends Schema, Tables extends keyof Known, Row>(
  transaction: Database,
  query: SelectQueryBuilder<Known, Tables, Row>,
  visit: (row: Row) => void,
): Promise<void> {
  if (!(transaction.getExecutor().adapter instanceof RawPostgresAdapter)) {
    for await (const row of query.stream()) visit(row)
    return
  }
  await sql`declare ${CURSOR} no scroll cursor for ${query}`.execute(transaction)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from ${CURSOR}`.execute(
      transaction,
    )
    for (const row of rows) visit(row)
    if (rows.length < ROWS_AT_ONCE) break
  }
  await sql`close ${CURSOR}`.execute(transaction)
}
