import { sql } from 'kysely'
import type { DatabaseHandle } from '#db/client.server'

export type Dump = Readonly<Record<string, readonly string[]>>

/** Tables whose rows are computed from the others: what an undo must restore digit for digit. */
const COMPUTED = ['score', 'score_group', 'score_difference', 'group_overlap', 'sum_row'] as const

/**
 * Every row of every table as it is stored, bytes and all digits included; rows in an order of their
 * own, for neither database promises one.
 */
export async function dump({ db }: DatabaseHandle): Promise<Dump> {
  const tables = await db.introspection.getTables()
  const contents: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    )
    contents[name] = rows.map(asText).sort()
  }
  return contents
}

/** The same of the computed tables only. */
export function dumpComputed(handle: DatabaseHandle): Promise<Dump> {
  return dumpTables(handle, COMPUTED)
}

/** The same with the responses and the imports: what was released, and what moved, meanwhile is not taken back. */
export async function dumpImported(handle: DatabaseHandle): Promise<Dump> {
  const tables = await dumpTables(handle, [...COMPUTED, 'response', 'import'])
  const withoutChanges = (row: string) =>
    JSON.stringify({ ...(JSON.parse(row) as object), changed: null })
  return { ...tables, import: (tables.import ?? []).map(withoutChanges) }
}

async function dumpTables(handle: DatabaseHandle, tables: readonly string[]): Promise<Dump> {
  const all = await dump(handle)
  return Object.fromEntries(tables.map((table) => [table, all[table] ?? []]))
}

function asText(row: Record<string, unknown>): string {
  return JSON.stringify(row, (_, value: unknown) => {
    // A Buffer has turned itself into an object already by the time it comes here.
    const bytes = (value as { type?: unknown; data?: unknown } | null)?.data
    return Array.isArray(bytes) ? Buffer.from(bytes as number[]).toString('hex') : value
  })
}
