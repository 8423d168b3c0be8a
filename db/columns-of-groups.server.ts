import { sql, type RawBuilder } from 'kysely'
import type { Database } from './client.server'
import { isSqlite } from './sqlite.server'

/*
 * Columns of the rows of a group by one value each: a driver makes an object a row and a buffer a blob, which
 * takes longer than reading them. In one statement every column has its values in the order of the same rows.
 */

/** The bytes of all rows, one after the other. */
export function bytesOfGroup(db: Database, column: string): RawBuilder<Uint8Array> {
  const ref = sql.ref(column)
  // SQLite joins bytes as it joins texts, whatever they are: what it makes is as long as they are together.
  return isSqlite(db)
    ? sql`cast(group_concat(${ref}, '') as blob)`
    : sql`string_agg(${ref}, ''::bytea)`
}

/** The values of all rows as a list, which SQLite gives as its JSON (valuesOf). */
export function listOfGroup<Value>(
  db: Database,
  expression: RawBuilder<Value>,
): RawBuilder<string | readonly Value[]> {
  return isSqlite(db) ? sql`json_group_array(${expression})` : sql`json_agg(${expression})`
}

/** What a driver gives for listOfGroup. */
export function valuesOf<Value>(list: string | readonly Value[]): readonly Value[] {
  return typeof list === 'string' ? (JSON.parse(list) as Value[]) : list
}
