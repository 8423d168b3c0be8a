import { PostgresAdapter, sql, type Kysely } from 'kysely'

interface Row {
  readonly segment: number | null
  readonly stakeholder_group: string
  readonly organisation_id: number | null
  readonly sums: Uint8Array
  readonly items: Uint8Array | null
}

interface Place {
  readonly import_id: number
  readonly quarter: string
  readonly place_id: number
}

/** In `cells`, stands for what there is not: a day, an organisation. */
const NONE = -(2 ** 31)
const FLOAT = 8
const INTEGERS_OF_ROW = 5

/**
 * The sums of an import, quarter and place in one row, with those of single items apart: before that it took a
 * row a group and organisation, and to find and read hundreds of thousands of them took longer than to add
 * them up. All digits stay.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const bytes = postgres ? sql`bytea` : sql`blob`
  await db.schema
    .createTable('packed_sum_row')
    .addColumn('import_id', integer, (c) => c.notNull().references('import.id'))
    .addColumn('quarter', text, (c) => c.notNull())
    .addColumn('place_id', integer, (c) => c.notNull())
    .addColumn('stakeholder_groups', text, (c) => c.notNull())
    .addColumn('cells', bytes, (c) => c.notNull())
    .addColumn('sums', bytes, (c) => c.notNull())
    .addColumn('items', bytes)
    .addPrimaryKeyConstraint('packed_sum_row_key', ['import_id', 'quarter', 'place_id'])
    .modifyEnd(postgres ? sql`` : sql`strict`)
    .execute()
  const { rows: places } = await sql<Place>`
    select distinct import_id, quarter, place_id from sum_row order by import_id, quarter, place_id
  `.execute(db)
  for (const place of places) {
    const { rows } = await sql<Row>`
      select segment, stakeholder_group, organisation_id, sums, items from sum_row
      where import_id = ${place.import_id} and quarter = ${place.quarter}
        and place_id = ${place.place_id}
    `.execute(db)
    await db
      .insertInto('packed_sum_row')
      .values({ ...place, ...packed(rows) })
      .execute()
  }
  await db.schema.dropTable('sum_row').execute()
  await db.schema.alterTable('packed_sum_row').renameTo('sum_row').execute()
}

/** As domain/sums/sum-block reads them: by segment, group and organisation, none first. */
function packed(unordered: readonly Row[]) {
  const groups = [...new Set(unordered.map((row) => row.stakeholder_group))].sort()
  const groupOf = (row: Row) => groups.indexOf(row.stakeholder_group)
  const segmentOf = (row: Row) => row.segment ?? NONE
  const organisationOf = (row: Row) => row.organisation_id ?? NONE
  const rows = [...unordered].sort(
    (a, b) =>
      segmentOf(a) - segmentOf(b) ||
      groupOf(a) - groupOf(b) ||
      organisationOf(a) - organisationOf(b),
  )
  const cells = new DataView(new ArrayBuffer(4 * INTEGERS_OF_ROW * rows.length))
  rows.forEach((row, at) => {
    const lengths = [row.sums, row.items].map((numbers) => (numbers?.length ?? 0) / FLOAT)
    const numbers = [segmentOf(row), groupOf(row), organisationOf(row), ...lengths]
    numbers.forEach((number, place) => {
      cells.setInt32(4 * (INTEGERS_OF_ROW * at + place), number, true)
    })
  })
  const items = joined(rows.map((row) => row.items ?? new Uint8Array(0)))
  return {
    stakeholder_groups: JSON.stringify(groups),
    cells: new Uint8Array(cells.buffer),
    sums: joined(rows.map((row) => row.sums)),
    items: items.length > 0 ? items : null,
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
